import Citations
import VietnameseText
import YAML

/// The words by which administrative documents are read: the kinds of documents and the lists of
/// `Templates/catalogue/vocabulary.yaml`. All readers of documents take it as a value; none of its
/// words stands in the program.
public final class DocumentVocabulary: Sendable {
  /// The kinds of documents.
  public let kinds: WordTable<DocumentKindCatalogue.Kind>
  /// The kinds a document's title may name.
  public let titleKinds: WordTable<String>
  /// The kinds whose documents are cited by name, as laws.
  public let lawKinds: WordTable<String>
  /// The kinds of the National Assembly's documents.
  public let legislatureKinds: WordTable<String>
  /// What stands before and behind the comma in the names of some bodies, folded.
  let namesWithCommas: [(before: [UInt8], after: [UInt8])]

  private let lists: [WordList: WordTable<String>]
  private let catalogue: DocumentKindCatalogue

  /// Makes a vocabulary of its lists.
  /// - Parameter kinds: the kinds of documents.
  public init(_ lists: [WordList: [String]] = [:], kinds: DocumentKindCatalogue) {
    catalogue = kinds
    self.lists = lists.mapValues { WordTable<String>($0) }
    self.kinds = WordTable(kinds.kinds.map { ($0.name, $0) })
    titleKinds = WordTable(kinds.titles.map(\.name))
    let laws = kinds.kinds.filter(\.isCitedByName).map(\.name)
    lawKinds = WordTable(laws)
    legislatureKinds = WordTable(laws + kinds.kinds.filter { $0.letters == "NQ" }.map(\.name))
    namesWithCommas = (lists[.namesWithCommas] ?? []).compactMap { name in
      let parts = name.split(separator: ",", maxSplits: 1).map { FoldedText(String($0)) }
      return parts.count == 2
        ? (parts[0].folded, Array(parts[1].folded[parts[1].trim(0..<parts[1].count)])) : nil
    }
  }

  /// Reads the file of words.
  /// - Parameter kinds: the kinds of documents.
  public convenience init(reading fields: inout FieldReader, kinds: DocumentKindCatalogue) {
    self.init(WordList.read(&fields), kinds: kinds)
  }

  /// The words of a list.
  public subscript(list: WordList) -> WordTable<String> { lists[list] ?? WordTable([String]()) }

  /// The words for the kinds of places, those of provinces first.
  public var placeKinds: [WordTable<String>] {
    [self[.provinceKinds], self[.districtKinds], self[.communeKinds]]
  }

  /// The name of the kind that the letters of a number stand for; letters (công văn) have none.
  public func kind(of number: DocumentNumber) -> String? {
    let letters = number.family == .letter ? "CV" : number.kind
    return letters.flatMap { catalogue.kind(letters: $0)?.name }
  }
}
