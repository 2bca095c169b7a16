import Document
import Foundation
import SampleDocuments
import Testing
import Writers

/// What LibreOffice makes of our Word files, against our PDF. It takes seconds and needs LibreOffice
/// and pdftotext, so it runs when `THIDUA_SLOW_TESTS=1` asks for it.
@Suite(
  "A Word file in LibreOffice",
  .enabled(if: ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"))
struct DOCXInLibreOfficeTests {
  @Test("has the pages and the words of the PDF, and keeps them when saved anew")
  func samePages() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let typesetter = Typesetter(profile: .sample)
    for (name, document) in [
      ("plan", SampleDocuments.plan), ("draft", SampleDocuments.draft),
      ("long", SampleDocuments.longPlan),
    ] {
      let pages = typesetter.typeset(document)
      let word = folder.appendingPathComponent("\(name).docx")
      let ours = folder.appendingPathComponent("\(name)-ours.pdf")
      try Data(try DOCXWriter().write(pages)).write(to: word)
      try Data(try PDFWriter().write(pages)).write(to: ours)
      let theirs = try convert(word, to: "pdf", in: folder)
      #expect(try words(of: theirs) == words(of: ours), "\(name)")
      #expect(try pageCount(of: theirs) == pageCount(of: ours), "\(name)")

      let saved = folder.appendingPathComponent("saved")
      let again = try convert(
        try convert(word, to: "docx", in: saved), to: "pdf", in: saved)
      #expect(try words(of: again) == words(of: ours), "\(name), saved anew")
      #expect(try pageCount(of: again) == pageCount(of: ours), "\(name), saved anew")
    }
  }

  private func convert(_ file: URL, to format: String, in folder: URL) throws -> URL {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("thidua-office")
    try run([
      "soffice", "-env:UserInstallation=\(home.absoluteString)", "--headless", "--convert-to",
      format, "--outdir", folder.path, file.path,
    ])
    let name = file.deletingPathExtension().lastPathComponent
    return folder.appendingPathComponent("\(name).\(format)")
  }

  /// The words of a PDF, however its lines and page numbers lie.
  private func words(of file: URL) throws -> [String] {
    try run(["pdftotext", "-raw", file.path, "-"])
      .split(whereSeparator: \.isWhitespace)
      .map(String.init).filter { Int($0) == nil }.sorted()
  }

  private func pageCount(of file: URL) throws -> String? {
    try run(["pdfinfo", file.path]).split(separator: "\n")
      .first { $0.hasPrefix("Pages:") }.map(String.init)
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
