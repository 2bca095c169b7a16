import Document
import Foundation
import SampleDocuments
import VietnameseText

@testable import Writers

/// A made PDF file, asked by other programs what is in it.
struct PDFProbe {
  /// A word and where it stands, in points from the page's upper left corner.
  struct Word {
    var text: String
    var page: Int
    var left, top, right, bottom: Double
  }

  let path: String

  init(_ bytes: [UInt8]) throws {
    path = NSTemporaryDirectory() + "probe-\(UUID().uuidString).pdf"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  init(_ document: FormattedDocument) throws {
    try self.init(PDFWriter().write(document))
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  func info(_ key: String) throws -> String {
    let line = try run("pdfinfo", [path]).split(separator: "\n").first { $0.hasPrefix(key + ":") }
    return (line?.dropFirst(key.count + 1)).map { $0.trimmingCharacters(in: [" "]) } ?? ""
  }

  /// The faces as `pdffonts` lists them: name without the subset's tag, embedded, subset.
  func fonts() throws -> [(name: String, isEmbeddedSubset: Bool)] {
    try run("pdffonts", [path]).split(separator: "\n").dropFirst(2).map { line in
      let fields = line.split(separator: " ")
      let name = fields.first?.split(separator: "+").last ?? ""
      return (String(name), line.contains("yes yes yes"))
    }
  }

  /// The text in the order of the file.
  func text() throws -> String {
    try run("pdftotext", ["-raw", path, "-"])
  }

  /// The text of each page, its lines from top to bottom.
  func pages() throws -> [[String]] {
    try run("pdftotext", ["-layout", path, "-"]).split(separator: "\u{C}").map { page in
      page.split(separator: "\n").map { $0.trimmingCharacters(in: [" "]) }.filter { !$0.isEmpty }
    }
  }

  /// All words with their places.
  func words() throws -> [Word] {
    var page = 0
    var words: [Word] = []
    for line in try run("pdftotext", ["-bbox", path, "-"]).split(separator: "\n") {
      if line.contains("<page ") { page += 1 }
      guard line.contains("<word ") else { continue }
      let parts = line.split(separator: "\"")
      let numbers = parts.compactMap { Double($0) }
      let text = line.split(separator: ">")[1].split(separator: "<")[0]
      words.append(
        Word(
          text: String(text), page: page, left: numbers[0], top: numbers[1], right: numbers[2],
          bottom: numbers[3]))
    }
    return words
  }

  /// The titles of the outline with the page each leads to.
  func outline() throws -> String {
    let xml = try run("pdftohtml", ["-xml", "-i", "-stdout", path])
    guard let start = xml.range(of: "<outline>"), let end = xml.range(of: "</pdf2xml>") else {
      return ""
    }
    return String(xml[start.lowerBound..<end.lowerBound])
  }

  /// What a reader finds wrong with the file.
  func complaints() throws -> String {
    try run("pdftotext", [path, "/dev/null"], errors: true)
  }

  private func run(
    _ tool: String, _ arguments: [String], errors: Bool = false
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    let output = Pipe()
    process.standardOutput = errors ? FileHandle.nullDevice : output
    process.standardError = errors ? output : FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

/// Documents made by hand, to test the writers with pages of known content.
enum HandMade {
  static let geometry = PageGeometry(
    width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15)

  static let landscape = PageGeometry(
    width: 297, height: 210, top: 20, bottom: 20, left: 30, right: 15)

  static let styles = [
    ParagraphStyle(
      id: "body", name: "Nội dung", alignment: .justified, firstLineIndent: 12.7, spaceAfter: 6,
      face: "Times New Roman", size: 14),
    ParagraphStyle(
      id: "heading", name: "Mục", alignment: .left, spaceBefore: 6, spaceAfter: 6,
      keepsWithNext: true, outlineLevel: 1, face: "Times New Roman", size: 14, bold: true),
    ParagraphStyle(
      id: "subheading", name: "Khoản", alignment: .left, spaceAfter: 6, keepsWithNext: true,
      outlineLevel: 2, face: "Times New Roman", size: 14, italic: true),
    ParagraphStyle(
      id: "cell", name: "Ô bảng", alignment: .left, face: "Times New Roman", size: 13),
    ParagraphStyle(
      id: "number", name: "Số trang", alignment: .center, face: "Times New Roman", size: 14),
    ParagraphStyle(
      id: "odd", name: "Lạ", alignment: .left, face: "No Such Face", size: 14),
  ]

  static func document(_ blocks: [FormattedBlock]) throws -> FormattedDocument {
    try document(sections: [section(blocks)])
  }

  static func section(
    _ blocks: [FormattedBlock], geometry: PageGeometry = geometry
  ) -> PageSection {
    PageSection(
      geometry: geometry, pageNumbering: PageNumbering(style: "number", distance: 10),
      blocks: blocks)
  }

  static func document(sections: [PageSection]) throws -> FormattedDocument {
    guard let day = CalendarDate(iso: "2026-01-05") else { throw CocoaError(.formatting) }
    return FormattedDocument(
      properties: DocumentProperties(
        title: "Kế hoạch <thử> & đo", subject: "Thử", author: "Sở Xây dựng",
        keywords: ["thi đua", "05/KH-SXD"], created: day),
      styles: styles, numberings: [], sections: sections)
  }

  static func paragraph(
    _ text: String, style: String = "body", keepsWithNext: Bool? = nil
  ) -> FormattedBlock {
    .paragraph(
      FormattedParagraph(
        style: style, runs: [FormattedRun(text)],
        overrides: ParagraphOverrides(keepsWithNext: keepsWithNext)))
  }

  /// A paragraph whose lines end where they are told to and say which they are.
  static func lines(_ count: Int, of name: String) -> FormattedBlock {
    paragraph((1...count).map { "\(name)-\($0)-\(count)" }.joined(separator: "\n"))
  }
}
