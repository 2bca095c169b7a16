import Document
import Foundation
import Readers
import SampleDocuments
import Testing
import Writers

/// Files of other word processors, which LibreOffice makes and turns back. It takes seconds, so it
/// runs when `THIDUA_SLOW_TESTS=1` asks for it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"))
struct ConvertedFileTests {
  @Test func `a web page is read, and nothing it points to is fetched`() throws {
    let listener = try Listener()
    let address = "http://127.0.0.1:\(listener.port)"
    let page = """
      <html><head><meta charset="utf-8"><link rel="stylesheet" href="\(address)/a.css"></head>
      <body background="\(address)/b.png"><p>Kế hoạch phát động phong trào thi đua</p>
      <img src="\(address)/c.png"><iframe src="\(address)/d.html"></iframe></body></html>
      """
    var limits = ReadingLimits()
    limits.time = .seconds(60)
    let read = try DocumentReaders(limits: limits).read(Array(page.utf8), named: "trang.html")
    #expect(texts(read.pages).joined().contains("Kế hoạch phát động phong trào thi đua"))
    #expect(!listener.wasAsked)
  }

  // LibreOffice's RTF loses the level of đ and where lists start.
  @Test(arguments: ["odt", "doc"])
  func `what was written comes back through another format`(_ format: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let written = Typesetter.typeset(SampleDocuments.plan, .sample)
    let word = folder.appendingPathComponent("plan.docx")
    try Data(try DOCXWriter().write(written)).write(to: word)
    let office = try Process.run(
      URL(fileURLWithPath: "/usr/bin/soffice"),
      arguments: [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        format, "--outdir", folder.path, word.path,
      ])
    office.waitUntilExit()
    var limits = ReadingLimits()
    limits.time = .seconds(60)
    let read = try DocumentReaders(limits: limits)
      .read(
        Array(Data(contentsOf: folder.appendingPathComponent("plan.\(format)"))),
        named: "plan.\(format)")
    #expect(read.diagnostics.map(\.code) == ["reader.converted"])
    #expect(texts(read.pages) == texts(written))
    let (section, original) = (read.pages.sections[0], written.sections[0])
    #expect(section.geometry == original.geometry)
    #expect(section.pageNumbering?.isHiddenOnFirstPage == true)
    #expect(
      zip(lengths(read.pages), lengths(written)).allSatisfy { abs($0 - $1) < 0.3 })
  }
}
