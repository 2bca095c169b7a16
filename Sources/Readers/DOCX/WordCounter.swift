import Document
import VietnameseText

/// Counts the paragraphs of lists as a word processor does when it shows the document.
struct WordCounter {
  private let lists: WordLists
  /// By list: the count at each level, nil while the level hasn't been counted.
  private var counts: [Int: [Int?]] = [:]
  private var begun: Set<Int> = []
  /// The list with Vietnamese letters that was counted last.
  private var lettered: Int?
  private var used: Set<Int> = []
  private let letters: [Int: Letters]

  /// The level of a list whose letters are Vietnamese, and the level that stands in for its đ: no
  /// word processor has the letter among its numbers.
  private struct Letters {
    var level: Int
    var stand: Int
  }

  /// Begins to count.
  init(_ lists: WordLists) {
    self.lists = lists
    letters = lists.lists.compactMapValues(WordCounter.letters)
  }

  /// The level of an instance that a style's paragraphs stand at.
  func level(of style: String, instance: Int) -> Int? {
    guard let instance = lists.instances[instance],
      let list = lists.lists[lists.list(of: instance)]
    else { return nil }
    return list.levels.first { $0.value.style == style }?.key
  }

  /// What a level of an instance says.
  func markup(instance: Int, level: Int) -> WordLists.Level? {
    lists.instances[instance].flatMap { lists.level(level, of: $0) }
  }

  /// Counts a paragraph; nil when there is no such list.
  mutating func count(instance number: Int, level place: Int) -> NumberingReference? {
    guard let instance = lists.instances[number], let level = lists.level(place, of: instance)
    else { return nil }
    let list = lists.list(of: instance)
    if begun.insert(number).inserted { begin(instance, list) }

    if let letters = letters[list], letters.stand == place {
      used.insert(list)
      lettered = list
      reset(list, below: letters.level)
      return reference(list, letters.level, ordinal: 5, label: level.text)
    }
    if let doubled = doubledLetters(level.text, in: list) { return doubled }

    used.insert(list)
    let count = advance(list, place, start: level.start)
    guard level.format != "none" || !level.text.isEmpty else { return nil }
    let label = label(level, place, of: instance, list: list)
    var ordinal = count
    if let letters = letters[list], letters.level == place {
      lettered = list
      ordinal = WordCounter.latin(count).flatMap(PointLetter.number) ?? count
    }
    return reference(list, place, ordinal: ordinal, label: label)
  }

  /// The numberings that were counted, in the order of the file.
  var definitions: [NumberingDefinition] {
    lists.order.filter(used.contains).map { id in
      let levels = lists.lists[id]?.levels ?? [:]
      let stand = letters[id]?.stand
      let last = levels.keys.filter { $0 != stand }.max() ?? 0
      return NumberingDefinition(
        id: WordCounter.id(id),
        levels: (0...last).map { place in
          WordCounter.definition(levels[place] ?? WordLists.Level(), place)
        })
    }
  }

  // MARK: Counting

  private mutating func begin(_ instance: WordLists.Instance, _ list: Int) {
    for (level, start) in instance.starts {
      counts[list, default: WordCounter.none][level] = start - 1
      reset(list, below: level)
    }
  }

  private mutating func advance(_ list: Int, _ place: Int, start: Int) -> Int {
    var row = counts[list] ?? WordCounter.none
    // Levels above that were never counted show their first number.
    for upper in 0..<place where row[upper] == nil {
      row[upper] = lists.lists[list]?.levels[upper]?.start ?? 1
    }
    let count = row[place].map { $0 + 1 } ?? start
    row[place] = count
    counts[list] = row
    reset(list, below: place)
    return count
  }

  /// Lets levels begin anew after one above them was counted.
  private mutating func reset(_ list: Int, below place: Int) {
    guard place < 8 else { return }
    for lower in (place + 1)...8 {
      if let restart = lists.lists[list]?.levels[lower]?.restart, restart <= place { continue }
      counts[list]?[lower] = nil
    }
  }

