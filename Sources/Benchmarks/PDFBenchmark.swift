import CPango
import Document
import Writers

/// `benchmarks pdf …`: see `DocumentBenchmark`.
enum PDFBenchmark {
  /// Runs with the arguments behind `pdf` and prints the report.
  static func run(_ arguments: [String], profile: FormatProfile) throws {
    let pango = String(cString: pango_version_string())
    let cairo = String(cString: cairo_version_string())
    try DocumentBenchmark(
      kind: PDFWriter.format, writer: PDFWriter(), version: "pango \(pango), cairo \(cairo)"
    ).run(arguments, profile: profile)
  }
}
