import VietnameseText

/// Tables that make one file together, and what the file says about itself.
public struct Workbook: Sendable, Equatable {
  /// The tables, a sheet each.
  public var tables: [Table]
  /// The title in the file's properties.
  public var title: String
  /// Who made it: the office.
  public var author: String
  /// The day it is dated; a file made twice from one input has the same bytes.
  public var created: CalendarDate

  /// Makes a workbook.
  public init(_ tables: [Table], title: String, author: String = "", created: CalendarDate) {
    self.tables = tables
    self.title = title
    self.author = author
    self.created = created
  }
}
