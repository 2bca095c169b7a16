/// How large a table from elsewhere may be. What a file says about its own size isn't believed.
public struct TableLimits: Sendable, Equatable {
  /// The most bytes of the file, and of each part of a package when unpacked.
  public var bytes: Int
  /// The most cells, the empty ones between others too.
  public var cells: Int
  /// The most columns.
  public var columns: Int
  /// The most bytes of one cell.
  public var cellBytes: Int
  /// The most sheets.
  public var sheets: Int

  /// Makes limits.
  public init(
    bytes: Int = 128 << 20, cells: Int = 8_000_000, columns: Int = 1024, cellBytes: Int = 1 << 18,
    sheets: Int = 256
  ) {
    self.bytes = bytes
    self.cells = cells
    self.columns = columns
    self.cellBytes = cellBytes
    self.sheets = sheets
  }

  /// Limits no register reaches.
  public static let standard = TableLimits()
}
