/// The mark that ends the text, `./.`: all models of NĐ 30/2020, Phụ lục III bear it.
enum EndMark {
  /// Puts the mark behind the last words. A full stop, or another mark that would only go on, gives
  /// way to it; an ellipsis, a question and an exclamation stay. Text that bears it stays as it is.
  static func put(_ mark: String, behind runs: inout [FormattedRun]) {
    trimEnd(of: &runs)
    guard let last = runs.indices.last else {
      runs = [FormattedRun(mark)]
      return
    }
    if runs[last].text.hasSuffix(mark) { return }
    if let end = runs[last].text.unicodeScalars.last, isReplaced(end),
      !runs[last].text.hasSuffix("...")
    {
      runs[last].text.unicodeScalars.removeLast()
      trimEnd(of: &runs)
    }
    guard let last = runs.indices.last, runs[last].isBold == nil, runs[last].isItalic == nil else {
      runs.append(FormattedRun(mark))
      return
    }
    runs[last].text += mark
  }

  private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ";", ",", ":": true
    default: false
    }
  }

  private static func trimEnd(of runs: inout [FormattedRun]) {
    while let last = runs.indices.last {
      while let end = runs[last].text.unicodeScalars.last, end.properties.isWhitespace {
        runs[last].text.unicodeScalars.removeLast()
      }
      if !runs[last].text.isEmpty { return }
      runs.removeLast()
    }
  }
}
