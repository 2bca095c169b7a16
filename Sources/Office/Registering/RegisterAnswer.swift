import Diagnostics
import Document
import Identifiers
import RegisterBooks
import Registry
import Tables
import VietnameseText
import Writers

/// A register of a body and year, or what was asked of it.
public struct RegisterAnswer: Sendable {
  /// What it holds.
  public enum Content: Sendable {
    case lines(OutgoingRegister)
    case gaps([RegisterGap])
    case statistics(RegisterStatistics)
    case file(FileContents, entries: [EntryID])
  }

  /// The body.
  public let body: BodyReference
  /// The year.
  public let year: Int
  /// What it holds.
  public let content: Content

  /// Whether nothing in it waits for an explanation.
  public var isComplete: Bool {
    guard case .gaps(let gaps) = content else { return true }
    return gaps.allSatisfy { $0.explanation != nil }
  }

  /// It as tables, in a person's words; a spreadsheet without sheets has the first.
  public func tables(in words: Words) -> [Table] {
    switch content {
    case .lines(let register): [register.table(in: words)]
    case .gaps(let gaps): RegisterStatistics([], gaps: gaps).tables(in: words).suffix(1)
    case .statistics(let statistics): statistics.tables(in: words)
    case .file(let contents, _): [contents.table(in: words)]
    }
  }

  /// It in a format; nil where there is no such form of it.
  /// - Parameter printed: the words of what is printed and kept.
  func bytes(
    as format: RegisterFormat, in words: Words, printed: Words, on day: CalendarDate
  ) throws -> [UInt8]? {
    let pages: FormattedDocument? =
      switch content {
      case .lines(let register): register.document(in: printed, created: day)
      case .file(let contents, _): contents.document(in: printed, created: day)
      case .gaps, .statistics: nil
      }
    switch format {
    case .csv: return tables(in: words).first.map { CSVWriter().write($0) }
    case .xlsx: return try workbook(words, printed, day).map { try XLSXWriter().write($0) }
    case .pdf: return try pages.map { try PDFWriter().write($0) }
    case .docx: return try pages.map { try DOCXWriter().write($0) }
    }
  }

  private func workbook(_ words: Words, _ printed: Words, _ day: CalendarDate) -> Workbook? {
    switch content {
    case .lines(let register): register.workbook(in: printed, created: day)
    case .statistics:
      Workbook(
        tables(in: words), title: Message("register.statistics").text(in: words),
        author: body.name, created: day)
    case .gaps, .file:
      tables(in: words).first.map { Workbook([$0], title: $0.title, created: day) }
    }
  }
}
