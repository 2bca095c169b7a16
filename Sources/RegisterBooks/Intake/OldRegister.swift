import Diagnostics
import Tables

/// What was read of an old register: a line for every row that is one, and word of all the rest.
public struct OldRegister: Sendable, Equatable {
  /// How sure a line is.
  public enum Certainty: String, Sendable, Comparable, CaseIterable {
    /// As it stands in the file.
    case read
    /// Some of it was worked out: a kind from the symbol, a year from the heading.
    case inferred
    /// Someone should look at it.
    case doubtful

    /// Whether a certainty is the greater one.
    public static func < (left: Certainty, right: Certainty) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// A row that is a line of the register.
  public struct Line: Sendable, Equatable {
    /// The sheet's name; empty for CSV.
    public var sheet: String
    /// The row's number in the sheet, or the line of the file.
    public var row: Int
    /// What it says.
    public var line: RegisterLine
    /// Which of its columns were worked out instead of read.
    public var inferred: Set<RegisterColumn>
    /// Values of columns a register doesn't know, and those that couldn't be understood, by the
    /// names of their columns, in the order of the columns.
    public var otherValues: [OtherValue]
    /// What was found out about it.
    public var findings: [Diagnostic]
    /// The row that had the same number, symbol, body and year before.
    public var duplicateOf: Int?

    /// How sure it is.
    public var certainty: Certainty {
      if findings.contains(where: { $0.severity >= .warning }) { return .doubtful }
      return inferred.isEmpty ? .read : .inferred
    }
  }

  /// A value that has no place in a line.
  public struct OtherValue: Sendable, Equatable {
    /// The name at the head of its column.
    public var column: String
    /// The text of the cell.
    public var text: String

    /// Makes a value.
    public init(column: String, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// A row that is no line: a heading, the numbers of the columns, a sum.
  public struct SetAside: Sendable, Equatable {
    /// The sheet's name; empty for CSV.
    public var sheet: String
    /// The row's number in the sheet, or the line of the file.
    public var row: Int
    /// What stands in it.
    public var text: String
  }

  /// The lines in the order of the file.
  public var lines: [Line] = []
  /// The rows that are no lines, blank ones left out.
  public var setAside: [SetAside] = []
  /// The columns that were recognised, of each sheet that was read.
  public var columns: [String: [RegisterColumn]] = [:]
  /// What was found out about the file and its sheets as a whole.
  public var fileFindings: [Diagnostic] = []

  /// All findings: of the file first, then of the lines.
  public var findings: [Diagnostic] { fileFindings + lines.flatMap(\.findings) }

  /// How many lines there are of a certainty.
  public func count(_ certainty: Certainty) -> Int { lines.count { $0.certainty == certainty } }

  /// A row for every line: where it stands, how sure it is, what was read, what was found out.
  public func report(in words: Words) -> Table {
    func text(_ key: String) -> String { Message("intake.report.\(key)").text(in: words) }
    return Table(
      title: text("title"),
      columns: [
        TableColumn(text("place"), .label), TableColumn(text("certainty"), .label),
        TableColumn(text("reference"), .label), TableColumn(text("date"), .date),
        TableColumn(text("subject"), width: 46), TableColumn(text("findings"), width: 60),
      ],
      rows: lines.map { line in
        let place = line.sheet.isEmpty ? "\(line.row)" : "\(line.sheet)!\(line.row)"
        return [
          .text(place), .text(text("certainty.\(line.certainty.rawValue)")),
          .text(orEmpty: line.line.reference), OutgoingRegister.cell(of: line.line.date),
          .text(orEmpty: line.line.kindAndTitle),
          .text(orEmpty: line.findings.map { $0.message(in: words) }.joined(separator: "; ")),
        ]
      })
  }
}
