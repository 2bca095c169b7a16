import Archive
import Document
import Writers

/// `benchmarks docx …`: see `DocumentBenchmark`.
enum DOCXBenchmark {
  /// Runs with the arguments behind `docx` and prints the report.
  static func run(_ arguments: [String], profile: FormatProfile) throws {
    try DocumentBenchmark(
      kind: DOCXWriter.format, writer: DOCXWriter(), version: "zlib \(ZipPacker.libraryVersion)"
    ).run(arguments, profile: profile)
  }
}
