import Diagnostics
import Document
import Foundation
import Readers
import SampleDocuments
import Testing
import Writers

/// Recognising letters takes seconds and needs tesseract with Vietnamese, so it runs when
/// `THIDUA_SLOW_TESTS=1` asks for it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"))
struct ScanReaderTests {
  /// A PDF whose only page is a picture of the first page of another.
  private func scan(_ pdf: [UInt8]) throws -> [UInt8] {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(pdf).write(to: URL(fileURLWithPath: folder + "/in.pdf"))
    let program = try Process.run(
      URL(fileURLWithPath: "/usr/bin/pdftoppm"),
      arguments: ["-r", "200", "-jpeg", "-singlefile", folder + "/in.pdf", folder + "/page"])
    program.waitUntilExit()
    let picture = try #require(FileManager.default.contents(atPath: folder + "/page.jpg"))
    let drawing = "q 595 0 0 842 0 0 cm /I Do Q"
    var bytes = Array(
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
      /Resources<</XObject<</I 5 0 R>>>>>> endobj
      4 0 obj <</Length \(drawing.utf8.count)>> stream
      \(drawing)
      endstream endobj
      5 0 obj <</Type/XObject/Subtype/Image/Width 1654/Height 2339/ColorSpace/DeviceRGB\
      /BitsPerComponent 8/Filter/DCTDecode/Length \(picture.count)>> stream

      """.utf8)
    bytes += picture
    bytes += Array("\nendstream endobj\ntrailer <</Root 1 0 R>>\n".utf8)
    return bytes
  }

  /// What machines busy with other tests take.
  private let patient: ReadingLimits = {
    var limits = ReadingLimits()
    limits.pageTime = .seconds(60)
    return limits
  }()

  @Test func `a picture of a page is read when its name says that it is one`() throws {
    let written = Typesetter.typeset(SampleDocuments.plan, .sample)
    let folder = NSTemporaryDirectory() + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(try PDFWriter().write(written)).write(to: URL(fileURLWithPath: folder + "/in.pdf"))
    let program = try Process.run(
      URL(fileURLWithPath: "/usr/bin/pdftoppm"),
      arguments: ["-r", "150", "-png", "-singlefile", folder + "/in.pdf", folder + "/page"])
    program.waitUntilExit()
    let picture = try Array(Data(contentsOf: URL(fileURLWithPath: folder + "/page.png")))
    let read = try DocumentReaders(limits: patient).read(picture, named: "page.png")
    #expect(read.source == .scan)
    #expect(
      texts(read.pages).contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"))
    #expect(throws: InvalidInput.self) { try DocumentReaders().read(picture, named: "page.docx") }
  }

  @Test func `letters on pictures of pages are recognised where they stand`() throws {
    let written = Typesetter.typeset(SampleDocuments.plan, .sample)
    let read = try DocumentReaders(limits: patient).read(
      try scan(try PDFWriter().write(written)), named: "s.pdf")
    #expect(read.source == .scan)
    #expect(read.diagnostics.map(\.code) == ["reader.recognised"])
    let confidence = try #require(read.confidence)
    #expect((0.8...1).contains(confidence))
    guard case .table(let letterhead) = read.pages.sections.first?.blocks.first else {
      Issue.record("there is no letterhead")
      return
    }
    #expect(letterhead.rows.map(\.cells.count) == [2, 2])
    let texts = read.pages.sections.flatMap(\.blocks).compactMap { block -> String? in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph.runs.map(\.text).joined()
    }
    #expect(texts.contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"))
  }
}
