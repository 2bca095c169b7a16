import Document

/// What the parts of a package's text share while they are read.
final class WordContext {
  let theme: WordTheme
  let sheet: WordStyleSheet
  let book: StyleBook
  var counter: WordCounter
  var pages = PageCounter()
  /// How many footnotes and endnotes the text calls for.
  var footnotes = 0
  /// How many pictures there are.
  var pictures = 0

  private struct StyleKey: Hashable {
    var style: String?
    var table: String?
  }

  private var resolved: [StyleKey: WordStyleSheet.Resolved] = [:]
  private var characterStyles: [String: RunMarkup] = [:]

  /// Begins to read.
  init(theme: WordTheme, sheet: WordStyleSheet, lists: WordLists, book: StyleBook) {
    self.theme = theme
    self.sheet = sheet
    self.book = book
    counter = WordCounter(lists)
  }

  /// What holds for paragraphs of a style in a table of a style.
  func resolve(_ style: String?, inTable table: String?) -> WordStyleSheet.Resolved {
    let key = StyleKey(style: style, table: table)
    if let known = resolved[key] { return known }
    let fresh = sheet.resolve(style, inTable: table)
    resolved[key] = fresh
    return fresh
  }

  /// What a character style says.
  func characterMarkup(_ style: String) -> RunMarkup {
    if let known = characterStyles[style] { return known }
    let fresh = sheet.characterMarkup(style)
    characterStyles[style] = fresh
    return fresh
  }
}
