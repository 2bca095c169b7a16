/// A table of short texts for the terminal.
struct TextTable {
  /// The names of the columns.
  var headings: [String]
  /// The rows, each as wide as the headings.
  var rows: [[String]]

  /// The lines, columns two blanks apart.
  var lines: [String] {
    let all = [headings] + rows
    let widths = headings.indices.map { column in
      all.map { $0[column].count }.max() ?? 0
    }
    return all.map { row in
      var line = zip(row, widths).map { Help.pad($0, $1) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
