import Diagnostics

/// What is worth knowing of how a document was understood.
public enum RecognitionFinding: Finding {
  /// Who issues the document stands neither in the letterhead nor in the opening.
  case noIssuer
  /// No line names the kind of the document.
  case noKind
  /// No signature was found behind the text.
  case noSignature
  /// The letterhead is missing; the body above the issuer follows from the issuer's kind.
  case parentInferred(parent: String)
  /// The document names no province; it follows from `reason`.
  case provinceInferred(province: String, reason: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noIssuer: FindingFacts("recognition.no-issuer", .note)
    case .noKind: FindingFacts("recognition.no-kind", .note)
    case .noSignature: FindingFacts("recognition.no-signature", .note)
    case .parentInferred(let parent):
      FindingFacts("recognition.parent-inferred", .note, ["parent": parent])
    case .provinceInferred(let province, let reason):
      FindingFacts(
        "recognition.province-inferred", .note, ["province": province, "reason": reason])
    }
  }
}
