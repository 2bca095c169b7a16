import Citations
import VietnameseText

/// Takes the kind off titles that begin with it.
struct KindAndTitle {
  private let kinds: [(name: String, folded: [UInt8])]
  private let catalogue: DocumentKindCatalogue

  /// Makes one for the kinds of a catalogue.
  init(_ catalogue: DocumentKindCatalogue) {
    self.catalogue = catalogue
    // A name may begin another one: the longer goes first.
    kinds = catalogue.kinds.map { ($0.name, FoldedText($0.name).folded) }
      .sorted { $0.folded.count > $1.folded.count }
  }

  /// The kind a title begins with, and the rest; nil when it begins with none.
  func parts(of title: String) -> (kind: String, title: String)? {
    let folded = FoldedText(title)
    for kind in kinds where folded.folded.starts(with: kind.folded) {
      guard folded.isBoundary(kind.folded.count) else { continue }
      var start = kind.folded.count
      while start < folded.count,
        [.space, .colon, .hyphen, .dot, .comma].contains(folded.folded[start])
      {
        start += 1
      }
      return (kind.name, Casing.startingWithCapital(folded[start..<folded.count]))
    }
    return nil
  }

  /// The name of a kind as the catalogue writes it; nil for one it doesn't know.
  func known(_ name: String) -> String? {
    if let kind = catalogue.kind(named: name) { return kind.name }
    let letters = Folding.fold(name)
    return catalogue.kinds.first { $0.letters.map(Folding.fold) == letters }?.name
  }

  /// The kind that a number's letters stand for.
  func kind(of number: DocumentNumber) -> String? {
    switch number.family {
    case .administrative, .normative, .party:
      number.kind.flatMap { catalogue.kind(letters: $0)?.name }
    // What the grammar takes for a letter may be a kind it doesn't know.
    case .letter, .legislature, .consolidated: nil
    }
  }

  /// Whether a title begins as letters' do: `V/v …`.
  static func isLetter(_ title: String) -> Bool {
    FoldedText(title).has("v/v", at: 0)
  }
}
