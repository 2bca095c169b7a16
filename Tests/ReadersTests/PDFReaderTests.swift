import Diagnostics
import Document
import Readers
import SampleDocuments
import Testing
import Writers

@Suite struct PDFReaderTests {
  private func read(_ document: AdministrativeDocument) throws -> (FormattedDocument, ReadDocument)
  {
    let written = Typesetter.typeset(document, .sample)
    return (written, try PDFReader().read(try PDFWriter().write(written), named: "plan.pdf"))
  }

  @Test func `the paragraphs that were written are read`() throws {
    let (written, read) = try read(SampleDocuments.plan)
    #expect(texts(read.pages) == texts(written))
    #expect(read.source == .pdf)
    #expect(read.pageOfParagraph.count == texts(written).count)
    #expect(read.pageOfParagraph.first == 1)
    #expect(read.pageOfParagraph == read.pageOfParagraph.sorted())
    #expect(read.marks.isEmpty)
  }

  @Test func `letterhead and signature stand side by side`() throws {
    let (_, read) = try read(SampleDocuments.longPlan)
    let tables = read.pages.sections[0].blocks.compactMap { block -> FormattedTable? in
      guard case .table(let table) = block else { return nil }
      return table
    }
    #expect(tables[0].rows.map(\.cells.count) == [2, 2])
    #expect(texts(tables[0].rows[1].cells[0].blocks) == ["Số: 05/KH-SXD"])
    #expect(
      texts(tables[1].rows[0].cells[1].blocks) == [
        "TM. KHỐI THI ĐUA", "TRƯỞNG KHỐI", "CHÁNH THANH TRA TỈNH", "Trần Thị Bình",
      ])
  }

  @Test func `a table has its cells again`() throws {
    let (_, read) = try read(SampleDocuments.longPlan)
    let tables = read.pages.sections.flatMap(\.blocks).compactMap { block -> FormattedTable? in
      guard case .table(let table) = block else { return nil }
      return table
    }
    let grids = tables.filter(\.hasBorders)
    #expect(grids.count == 2)
    for grid in grids {
      #expect(grid.columns.count == 3)
      #expect(
        grid.rows.map { texts($0.cells.flatMap(\.blocks)) }
          == [["Số TT", "Chỉ tiêu", "Mức phấn đấu (%)"]]
          + (1...6).map { row in
            [
              "\(row)",
              "Chỉ tiêu số \(row) về giải quyết hồ sơ đúng hạn và cải cách hành chính",
              "\(90 + row)",
            ]
          })
    }
  }

  @Test func `paper, margins of the text, page numbers and looks are seen`() throws {
    let (written, read) = try read(SampleDocuments.plan)
    let section = read.pages.sections[0]
    #expect(section.geometry.width == 210)
    #expect(section.geometry.height == 297)
    #expect(abs(section.geometry.left - 30) < 0.3)
    #expect(abs(section.geometry.right - 15) < 0.3)
    #expect(abs(section.geometry.top - 20) < 0.3)
    let numbering = try #require(section.pageNumbering)
    #expect(numbering.isHiddenOnFirstPage)
    #expect(abs(numbering.distance - (written.sections[0].pageNumbering?.distance ?? 0)) < 0.3)
    #expect(read.pages.styles.first { $0.id == numbering.style }?.alignment == .center)

    let headings = section.blocks.compactMap { block -> FormattedParagraph? in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph.runs.first?.text.hasPrefix("I. MỤC ĐÍCH") == true ? paragraph : nil
    }
    let heading = try #require(headings.first)
    let style = try #require(read.pages.styles.first { $0.id == heading.style })
    #expect(style.isBold)
    #expect(style.size == 14)
    #expect(style.face == "Times New Roman")
  }

  @Test func `files that can't be read are told apart`() throws {
    func codes(_ bytes: [UInt8]) -> [String] {
      do {
        _ = try PDFReader().read(bytes, named: "bad.pdf")
        return []
      } catch {
        return error.diagnostics.map(\.code)
      }
    }
    let empty = """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
      trailer <</Root 1 0 R>>
      """
    // Where letters can be recognised, it is seen that there are none.
    let blank = codes(Array(empty.utf8))
    #expect(blank == ["reader.pdf-without-text"] || blank == ["reader.scan-failed"])
    #expect(codes([]) == ["reader.not-a-pdf"])
    #expect(codes(Array("%PDF-1.4 and then nothing".utf8)) == ["reader.pdf-damaged"])
    let written = try PDFWriter().write(Typesetter.typeset(SampleDocuments.plan, .sample))
    #expect(codes(Array(written.prefix(2000))) == ["reader.pdf-damaged"])
  }
}
