import Diagnostics

/// What may be wrong with a document or a movement that is cited.
public enum CitationFinding: Finding {
  /// “`found`” is no document number such as 184/KH-UBND or 41-CT/TW.
  case notANumber(found: String)
  /// No document of this number is known.
  case unknownDocument(number: String)
  /// The documents known under this number aren't of the day or the issuer cited.
  case anotherDocument(number: String, known: String)
  /// The number may mean several documents, of which one was taken.
  case severalDocuments(number: String, known: String, taken: String)
  /// No movement of this id is known.
  case unknownMovement(id: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .notANumber(let found): FindingFacts("citations.not-a-number", ["found": found])
    case .unknownDocument(let number):
      FindingFacts("citations.unknown-document", ["number": number])
    case .anotherDocument(let number, let known):
      FindingFacts("citations.another-document", ["number": number, "known": known])
    case .severalDocuments(let number, let known, let taken):
      FindingFacts(
        "citations.several-documents", .warning,
        ["number": number, "known": known, "taken": taken])
    case .unknownMovement(let id): FindingFacts("citations.unknown-movement", ["id": id])
    }
  }
}
