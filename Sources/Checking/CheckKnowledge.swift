import Citations
import Profiles
import VietnameseText

/// What is known of provinces, bodies, documents, movements and words, prepared once to check any
/// number of documents by.
public final class CheckKnowledge: Sendable {
  /// What it was prepared of.
  public let profiles: ProfileStore
  /// The words the rules judge by.
  let words: CheckWords
  /// The abbreviations by their short forms.
  let abbreviations: [String: Abbreviation]
  /// The abbreviations that may stand unexplained.
  let commonAbbreviations: [Abbreviation]
  /// What each of them stands for, and it itself, in small letters.
  let commonNames: PhraseSearch
  /// The movements with their names as they are compared.
  let movements: [KnownMovement]
  /// The names of provinces, each with the days it holds, in the order of their slugs.
  let provinces: [KnownProvince]
  /// The folded names of all of them, and the bytes of the longest.
  private let provinceNames: Set<String>
  private let longestProvinceName: Int
  /// The departments whose names are fixed.
  let departments: [Department]
  /// Their names, folded.
  let departmentNames: PhraseSearch
  /// Those of their names that have a capital behind the first letter, in small letters.
  let departmentLetters: PhraseSearch
  /// The lexicon of slips.
  let slips: SpellingSearch
  /// The table of capital letters.
  let capitals: SpellingSearch

  /// Prepares what is known.
  public init(_ profiles: ProfileStore) {
    self.profiles = profiles
    words = CheckWords(profiles.vocabulary)
    abbreviations = Dictionary(
      profiles.abbreviations.map { ($0.short, $0) }, uniquingKeysWith: { first, _ in first })
    commonAbbreviations = profiles.abbreviations.filter(\.isCommon)
    commonNames = PhraseSearch(
      commonAbbreviations.flatMap { [$0.long, $0.short] }.map(Casing.lowercased))
    movements = profiles.movements.movements.map(KnownMovement.init)
    provinces = KnownProvince.names(in: profiles)
    provinceNames = Set(provinces.map(\.folded))
    longestProvinceName = provinces.map(\.folded.utf8.count).max() ?? 0
    departments = profiles.departments.filter { !$0.name.contains("{") }
    departmentNames = PhraseSearch(departments.map { Folding.fold($0.name) })
    departmentLetters = PhraseSearch(
      departments.map { department in
        let hasCapitals = department.name.dropFirst().contains(where: \.isUppercase)
        return hasCapitals ? Casing.lowercased(department.name) : ""
      })
    slips = SpellingSearch(profiles.slips)
    capitals = SpellingSearch(profiles.capitals)
  }

  /// The folded name of a province that stands at a byte of a folded text; the longest of several.
  func provinceName(in text: String, at place: Int) -> String? {
    var name = Substring(text.utf8.dropFirst(place).prefix(longestProvinceName))
    while !name.isEmpty {
      if provinceNames.contains(String(name)) { return String(name) }
      guard let last = name.unicodeScalars.last else { return nil }
      if last.properties.isAlphabetic {
        // Only whole words are a name.
        while let letter = name.last, letter != " " { name.removeLast() }
      }
      while let mark = name.last, !mark.isLetter { name.removeLast() }
    }
    return nil
  }

  /// The slug of the province whose name on a day satisfies a condition; nil when none does.
  func province(on date: CalendarDate, where fits: (KnownProvince) -> Bool) -> String? {
    provinces.first { $0.validity.contains(date) && fits($0) }?.slug
  }
}

/// A name of a province or of a unit that became part of one.
struct KnownProvince: Sendable {
  /// The slug of the unit that bears it.
  let slug: String
  /// The name without the word for the kind, and folded.
  let name, folded: String
  /// The whole name, folded.
  let fullFolded: String
  /// When it holds.
  let validity: Validity
  /// The province of today.
  let province: Province

  /// All names provinces and their former units ever had.
  static func names(in profiles: ProfileStore) -> [KnownProvince] {
    var names: [KnownProvince] = []
    for province in profiles.provinces {
      func add(_ name: Province.Name, _ slug: String) {
        let full = name.fullName ?? "\(name.kind.word) \(name.name)"
        names.append(
          KnownProvince(
            slug: slug, name: name.name, folded: Folding.fold(name.name),
            fullFolded: Folding.fold(full), validity: name.validity, province: province))
      }
      for name in province.names { add(name, province.slug) }
      for unit in province.formerUnits {
        for name in unit.names { add(name, unit.slug) }
      }
    }
    return names.enumerated()
      .sorted { ($0.element.slug, $0.offset) < ($1.element.slug, $1.offset) }
      .map(\.element)
  }
}

/// A movement with its names as they are compared.
struct KnownMovement: Sendable {
  /// The movement.
  let movement: Movement
  /// Its names.
  let names: Set<String>
  /// The words of its official name, each once, as numbers in order.
  let words: [UInt64]

  init(_ movement: Movement) {
    self.movement = movement
    names = Set(([movement.name] + movement.aliases).map(KnownMovement.slug))
    words = KnownMovement.words(of: KnownMovement.slug(movement.name))
  }

  /// A name as it is compared: without its years, case and diacritics.
  static func slug(_ name: String) -> String {
    Folding.slug(PrintedPeriod.split(name)?.before ?? name)
  }

  /// The words of a slug, each once, as numbers in order.
  static func words(of slug: String) -> [UInt64] {
    Set(slug.utf8.split(separator: .hyphen).map { Word.hash(of: $0) }).sorted()
  }

  /// The share of words that two sets of them have in common.
  static func share(_ left: [UInt64], _ right: [UInt64]) -> Double {
    var shared = 0
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        shared += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return Double(shared) / Double(max(1, left.count + right.count - shared))
  }
}
