import Document
import Tables
import VietnameseText

/// How registers and lists are printed: their paper, their styles, their tables.
struct RegisterPage {
  /// What a paragraph of a printed register is.
  enum Style: String, CaseIterable {
    case cell, cellCenter = "cell-center", cellRight = "cell-right", head, ordinal
    case supervising, body, title, subtitle, span, pageNumber = "page-number"
  }

  /// A4 lying across, the wide margin on the side it is bound at.
  static let across = PageGeometry(
    width: 297, height: 210, top: 18, bottom: 15, left: 25, right: 15)
  /// A4 upright, with the margins of documents (NĐ 30/2020, Phụ lục I, Phần I, mục I.2).
  static let upright = PageGeometry(
    width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15)

  /// The numbers of a register's pages, the first one shown too.
  static let pageNumbering = PageNumbering(
    start: 1, isHiddenOnFirstPage: false, style: Style.pageNumber.rawValue, distance: 9)

  /// The styles, all in the face of documents.
  static let styles: [ParagraphStyle] = Style.allCases.map { style in
    switch style {
    case .cell: make(style, "Ô", .left, 11, spaceBefore: 2, spaceAfter: 2)
    case .cellCenter: make(style, "Ô giữa", .center, 11, spaceBefore: 2, spaceAfter: 2)
    case .cellRight: make(style, "Ô phải", .right, 11, spaceBefore: 2, spaceAfter: 2)
    case .head: make(style, "Tên cột", .center, 11, bold: true, spaceBefore: 3, spaceAfter: 3)
    case .ordinal: make(style, "Số cột", .center, 10, italic: true)
    case .supervising: make(style, "Cơ quan chủ quản", .center, 14)
    case .body: make(style, "Tên cơ quan", .center, 14, bold: true)
    case .title: make(style, "Tên sổ", .center, 26, bold: true, spaceBefore: 110, spaceAfter: 14)
    case .subtitle: make(style, "Tên danh mục", .center, 14, bold: true, spaceBefore: 12)
    case .span: make(style, "Khoảng", .center, 14, spaceBefore: 6)
    case .pageNumber: make(style, "Số trang", .center, 12)
    }
  }

  /// A paragraph in a style.
  static func paragraph(_ text: String, _ style: Style) -> FormattedBlock {
    .paragraph(FormattedParagraph(style: style.rawValue, runs: [FormattedRun(text)]))
  }

  /// A table whose head stands on every page, with the columns' numbers under their names.
  ///
  /// - Parameters:
  ///   - table: The cells.
  ///   - widths: The columns' widths in millimetres.
  static func table(_ table: Table, widths: [Double]) -> FormattedTable {
    let names = table.columns.map {
      FormattedCell([paragraph($0.name, .head)], centeredVertically: true)
    }
    let ordinals = table.columns.indices.map {
      FormattedCell([paragraph("(\($0 + 1))", .ordinal)])
    }
    var rows = [
      FormattedRow(cells: names, isHeader: true), FormattedRow(cells: ordinals, isHeader: true),
    ]
    rows.reserveCapacity(table.rows.count + 2)
    for row in table.rows {
      rows.append(
        FormattedRow(
          cells: table.columns.indices.map { index in
            let cell = row.indices.contains(index) ? row[index] : .empty
            return FormattedCell([paragraph(cell.plainText, style(of: table.columns[index].kind))])
          }))
    }
    return FormattedTable(
      columns: widths, rows: rows, hasBorders: true, cellMargin: 1.2, borderThickness: 0.5)
  }

  private static func style(of kind: TableColumn.Kind) -> Style {
    switch kind {
    case .text: .cell
    case .label, .date: .cellCenter
    case .number: .cellRight
    }
  }

  private static func make(
    _ style: Style, _ name: String, _ alignment: ParagraphStyle.Alignment, _ size: Double,
    bold: Bool = false, italic: Bool = false, spaceBefore: Double = 0, spaceAfter: Double = 0
  ) -> ParagraphStyle {
    ParagraphStyle(
      id: style.rawValue, name: name, alignment: alignment, spaceBefore: spaceBefore,
      spaceAfter: spaceAfter, face: "Times New Roman", size: size, bold: bold, italic: italic)
  }
}
