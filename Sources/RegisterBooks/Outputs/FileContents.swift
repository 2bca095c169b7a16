import Diagnostics
import Document
import Tables
import VietnameseText

/// Mục lục văn bản, tài liệu trong hồ sơ: the list of the documents in a file (NĐ 30/2020, Phụ lục
/// V), for spreadsheets and for print.
public struct FileContents: Sendable, Equatable {
  /// A document of the file.
  public struct Entry: Sendable, Equatable {
    /// Number and symbol; empty for a document without.
    public var reference: String
    /// Its date.
    public var date: PartialDate?
    /// Kind and title.
    public var kindAndTitle: String
    /// Who issued it.
    public var author: String
    /// The sheets or pages it takes up in the file, `1` or `2 - 7`.
    public var sheets: String
    /// A note.
    public var note: String

    /// Makes an entry.
    public init(
      reference: String, date: PartialDate?, kindAndTitle: String, author: String,
      sheets: String = "", note: String = ""
    ) {
      self.reference = reference
      self.date = date
      self.kindAndTitle = kindAndTitle
      self.author = author
      self.sheets = sheets
      self.note = note
    }
  }

  /// The body that made the file.
  public var body: String
  /// The body above, nil for a body without one.
  public var supervisingBody: String?
  /// Number and symbol of the file, `01.TĐKT`.
  public var notation: String
  /// The title of the file.
  public var title: String
  /// Its documents in the order of the file.
  public var entries: [Entry]

  /// Makes a list.
  public init(
    body: String, supervisingBody: String? = nil, notation: String, title: String,
    entries: [Entry]
  ) {
    self.body = body
    self.supervisingBody = supervisingBody
    self.notation = notation
    self.title = title
    self.entries = entries
  }

  /// The list as a table of the decree's seven columns.
  public func table(in words: Words) -> Table {
    let kinds: [(TableColumn.Kind, Double)] = [
      (.number, 6), (.label, 20), (.date, 13), (.text, 56), (.text, 26), (.label, 10), (.text, 20),
    ]
    return Table(
      title: Message("register.contents.title").text(in: words),
      columns: kinds.enumerated().map { index, column in
        let name = Message("register.contents.column\(index + 1)").text(in: words)
        return TableColumn(name, column.0, width: column.1)
      },
      rows: entries.enumerated().map { index, entry in
        [
          .number(index + 1), .text(orEmpty: entry.reference),
          OutgoingRegister.cell(of: entry.date), .text(orEmpty: entry.kindAndTitle),
          .text(orEmpty: entry.author), .text(orEmpty: entry.sheets), .text(orEmpty: entry.note),
        ]
      })
  }

  /// The list as it is printed and put into the file: A4 upright.
  ///
  /// - Parameters:
  ///   - words: The words of the head; what offices keep is Vietnamese.
  ///   - created: The day the file bears.
  public func document(in words: Words, created: CalendarDate) -> FormattedDocument {
    let table = table(in: words)
    var blocks: [FormattedBlock] = []
    if let supervisingBody, !supervisingBody.isEmpty {
      blocks.append(RegisterPage.paragraph(Casing.uppercased(supervisingBody), .supervising))
    }
    blocks.append(RegisterPage.paragraph(Casing.uppercased(body), .body))
    blocks.append(.rule(Rule(length: 35, spaceBefore: 2)))
    blocks.append(RegisterPage.paragraph(Casing.uppercased(table.title), .subtitle))
    blocks.append(RegisterPage.paragraph(title, .span))
    let number = Message("register.contents.file", ["notation": notation]).text(in: words)
    blocks.append(RegisterPage.paragraph(number, .span))
    let widths = [10.0, 27, 22, 50, 26, 14, 16]
    var printed = RegisterPage.table(table, widths: widths)
    printed.spaceBefore = 10
    blocks.append(.table(printed))
    return FormattedDocument(
      properties: DocumentProperties(
        title: "\(table.title) \(notation)", subject: title, author: body, created: created),
      styles: RegisterPage.styles, numberings: [],
      sections: [
        PageSection(
          geometry: RegisterPage.upright, pageNumbering: RegisterPage.pageNumbering,
          blocks: blocks)
      ])
  }
}
