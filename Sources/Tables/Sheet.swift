import Diagnostics

/// A sheet of a file that was read, or all of a CSV file.
public struct Sheet: Sendable, Equatable {
  /// A row that is there; rows the file leaves out are left out.
  public struct Row: Sendable, Equatable {
    /// Its number in the sheet, or the line it begins in, from 1.
    public var number: Int
    /// Its cells from the first column on; those after the last that holds something are left out.
    public var cells: [Cell]

    /// Makes a row.
    public init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }

    /// The cell of a column from 0; empty past the last.
    public func cell(_ column: Int) -> Cell {
      cells.indices.contains(column) ? cells[column] : .empty
    }

    /// Whether no cell holds anything.
    public var isBlank: Bool { cells.allSatisfy(\.isBlank) }
  }

  /// Its name; empty for a CSV file.
  public var name: String
  /// Whether people don't see it.
  public var isHidden: Bool
  /// Its rows.
  public var rows: [Row]

  /// Makes a sheet.
  public init(name: String, isHidden: Bool = false, rows: [Row]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }

  /// The place of a cell as people name it: `Sổ 2025!B7`.
  ///
  /// - Parameters:
  ///   - column: The column from 0.
  ///   - row: The row's number, from 1.
  public func reference(column: Int, row: Int) -> String {
    let cell = CellReference.text(column: column, row: row - 1)
    return name.isEmpty ? cell : "\(name)!\(cell)"
  }
}

/// What was read of a file of tables.
public struct ReadTables: Sendable, Equatable {
  /// Its sheets.
  public var sheets: [Sheet]
  /// What is doubtful in it; nothing here keeps it from being used.
  public var findings: [Diagnostic]

  /// Makes what was read.
  public init(sheets: [Sheet], findings: [Diagnostic] = []) {
    self.sheets = sheets
    self.findings = findings
  }
}