  // MARK: Vietnamese letters

  private static func letters(of list: WordLists.List) -> Letters? {
    for (stand, level) in list.levels where level.text.contains("đ") && !level.text.contains("%") {
      for (place, letters) in list.levels where letters.format == "lowerLetter" {
        let text = letters.text.split(separator: "%\(place + 1)", omittingEmptySubsequences: false)
        if text.joined(separator: "đ") == level.text { return Letters(level: place, stand: stand) }
      }
    }
    return nil
  }

  /// The number of a point past the alphabet, `aa)`, which stands in a list of its own as text.
  private mutating func doubledLetters(_ text: String, in list: Int) -> NumberingReference? {
    guard let lettered, lettered != list, !text.contains("%"),
      let place = letters[lettered]?.level,
      let pattern = lists.lists[lettered]?.levels[place]?.text
    else { return nil }
    for times in 2...3 {
      for (index, letter) in PointLetter.all.enumerated() {
        let parts = pattern.split(separator: "%\(place + 1)", omittingEmptySubsequences: false)
        if parts.joined(separator: String(repeating: letter, count: times)) == text {
          reset(lettered, below: place)
          let ordinal = (times - 1) * PointLetter.all.count + index + 1
          return reference(lettered, place, ordinal: ordinal, label: text)
        }
      }
    }
    return nil
  }

  // MARK: Labels

  private func label(
    _ level: WordLists.Level, _ place: Int, of instance: WordLists.Instance, list: Int
  ) -> String {
    if level.format == "bullet" { return level.text }
    var label = ""
    var text = level.text.unicodeScalars[...]
    while let scalar = text.popFirst() {
      guard scalar == "%", let digit = text.first, ("1"..."9").contains(digit) else {
        label.unicodeScalars.append(scalar)
        continue
      }
      text.removeFirst()
      let shown = Int(digit.value) - 49
      guard shown <= place, let upper = lists.level(shown, of: instance) else { continue }
      let count = counts[list]?[shown] ?? upper.start
      label += WordCounter.number(count, level.isArabic ? "decimal" : upper.format)
    }
    return label
  }

  private static func number(_ count: Int, _ format: String) -> String {
    switch format {
    case "upperRoman": RomanNumeral.text(count) ?? String(count)
    case "lowerRoman": RomanNumeral.text(count)?.lowercased() ?? String(count)
    case "lowerLetter": latin(count) ?? String(count)
    case "upperLetter": latin(count)?.uppercased() ?? String(count)
    case "decimalZero": count < 10 ? "0\(count)" : String(count)
    case "none": ""
    default: String(count)
    }
  }

  /// The letter of a count; letters past the alphabet are doubled.
  private static func latin(_ count: Int) -> String? {
    guard count >= 1 else { return nil }
    let letter = String(Character(Unicode.Scalar(UInt8(97 + (count - 1) % 26))))
    return String(repeating: letter, count: min((count - 1) / 26 + 1, 30))
  }

  private func reference(
    _ list: Int, _ level: Int, ordinal: Int, label: String
  ) -> NumberingReference {
    NumberingReference(
      definition: WordCounter.id(list), level: level, ordinal: ordinal, label: label)
  }

  private static func id(_ list: Int) -> String { "list-\(list)" }

  /// A level as the model has it: its own number alone, without those of the levels above.
  private static func definition(_ level: WordLists.Level, _ place: Int) -> NumberingLevel {
    let format: NumberingLevel.Format
    switch level.format {
    case "bullet": return NumberingLevel(.mark, pattern: level.text)
    case "upperRoman": format = .upperRoman
    case "lowerLetter", "upperLetter": format = .vietnameseLetter
    default: format = .decimal
    }
    let parts = level.text.split(
      separator: "%\(place + 1)", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return NumberingLevel(.mark, pattern: level.text) }
    let front = parts[0].contains("%") ? "" : parts[0]
    return NumberingLevel(format, pattern: "\(front)%\(parts[1])")
  }

  private static let none = [Int?](repeating: nil, count: 9)
}
