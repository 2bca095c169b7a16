import VietnameseText

/// The words by which titles and names are broken into lines, folded; practice decides.
public struct TitleBreaks: Sendable, Equatable {
  /// Words a reader pauses before.
  var pauses: Set<String>
  /// Words a new line may well begin with.
  var openers: Set<String>
  /// Words that don't end a line: they belong to what follows.
  var clinging: Set<String>
  /// Words of two syllables that stay on one line.
  var pairs: Set<String>

  /// Makes the lists of words as they are written.
  public init(
    pauses: [String] = [], openers: [String] = [], clinging: [String] = [], pairs: [String] = []
  ) {
    self.pauses = Set(pauses.map(Folding.fold))
    self.openers = Set(openers.map(Folding.fold))
    self.clinging = Set(clinging.map(Folding.fold))
    self.pairs = Set(pairs.map(Folding.fold))
  }
}
