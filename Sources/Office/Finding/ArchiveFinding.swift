import Diagnostics
import Document

/// What is told of looking at what the registry keeps and of taking it out.
public enum ArchiveFinding: Finding {
  /// The look couldn't be written down.
  case notLogged
  /// The entry has no such file; it has `files`.
  case noSuchFile(entry: Int64, file: String, files: String)
  /// The file no longer agrees with its digest.
  case fileDamaged(file: String, entry: Int64)
  /// No entry fits what was to be handed over.
  case nothingToExport(query: String)
  /// So many numbers are state secrets and were left out.
  case secretsLeftOut(count: Int)
  /// Neither the registry nor the catalogue knows the document, and nobody cites it.
  case unknownDirective(number: String)
  /// The document named second is older than the one named first.
  case wrongOrder(older: String, newer: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .notLogged: FindingFacts("show.not-logged", .warning)
    case .noSuchFile(let entry, let file, let files):
      FindingFacts("show.no-such-file", ["entry": entry, "file": file, "files": files])
    case .fileDamaged(let file, let entry):
      FindingFacts("show.file-damaged", ["file": file, "entry": entry])
    case .nothingToExport(let query): FindingFacts("export.nothing", ["query": query])
    case .secretsLeftOut(let count):
      FindingFacts("secrets.left-out", .warning, ["count": count], reference: SecrecyMark.law)
    case .unknownDirective(let number):
      FindingFacts("coverage.unknown-document", .warning, ["number": number])
    case .wrongOrder(let older, let newer):
      FindingFacts("diff.wrong-order", .warning, ["older": older, "newer": newer])
    }
  }
}
