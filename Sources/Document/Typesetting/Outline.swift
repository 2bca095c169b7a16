import VietnameseText

/// The running numbers of the levels of a text, as a format profile prints them.
struct Outline {
  private let id: String
  private let levels: [SectionLevel: NumberingLevel]
  private var counts = SectionCounts()

  /// Whether a number has been given.
  private(set) var isUsed = false

  /// Starts a numbering.
  init(id: String, levels: [SectionLevel: NumberingLevel]) {
    self.id = id
    self.levels = levels
  }

  /// The numbering as writers need it.
  var definition: NumberingDefinition {
    NumberingDefinition(id: id, levels: SectionLevel.allCases.map(level))
  }

  /// The next number of a level.
  mutating func next(_ section: SectionLevel) -> NumberingReference {
    isUsed = true
    let ordinal = counts.next(section)
    return NumberingReference(
      definition: id, level: section.depth, ordinal: ordinal, label: level(section).label(ordinal))
  }

  private func level(_ section: SectionLevel) -> NumberingLevel {
    levels[section] ?? NumberingLevel(.mark, pattern: "-")
  }
}

extension NumberingLevel {
  /// The number as printed: the pattern with the ordinal in its format. Letters past the alphabet
  /// are doubled: after `y)` come `aa)`, `bb)`.
  public func label(_ ordinal: Int) -> String {
    let number: String
    switch format {
    case .upperRoman: number = RomanNumeral.text(ordinal) ?? String(ordinal)
    case .decimal: number = String(ordinal)
    case .vietnameseLetter: number = Self.letters(ordinal)
    case .mark: return pattern
    }
    var label = ""
    for character in pattern {
      if character == "%" { label += number } else { label.append(character) }
    }
    return label
  }

  private static func letters(_ ordinal: Int) -> String {
    let alphabet = PointLetter.all
    let letter = alphabet[(ordinal - 1) % alphabet.count]
    return String(repeating: letter, count: (ordinal - 1) / alphabet.count + 1)
  }
}
