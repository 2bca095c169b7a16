import Citations
import Diagnostics
import DocumentLanguage
import VietnameseText
import YAML

/// Everything the folders `Provinces` and `Templates/catalogue` say, read and checked as a whole.
public struct ProfileStore: Sendable {
  /// The folder that holds `Provinces` and `Templates`.
  public let root: String
  /// The provinces in the order of their codes.
  public let provinces: [Province]
  /// The kinds of body in the order of the catalogue.
  public let bodyKinds: [BodyKind]
  /// The departments in the order of the catalogue.
  public let departments: [Department]
  /// The documents known, the local ones of all provinces included.
  public let documents: DocumentCatalogue
  /// The movements known, the local ones of all provinces included.
  public let movements: MovementCatalogue
  /// The abbreviations in the order of the catalogue.
  public let abbreviations: [Abbreviation]
  /// The kinds of documents.
  public let documentKinds: DocumentKindCatalogue
  /// The words documents are read by.
  public let vocabulary: DocumentVocabulary
  /// The slips plans are known to have, in the order of the catalogue.
  public let slips: [SpellingEntry]
  /// What is written with the wrong capitals, in the order of the catalogue.
  public let capitals: [SpellingEntry]

  /// Reads and checks everything.
  /// - Parameter root: the folder that holds `Provinces` and `Templates`.
  /// - Throws: all that is wrong in all files.
  public static func load(root: String) throws(InvalidInput) -> ProfileStore {
    let findings = Findings()
    let store = ProfileLoader(root: root, findings: findings).load()
    ProfileCheck(store: store, findings: findings).run()
    try findings.throwIfErrors()
    return store
  }
}
