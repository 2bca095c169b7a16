import Citations
import VietnameseText
import YAML

/// The words by which administrative documents are read: the kinds of documents and the lists of
/// `Templates/catalogue/vocabulary.yaml`. All scanners of the language of documents take it as a
/// value; none of its words stands in the program.
public final class DocumentVocabulary: Sendable {
  /// The kinds of documents.
  public let kinds: WordTable<DocumentKindCatalogue.Kind>
  /// The kinds whose documents are cited by name, as laws.
  public let lawKinds: WordTable<String>
  /// The kinds of the National Assembly's documents.
  public let legislatureKinds: WordTable<String>
  /// Words that stand behind the name of an issuer.
  public let issuerStops: WordTable<String>
  /// The words a title begins with behind the issuer or the day.
  public let titleOpeners: WordTable<String>
  /// What stands before and behind the comma in the names of some bodies, folded.
  let namesWithCommas: [(before: [UInt8], after: [UInt8])]
  /// The words before a quotation that names a movement, programme or document.
  public let namedInQuotes: WordTable<String>
  /// Congresses that aren't the Party's.
  public let otherCongresses: WordTable<String>

  private let catalogue: DocumentKindCatalogue

  /// Makes a vocabulary of its lists.
  /// - Parameter kinds: the kinds of documents.
  public init(_ lists: [WordList: [String]] = [:], kinds: DocumentKindCatalogue) {
    func words(_ list: WordList) -> [String] { lists[list] ?? [] }
    catalogue = kinds
    self.kinds = WordTable(kinds.kinds.map { ($0.name, $0) })
    let laws = kinds.kinds.filter(\.isCitedByName).map(\.name)
    lawKinds = WordTable(laws)
    legislatureKinds = WordTable(laws + kinds.kinds.filter { $0.letters == "NQ" }.map(\.name))
    issuerStops = WordTable(words(.issuerStops))
    titleOpeners = WordTable(words(.titleOpeners))
    namesWithCommas = words(.namesWithCommas).compactMap { name in
      let parts = name.split(separator: ",", maxSplits: 1).map { FoldedText(String($0)) }
      return parts.count == 2
        ? (parts[0].folded, Array(parts[1].folded[parts[1].trim(0..<parts[1].count)])) : nil
    }
    namedInQuotes = WordTable(words(.namedInQuotes))
    otherCongresses = WordTable(words(.otherCongresses))
  }

  /// Reads the file of words.
  /// - Parameter kinds: the kinds of documents.
  public convenience init(reading fields: inout FieldReader, kinds: DocumentKindCatalogue) {
    self.init(WordList.read(&fields), kinds: kinds)
  }

  /// The name of the kind that the letters of a number stand for; letters (công văn) have none.
  public func kind(of number: DocumentNumber) -> String? {
    let letters = number.family == .letter ? "CV" : number.kind
    return letters.flatMap { catalogue.kind(letters: $0)?.name }
  }
}
