import DocumentLanguage
import VietnameseText

/// A line of a text file, looked at without its marks of bold and italics.
struct TextLine {
  /// The line without blanks at its ends.
  var text: String
  /// Its letters without stars, folded.
  var letters: FoldedText
  /// The blanks before it.
  var indent: Int
  /// The empty lines before it.
  var blanksBefore: Int
  /// The page it stands on, from 1.
  var page: Int
  /// Whether a mark on the line before parts it from what stands above.
  var isParted: Bool
  /// Whether it is a heading by a mark of its own (`###`).
  var isHeading = false
  /// The cells, when it is a row of a table drawn with bars.
  var cells: [String] = []
  /// The columns, when wide gaps part it.
  var columns: [String] = []

  /// The length in characters.
  var length: Int { letters.count }

  /// Whether a number, a letter or a dash begins it.
  var startsItem: Bool { ItemLabel(letters) != nil }

  /// Whether it is nothing but a number or letter: its text follows on the next line.
  var isBareMarker: Bool {
    let isNumberWord =
      letters.folded.elementsEqual("so:".utf8) || letters.folded.elementsEqual("so".utf8)
    if isNumberWord { return true }
    guard let label = ItemLabel(letters) else { return false }
    return label.end == letters.count && label.isNumbered
  }

  /// Whether it begins with a dash.
  var startsWithDash: Bool {
    guard let first = letters.folded.first else { return false }
    return first == .hyphen || first == .plus
  }

  /// Whether it goes on with a sentence: with a small letter, a digit, a closing mark.
  var goesOn: Bool {
    guard !letters.isEmpty, !startsItem else { return false }
    if letters.isLetter(0) { return !letters.isCapital(0) }
    return letters.isDigit(0) || [.closeParenthesis, .comma, .percent].contains(letters.folded[0])
  }

  /// Whether it begins as the first line of a basis does: `Căn cứ Quyết định …`, with capitals that
  /// stand nowhere inside a sentence.
  var beginsBasis: Bool {
    let words: [StaticString] = ["can cu", "thuc hien", "xet de nghi", "theo de nghi"]
    guard letters.isCapital(0), !letters.isAllCapitals,
      let word = words.first(where: { letters.hasWord($0, at: 0) })
    else { return false }
    let next = word.utf8CodeUnitCount + 1
    return next < letters.count && (letters.isCapital(next) || letters.hasWord("cac", at: next))
  }

  /// Whether its last mark ends a sentence or an item.
  var isEnded: Bool {
    var index = letters.count - 1
    while index >= 0,
      [.doubleQuote, .singleQuote, .closeParenthesis, .space].contains(letters.folded[index])
    { index -= 1 }
    guard index >= 0 else { return false }
    return [.dot, .semicolon, .colon, .question, .exclamation].contains(letters.folded[index])
  }

  /// Whether it stands for itself whatever its neighbours: the motto, the number, the date of a
  /// letterhead.
  var standsAlone: Bool {
    if letters.contains("doc lap") && letters.contains("hanh phuc") { return true }
    if letters.hasWord("so", at: 0), letters.count < 40, letters.folded.contains(.slash),
      let next = letters.folded.dropFirst(2).first(where: { $0 != .space }), next == .colon
    {
      return true
    }
    guard letters.count < 70, let day = letters.find("ngay"),
      let month = letters.find("thang", in: day..<letters.count)
    else { return letters.hasWord("noi nhan", at: 0) && letters.count < 12 }
    return letters.find("nam", in: month..<letters.count) != nil && day > 0
      && letters.folded[0..<day].contains(.comma)
  }
}
