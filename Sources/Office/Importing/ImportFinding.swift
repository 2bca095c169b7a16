import Diagnostics
import Files
import Registry
import VietnameseText

/// What is doubtful about something that is taken in, or why it can't be.
public enum ImportFinding: Finding {
  /// Nothing in it looks like an issued document.
  case noDocument
  /// No file may bear its name; it is kept under another one.
  case nameChanged(name: String, kept: String)
  /// Nothing says who issued it.
  case noIssuer
  /// It has no title; the name of its file stands in for it.
  case noTitle
  /// It bears no number.
  case noNumber
  /// It bears no date.
  case noDate
  /// Its year can hardly be right.
  case unlikelyYear(year: Int)
  /// The scan was recognised with little confidence.
  case lowConfidence(percent: Int)
  /// The profiles know no province of this name.
  case unknownProvince(province: String)
  /// The document says something else than the person.
  case toldOtherwise(ToldField, told: String, read: String)
  /// An entry of the same body and year bears its number.
  case sameNumber(entry: Int64, number: String)
  /// Another file of the same body and year bears its number.
  case sameNumberInFile(file: String, number: String)
  /// The register has no lines.
  case noLines
  /// The register keeps the number for a document to come.
  case reserved
  /// It corrects, replaces or recalls a document that isn't here, or the other way round.
  case relationToAbsent(EntryRelation.Kind, reason: String)

  /// What a person tells of all that is taken in.
  public enum ToldField: String, Sendable, CaseIterable {
    case issuer, year, province
  }

  /// That a file's name isn't one a file may have; nil when it is.
  static func change(of name: String) -> Diagnostic? {
    let kept = FileName.safe(name)
    guard kept != name else { return nil }
    let shown = name.printable { "\\u{\(String($0.value, radix: 16, uppercase: true))}" }
    return Diagnostic(ImportFinding.nameChanged(name: shown, kept: kept))
  }

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noDocument: FindingFacts("import.no-document")
    case .nameChanged(let name, let kept):
      FindingFacts("import.name-changed", .warning, ["name": name, "kept": kept])
    case .noIssuer: FindingFacts("import.no-issuer")
    case .noTitle: FindingFacts("import.no-title", .warning)
    case .noNumber: FindingFacts("import.no-number", .warning)
    case .noDate: FindingFacts("import.no-date", .warning)
    case .unlikelyYear(let year):
      FindingFacts("import.unlikely-year", .warning, ["year": year])
    case .lowConfidence(let percent):
      FindingFacts("import.low-confidence", .warning, ["percent": percent])
    case .unknownProvince(let province):
      FindingFacts("import.unknown-province", .warning, ["province": province])
    case .toldOtherwise(let field, let told, let read):
      FindingFacts(
        "import.told-otherwise-\(field.rawValue)", .warning, ["told": told, "read": read])
    case .sameNumber(let entry, let number):
      FindingFacts("import.same-number", .warning, ["entry": entry, "number": number])
    case .sameNumberInFile(let file, let number):
      FindingFacts("import.same-number-file", .warning, ["file": file, "number": number])
    case .noLines: FindingFacts("import.no-lines")
    case .reserved: FindingFacts("import.reserved", .warning)
    case .relationToAbsent(let kind, let reason):
      FindingFacts("import.relation-\(kind.rawValue)", .warning, ["reason": reason])
    }
  }
}
