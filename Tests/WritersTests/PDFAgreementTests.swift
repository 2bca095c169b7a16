import Document
import Foundation
import SampleDocuments
import Testing

@testable import Writers

/// The PDF beside what a word processor makes of the DOCX. Runs where LibreOffice is installed.
@Suite struct PDFAgreementTests {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")))
  func pagesAreThoseAWordProcessorMakesOfTheDOCX() throws {
    let folder = NSTemporaryDirectory() + "agreement-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let documents = [
      SampleDocuments.plan, SampleDocuments.draft, SampleDocuments.longPlan,
    ].map { Typesetter.typeset($0, .sample) }
    var files: [String] = []
    for (index, document) in documents.enumerated() {
      files.append("\(folder)/\(index).docx")
      try Data(DOCXWriter().write(document)).write(to: URL(fileURLWithPath: files[index]))
    }
    let office = Process()
    office.executableURL = URL(fileURLWithPath: "/usr/bin/soffice")
    office.arguments =
      ["-env:UserInstallation=file://\(folder)/profile", "--headless"]
      + ["--convert-to", "pdf", "--outdir", folder] + files
    office.standardOutput = FileHandle.nullDevice
    office.standardError = FileHandle.nullDevice
    try office.run()
    office.waitUntilExit()

    for (index, document) in documents.enumerated() {
      let ours = try PDFProbe(document)
      defer { ours.remove() }
      let theirs = try PDFProbe(
        [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(index).pdf"))))
      defer { theirs.remove() }
      #expect(try lines(ours) == lines(theirs))
    }
  }

  /// The lines of every page, spaces aside.
  private func lines(_ probe: PDFProbe) throws -> [[String]] {
    try probe.pages().map { page in
      page.map { line in line.filter { !$0.isWhitespace } }
    }
  }
}
