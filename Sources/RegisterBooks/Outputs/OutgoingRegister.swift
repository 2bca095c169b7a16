import Diagnostics
import Tables
import VietnameseText

/// Sổ đăng ký văn bản đi: the register of outgoing documents in the decree's ten columns (NĐ
/// 30/2020, Phụ lục IV), for spreadsheets and for print. A register kept by a program is to be
/// printed in full, bound and kept (Điều 16).
public struct OutgoingRegister: Sendable, Equatable {
  /// What the cover says.
  public var cover: RegisterCover
  /// The lines in the order of the register.
  public var lines: [RegisterLine]

  /// Makes a register.
  public init(cover: RegisterCover, lines: [RegisterLine]) {
    self.cover = cover
    self.lines = lines
  }

  /// The ten columns as a table. Days that are known in part are text.
  public func table(in words: Words) -> Table {
    let kinds: [(kind: TableColumn.Kind, width: Double)] = [
      (.label, 17), (.date, 12), (.text, 46), (.text, 18), (.text, 28), (.text, 14), (.number, 9),
      (.date, 12), (.text, 10), (.text, 28),
    ]
    let names = OutgoingRegister.columnNames(in: words)
    return Table(
      title: Message("register.outgoing.title").text(in: words),
      columns: zip(names, kinds).map { TableColumn($0, $1.kind, width: $1.width) },
      rows: lines.map { OutgoingRegister.cells(of: $0, in: words) })
  }

  /// The register with its cover as a sheet of its own.
  ///
  /// - Parameters:
  ///   - words: The words of names and remarks; what offices keep is Vietnamese.
  ///   - created: The day the file bears.
  public func workbook(in words: Words, created: CalendarDate) -> Workbook {
    let table = table(in: words)
    return Workbook(
      [table, cover.table(in: words)], title: "\(table.title) \(cover.year)",
      author: cover.body, created: created)
  }

  /// The names of the ten columns.
  static func columnNames(in words: Words) -> [String] {
    (1...10).map { Message("register.outgoing.column\($0)").text(in: words) }
  }

  /// The ten cells of a line.
  static func cells(of line: RegisterLine, in words: Words) -> [Cell] {
    [
      .text(orEmpty: line.reference), cell(of: line.date), .text(orEmpty: line.kindAndTitle),
      .text(orEmpty: line.signer), .text(orEmpty: line.recipients.joined(separator: "; ")),
      .text(orEmpty: line.keeper), line.copies.map(Cell.number) ?? .empty,
      line.handedOver.map(Cell.date) ?? .empty, .text(orEmpty: line.receipt),
      .text(orEmpty: line.noteText(in: words)),
    ]
  }

  /// A date as a day when it is one, else as far as it is known: `01/2026`, `2026`.
  static func cell(of date: PartialDate?) -> Cell {
    guard let date else { return .empty }
    if let day = date.calendarDate { return .date(day) }
    let month = date.month.map { CalendarDate.monthText($0) + "/" } ?? ""
    return .text(month + String(date.year))
  }
}

extension RegisterCover {
  /// The cover as a table of two columns.
  func table(in words: Words) -> Table {
    func text(_ key: String) -> String { Message("register.cover.\(key)").text(in: words) }
    return Table(
      title: text("sheet"),
      columns: [TableColumn(text("what"), width: 28), TableColumn(text("value"), width: 60)],
      rows: [
        [.text(text("supervising")), .text(orEmpty: supervisingBody)],
        [.text(text("body")), .text(body)],
        [.text(text("year")), .text(String(year))],
        [.text(text("firstDay")), firstDay.map(Cell.date) ?? .empty],
        [.text(text("lastDay")), lastDay.map(Cell.date) ?? .empty],
        [.text(text("firstNumber")), .text(orEmpty: firstNumber)],
        [.text(text("lastNumber")), .text(orEmpty: lastNumber)],
        [.text(text("volume")), .text(volumeText)],
      ])
  }

  /// The volume as printed, with a zero below 10.
  var volumeText: String { (volume < 10 ? "0" : "") + String(volume) }
}
