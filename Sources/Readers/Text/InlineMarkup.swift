import Document

/// The marks of bold and italics typed into plain text, `**` and `*`, also where they are slips:
/// opened and never closed, closed and opened again, around blanks.
enum InlineMarkup {
  /// Whether a line leaves bold or italics open.
  static func isOpen(after line: String, before: (bold: Bool, italic: Bool)) -> (
    bold: Bool, italic: Bool
  ) {
    var state = before
    for stars in starRuns(line) {
      if stars & 1 == 1 { state.italic.toggle() }
      if (stars >> 1) & 1 == 1 { state.bold.toggle() }
    }
    return state
  }

  /// The runs of a text without its marks. A lone star that has no partner stays.
  static func runs(_ text: String, bold: Bool = false) -> [FormattedRun] {
    guard text.utf8.contains(.asterisk) || text.utf8.contains(.backslash) else {
      return text.isEmpty ? [] : [FormattedRun(text, bold: bold ? true : nil)]
    }
    let singles = starRuns(text).count { $0 & 1 == 1 }
    let marksItalics = singles > 1
    var runs: [FormattedRun] = []
    var current = String.UnicodeScalarView()
    var isBold = bold
    var isItalic = false
    func close() {
      guard !current.isEmpty else { return }
      let text = String(current)
      if let last = runs.indices.last, runs[last].isBold ?? false == isBold,
        runs[last].isItalic ?? false == isItalic
      {
        runs[last].text += text
      } else {
        runs.append(
          FormattedRun(text, bold: isBold ? true : nil, italic: isItalic ? true : nil))
      }
      current = String.UnicodeScalarView()
    }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\", index + 1 < scalars.count,
        "\\*_#-.|()[]>".unicodeScalars.contains(scalars[index + 1])
      {
        current.append(scalars[index + 1])
        index += 2
        continue
      }
      guard scalars[index] == "*" else {
        current.append(scalars[index])
        index += 1
        continue
      }
      var stars = 0
      while index < scalars.count, scalars[index] == "*" {
        stars += 1
        index += 1
      }
      if stars == 1, !marksItalics {
        current.append("*")
        continue
      }
      close()
      if stars & 1 == 1 { isItalic.toggle() }
      if (stars >> 1) & 1 == 1, !bold { isBold.toggle() }
    }
    close()
    return trimmed(runs)
  }

  /// The lengths of the runs of stars.
  private static func starRuns(_ line: String) -> [Int] {
    var runs: [Int] = []
    var length = 0
    for byte in line.utf8 {
      if byte == .asterisk {
        length += 1
      } else if length > 0 {
        runs.append(length)
        length = 0
      }
    }
    if length > 0 { runs.append(length) }
    return runs
  }

  /// The runs without blanks at their ends, doubled blanks and empty runs.
  private static func trimmed(_ runs: [FormattedRun]) -> [FormattedRun] {
    var result: [FormattedRun] = []
    var endsInBlank = true
    for var run in runs {
      var text = String.UnicodeScalarView()
      for scalar in run.text.unicodeScalars {
        if scalar == " " {
          if !endsInBlank { text.append(scalar) }
          endsInBlank = true
        } else {
          text.append(scalar)
          endsInBlank = scalar == "\n"
        }
      }
      run.text = String(text)
      if !run.text.isEmpty { result.append(run) }
    }
    while let last = result.last, last.text.hasSuffix(" ") {
      result[result.count - 1].text.removeLast()
      if result[result.count - 1].text.isEmpty { result.removeLast() }
    }
    return result
  }
}
