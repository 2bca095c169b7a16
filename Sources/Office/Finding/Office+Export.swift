import Diagnostics
import Document
import Exchange
import Registry
import Search

/// What was handed over as a folder.
public struct ExportAnswer: Sendable {
  /// What was asked; nil for the whole registry.
  public let question: SearchQuestion?
  /// How much it is.
  public let summary: RegistryExporter.Summary
  /// How the question was understood, what was left out, what couldn't be written down.
  public let findings: [Diagnostic]
}

extension Office {
  /// Hands the registry, or what a question finds, over as a folder that is readable without the
  /// program. That is written down.
  ///
  /// Asks for ``Right/export``.
  /// - Parameters:
  ///   - question: what is handed over; everything when nothing is asked.
  ///   - open: opens the folder, once it is known that something goes into it.
  ///   - progress: told how many entries are done, of how many.
  /// - Throws: ``OfficeError/Kind/notFound`` when nothing is found.
  public func export(
    _ question: SearchQuestion, into open: () throws -> any ExportFolder, as caller: Caller,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> ExportAnswer {
    try caller.require(.export)
    let store = try store()
    let query = question.isEmpty ? nil : question.typed
    return try OfficeError.translating {
      var (ids, findings) = try entries(question, for: caller)
      if ids.isEmpty {
        throw OfficeError.notFound(
          findings + [Diagnostic(ArchiveFinding.nothingToExport(query: query ?? ""))])
      }
      let labels = provinceLabels
      let summary = try RegistryExporter(store, provinceName: labels.name).export(
        ids, into: try open(), query: query,
        beforeFinish: {
          findings += note(.exported, ids, ["query": query ?? ""], by: caller, in: store)
        },
        progress: { done in
          try caller.cancellation.check()
          progress(done, ids.count)
        })
      if summary.leftOut > 0 {
        findings.append(Diagnostic(ArchiveFinding.secretsLeftOut(count: summary.leftOut)))
      }
      return ExportAnswer(
        question: question.isEmpty ? nil : question, summary: summary, findings: findings)
    }
  }
}
