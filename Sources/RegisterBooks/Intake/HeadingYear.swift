import Tables
import VietnameseText

/// The year a heading says: `Năm 2019`, `Tháng 01/2019`, `Năm` and `2019` side by side.
enum HeadingYear {
  /// The year in a row; nil when it names none.
  static func year(in row: Sheet.Row) -> Int? {
    let text = row.cells.filter { !$0.isBlank }.map(\.plainText).joined(separator: " ")
    guard text.utf8.count < 2000 else { return nil }
    let folded = FoldedText(text)
    guard let start = folded.find("nam") ?? folded.find("thang") else { return nil }
    for word in wordsOfDigits(folded, from: start) where word.count == 4 {
      if let year = Int(folded[word]), (1945...2200).contains(year) { return year }
    }
    return nil
  }

  /// The year in the rows of a sheet that is no register, such as a cover.
  static func year(in sheet: Sheet) -> Int? {
    sheet.rows.prefix(40).lazy.compactMap { year(in: $0) }.first
  }

  private static func wordsOfDigits(_ text: FoldedText, from start: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = start
    while index < text.count {
      guard text.isDigit(index), text.isBoundary(index) else {
        index += 1
        continue
      }
      let first = index
      while index < text.count, text.isDigit(index) { index += 1 }
      if text.isBoundary(index) { words.append(first..<index) }
    }
    return words
  }
}
