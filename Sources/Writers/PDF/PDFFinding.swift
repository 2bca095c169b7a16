import Diagnostics

/// What may keep pages from being set or written as PDF.
public enum PDFFinding: Finding {
  /// The face `face` has no letter "`character`" (`code`).
  case characterMissing(face: String, character: String, code: String)
  /// The face `face` isn't installed and `found` can't stand in for it.
  case faceMissing(face: String, found: String)
  /// The face found for `face`, `found`, lacks Vietnamese letters.
  case faceWithoutVietnamese(face: String, found: String)
  /// The PDF could not be made: `reason`.
  case failed(reason: String)
  /// The margins leave `width` × `height` mm for the text.
  case noRoom(width: String, height: String)
  /// No style of the document is named "`style`".
  case unknownStyle(style: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .characterMissing(let face, let character, let code):
      FindingFacts("pdf.character-missing", ["face": face, "character": character, "code": code])
    case .faceMissing(let face, let found):
      FindingFacts("pdf.face-missing", ["face": face, "found": found])
    case .faceWithoutVietnamese(let face, let found):
      FindingFacts("pdf.face-without-vietnamese", ["face": face, "found": found])
    case .failed(let reason): FindingFacts("pdf.failed", ["reason": reason])
    case .noRoom(let width, let height):
      FindingFacts("pdf.no-room", ["width": width, "height": height])
    case .unknownStyle(let style): FindingFacts("pdf.unknown-style", ["style": style])
    }
  }
}
