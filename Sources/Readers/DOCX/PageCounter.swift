/// Counts pages by the breaks a file tells of.
struct PageCounter {
  /// The page text stands on now, from 1.
  private(set) var page = 1
  /// Whether the file tells where pages ended when it was last shown.
  private(set) var isTold = false
  private var hasText = false
  private var hasBroken = false

  /// Text follows.
  mutating func text() {
    hasText = true
    hasBroken = false
  }

  /// A page ends because the author wants it to.
  mutating func breakPage() {
    page += 1
    hasBroken = true
  }

  /// A page begins because the paragraph that follows wants it to; the first page has begun anyhow.
  mutating func beginPage() {
    if hasText { breakPage() }
  }

  /// A page ended here when the document was last shown. Behind an author's break that says the same
  /// again.
  mutating func renderedBreak() {
    isTold = true
    if hasBroken { hasBroken = false } else { page += 1 }
  }
}
