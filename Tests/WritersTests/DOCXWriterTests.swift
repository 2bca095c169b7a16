import Archive
import Document
import Foundation
import FoundationXML
import SampleDocuments
import Testing
import Writers

@Suite("A Word file")
struct DOCXWriterTests {
  private static func package(_ document: AdministrativeDocument) throws -> DOCXPackage {
    try DOCXPackage(DOCXWriter().write(Typesetter(profile: .sample).typeset(document)))
  }

  @Test("has the same bytes when made twice")
  func deterministic() throws {
    let pages = Typesetter(profile: .sample).typeset(SampleDocuments.longPlan)
    #expect(try DOCXWriter().write(pages) == DOCXWriter().write(pages))
  }

  @Test("is the same whichever files its writer made before, or makes meanwhile")
  func sharedWriter() async throws {
    let writer = DOCXWriter()
    let plan = Typesetter(profile: .sample).typeset(SampleDocuments.plan)
    var otherForm = FormatProfile.sample
    otherForm.elements[.body]?.size.value = 13
    let other = Typesetter(profile: otherForm).typeset(SampleDocuments.longPlan)
    let expected = (try DOCXWriter().write(plan), try DOCXWriter().write(other))
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<16 {
        group.addTask {
          index % 2 == 0
            ? try writer.write(plan) == expected.0 : try writer.write(other) == expected.1
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test("is well-formed in every part and has no theme")
  func wellFormed() throws {
    for document in [
      SampleDocuments.plan, SampleDocuments.longPlan, SampleDocuments.hostilePlan,
    ] {
      let archive = try Self.package(document).archive
      #expect(archive.names.first == "[Content_Types].xml")
      #expect(!archive.names.contains { $0.contains("theme") })
      for name in archive.names {
        _ = try DOCXPackage.root(of: name, archive)
        let text = String(decoding: try archive.bytes(of: name), as: UTF8.self)
        #expect(!text.contains("Theme=\""), "\(name)")
      }
    }
  }

  @Test("has paper and margins inside the bounds of the decree")
  func geometry() throws {
    let sections = try Self.package(SampleDocuments.longPlan).document.all("w:sectPr")
    try #require(sections.count == 3)
    for section in sections {
      let margins = try #require(section.first("w:pgMar"))
      func millimetres(_ name: String) -> Double { (margins.number(name) ?? 0) * 25.4 / 1440 }
      #expect((20...25).contains(millimetres("w:top")))
      #expect((20...25).contains(millimetres("w:bottom")))
      #expect((30...35).contains(millimetres("w:left")))
      #expect((15...20).contains(millimetres("w:right")))
      #expect(millimetres("w:header") < millimetres("w:top"))
    }
    #expect(sections[0].first("w:pgSz")?["w:w"] == "11906")
    #expect(sections[0].first("w:pgSz")?["w:h"] == "16838")
    #expect(sections[2].first("w:pgSz")?["w:w"] == "16838")
    #expect(sections[2].first("w:pgSz")?["w:orient"] == "landscape")
  }

  @Test("hides the page number on the first page and numbers annexes anew")
  func pageNumbers() throws {
    let package = try Self.package(SampleDocuments.longPlan)
    for section in package.document.all("w:sectPr") {
      #expect(section.first("w:titlePg") != nil)
      #expect(section.first("w:pgNumType")?["w:start"] == "1")
      let types = section.all("w:headerReference").compactMap { $0["w:type"] }
      #expect(types.sorted() == ["default", "first"])
    }
    let header = try DOCXPackage.root(of: "word/header1.xml", package.archive)
    #expect(header.first("w:instrText")?.stringValue?.contains("PAGE") == true)
    let style = try #require(header.first("w:pStyle")?.value)
    #expect(package.property("w:jc", "w:val", style: style) == "center")
    #expect((26...28).contains(package.number("w:sz", "w:val", style: style) ?? 0))
    #expect(package.number("w:spacing", "w:after", style: style) == 0)
    let first = try DOCXPackage.root(of: "word/header2.xml", package.archive)
    #expect(first.first("w:r") == nil)
  }

  @Test(
    "sets every component in the size, weight, slant and place of the decree",
    arguments: [
      Look("national-title", 24...26, bold: true, "center"),
      Look("motto", 26...28, bold: true, "center"),
      Look("supervising-body", 24...26, "center"),
      Look("issuing-body", 24...26, bold: true, "center"), Look("code", 26...26, "center"),
      Look("place-and-date", 26...28, italic: true, "center"),
      Look("kind", 26...28, bold: true, "center"),
      Look("subject", 26...28, bold: true, "center"),
      Look("legal-basis", 26...28, italic: true, "both"), Look("body", 26...28, "both"),
      Look("part", 26...28, bold: true, "center"), Look("section", 26...28, bold: true, "both"),
      Look("clause-heading", 26...28, bold: true, "both"), Look("clause", 26...28, "both"),
      Look("point", 26...28, "both"), Look("dash", 26...28, "both"),
      Look("plus", 26...28, "both"), Look("authority", 26...28, bold: true, "center"),
      Look("signer", 26...28, bold: true, "center"),
      Look("recipients-word", 24...24, bold: true, italic: true, "left"),
      Look("recipient", 22...22, "left"), Look("annex", 28...28, bold: true, "center"),
      Look("annex-title", 26...28, bold: true, "center"),
      Look("annex-reference", 26...28, italic: true, "center"),
    ])
  func looks(look: Look) throws {
    let package = try Self.package(SampleDocuments.longPlan)
    #expect(!package.paragraphs(style: look.style).isEmpty)
    let size = try #require(package.number("w:sz", "w:val", style: look.style))
    #expect(look.halfPoints.contains(size))
    #expect(package.isOn("w:b", style: look.style) == look.isBold)
    #expect(package.isOn("w:i", style: look.style) == look.isItalic)
    #expect((package.property("w:jc", "w:val", style: look.style) ?? "left") == look.alignment)
    for script in ["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"] {
      #expect(
        package.property("w:rFonts", script, style: look.style) == "Times New Roman", "\(script)")
    }
  }

  @Test("indents, spaces and leads the text as the decree says")
  func text() throws {
    let package = try Self.package(SampleDocuments.plan)
    for style in ["body", "legal-basis", "section", "clause-heading", "clause", "point", "dash"] {
      let indent = try #require(package.number("w:ind", "w:firstLine", style: style))
      #expect([567, 720].contains(indent), "\(style)")
      #expect((package.number("w:spacing", "w:after", style: style) ?? 0) >= 120, "\(style)")
      let line = try #require(package.number("w:spacing", "w:line", style: style))
      #expect((240...360).contains(line), "\(style)")
      #expect(package.property("w:spacing", "w:lineRule", style: style) == "auto")
    }
    for level in package.numbering.all("w:lvl") where level.first("w:ind") != nil {
      let indent = try #require(level.first("w:ind"))
      #expect(indent.number("w:left") == 0)
      #expect([0, 567, 720].contains(indent.number("w:firstLine") ?? -1))
    }
  }

  @Test("counts the numbers the typesetter derived")
  func numbers() throws {
    for document in [SampleDocuments.plan, SampleDocuments.longPlan] {
      let pages = Typesetter(profile: .sample).typeset(document)
      let labels = pages.sections.flatMap(\.blocks).compactMap { block -> String? in
        guard case .paragraph(let paragraph) = block else { return nil }
        return paragraph.numbering?.label
      }
      let package = try DOCXPackage(DOCXWriter().write(pages))
      #expect(package.printedNumbers() == labels)
      #expect(package.printedNumbers().contains("đ)"))
    }
  }

  @Test("links each level of the main list to a style that brings the number with it")
  func linkedStyles() throws {
    let package = try Self.package(SampleDocuments.longPlan)
    let outline = try #require(package.numbering.all("w:abstractNum").first)
    for (level, style) in ["part", "section", "clause-heading", "point", "dash", "plus"]
      .enumerated()
    {
      let linked = outline.all("w:lvl")[level].first("w:pStyle")?.value
      #expect(linked == style)
      #expect(package.property("w:numId", "w:val", style: style) == "1")
      #expect(package.property("w:ilvl", "w:val", style: style) == String(level))
    }
    var document = SampleDocuments.plan
    document.body.append(
      .section(Section(.section, heading: "Khen thưởng", printedNumber: "VIII.")))
    let typed = try Self.package(document).paragraphs(style: "section").last
    #expect(typed?.first("w:numId")?.value == "0")
  }

  @Test("types no number that is counted")
  func noTypedNumbers() throws {
    let package = try Self.package(SampleDocuments.plan)
    for paragraph in package.paragraphs(style: "section") {
      #expect(paragraph.first("w:numPr") != nil)
      #expect(!package.text(paragraph).hasPrefix("I"))
    }
  }

  @Test("draws rules as borders of the right length")
  func rules() throws {
    let package = try Self.package(SampleDocuments.plan)
    let rules = package.paragraphs.filter { $0.first("w:pBdr") != nil }
    try #require(rules.count == 3)
    let columns = package.document.all("w:tbl")[0].all("w:gridCol").compactMap {
      $0.number("w:w")
    }
    let widths = [columns[0], columns[1], columns[0] + columns[1]]
    let lengths = try zip(rules, widths).map { rule, width in
      let indent = try #require(rule.first("w:ind"))
      return width - (indent.number("w:left") ?? 0) - (indent.number("w:right") ?? 0)
    }
    let motto = FontMetrics.width(of: "Độc lập - Tự do - Hạnh phúc", size: 13, bold: true) * 20
    #expect(abs(lengths[1] - motto) < 5)
    let issuer = FontMetrics.width(of: "SỞ XÂY DỰNG", size: 12, bold: true) * 20
    #expect((issuer / 3 - 2...issuer / 2 + 2).contains(lengths[0]))
    #expect(!package.paragraphs.contains { package.text($0).contains("___") })
    for rule in rules { #expect(rule.first("w:r") == nil) }
  }

  @Test("sets the letterhead and the signature as tables without borders over the whole width")
  func tables() throws {
    let tables = try Self.package(SampleDocuments.plan).document.all("w:tbl")
    try #require(tables.count == 2)
    for table in tables {
      #expect(table.first("w:tblBorders") == nil)
      #expect(table.first("w:tblLayout")?["w:type"] == "fixed")
      let width = table.all("w:gridCol").compactMap { $0.number("w:w") }.reduce(0, +)
      #expect(abs(width - 165 * 1440 / 25.4) < 2)
      #expect(table.all("w:tr").allSatisfy { $0.first("w:cantSplit") != nil })
      for cell in table.all("w:tc") { #expect(cell.elements.last?.name == "w:p") }
    }
  }

  @Test("repeats the head of an annex's table and draws its borders")
  func dataTables() throws {
    let tables = try Self.package(SampleDocuments.longPlan).document.all("w:tbl")
    try #require(tables.count == 4)
    let table = tables[2]
    #expect(table.first("w:tblBorders") != nil)
    #expect(table.all("w:tr").filter { $0.first("w:tblHeader") != nil }.count == 1)
  }

  @Test("keeps the last paragraph with the signature and headings with their text")
  func keeps() throws {
    let package = try Self.package(SampleDocuments.plan)
    let last = try #require(package.paragraphs.first { package.text($0).hasSuffix("./.") })
    #expect(last.first("w:keepNext") != nil)
    #expect(package.isOn("w:keepNext", style: "section"))
    #expect(package.isOn("w:keepNext", style: "clause-heading"))
    #expect(package.isOn("w:widowControl", style: "body"))
    #expect(package.property("w:outlineLvl", "w:val", style: "section") != nil)
  }

  @Test("bears hostile text without harm")
  func hostile() throws {
    let package = try Self.package(SampleDocuments.hostilePlan)
    let texts = package.paragraphs.map(package.text)
    #expect(texts.contains("A & B <c> \"d\" ]]> 'e'"))
    #expect(texts.contains("Điều khiển hết & <w:t> ]]> 😀"))
    #expect(texts.contains { $0.utf8.elementsEqual("Tiếng Việt".utf8) })
    #expect(texts.contains("- Lưu: VT."))
  }

  @Test("keeps room for what a draft leaves open")
  func open() throws {
    let package = try Self.package(SampleDocuments.draft)
    let texts = package.paragraphs.map(package.text)
    #expect(texts.contains("Số:     /KH-SXD"))
    #expect(texts.contains("Lai Châu, ngày      tháng 4 năm 2026"))
  }

  @Test("says what it is about in its properties")
  func properties() throws {
    let archive = try Self.package(SampleDocuments.plan).archive
    let core = try DOCXPackage.root(of: "docProps/core.xml", archive)
    #expect(core.first("dc:creator")?.stringValue == "Sở Xây dựng")
    #expect(core.first("dc:language")?.stringValue == "vi-VN")
    #expect(core.first("dcterms:created")?.stringValue == "2026-01-05T00:00:00Z")
  }
}

/// What the decree says of a component.
struct Look: Sendable, CustomTestStringConvertible {
  var style: String
  var halfPoints: ClosedRange<Double>
  var isBold: Bool
  var isItalic: Bool
  var alignment: String

  init(
    _ style: String, _ halfPoints: ClosedRange<Double>, bold: Bool = false, italic: Bool = false,
    _ alignment: String
  ) {
    self.style = style
    self.halfPoints = halfPoints
    isBold = bold
    isItalic = italic
    self.alignment = alignment
  }

  var testDescription: String { style }
}
