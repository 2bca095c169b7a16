import DocumentLanguage
import Profiles
import VietnameseText

/// Writes names of bodies printed in capitals in sentence case, and finds provinces in texts.
struct BodyNames: Sendable {
  /// A province's name.
  struct ProvinceName: Sendable {
    /// The name as the register writes it: `Lai Châu`, `Thành phố Hồ Chí Minh`.
    var display: String
    /// The name without the word for the kind.
    var name: String
    /// The folded name.
    var folded: [UInt8]
    /// The province whose data it lies in.
    var folder: String
    /// The slug of the unit.
    var slug: String
  }

  /// The provinces, present and former, longer names first.
  let provinces: [ProvinceName]
  /// The names of departments by their folded form, and by their abbreviation.
  let departments: [String: String]
  /// The names of departments by their abbreviation.
  let abbreviations: [String: String]
  /// The words documents are read by.
  let words: DocumentVocabulary
  private let provinceKinds: WordTable<String>

  /// Gathers the names a store has.
  init(_ store: ProfileStore) {
    var provinces: [ProvinceName] = []
    func add(_ name: Province.Name, slug: String, folder: String) {
      let isCity = name.fullName?.hasPrefix("Thành phố") ?? false
      let display = isCity ? name.fullName ?? name.name : name.name
      guard !provinces.contains(where: { $0.name == name.name && $0.folder == folder }) else {
        return
      }
      provinces.append(
        ProvinceName(
          display: display, name: name.name, folded: FoldedText(name.name).folded, folder: folder,
          slug: slug))
    }
    for province in store.provinces {
      for name in province.names { add(name, slug: province.slug, folder: province.slug) }
      for unit in province.formerUnits {
        for name in unit.names { add(name, slug: unit.slug, folder: province.slug) }
      }
    }
    self.provinces = provinces.sorted { $0.folded.count > $1.folded.count }
    var departments: [String: String] = [:]
    var abbreviations: [String: String] = [:]
    for department in store.departments where !department.name.contains("{") {
      departments[Folding.slug(department.name)] = department.name
      abbreviations[department.abbreviation] = department.name
    }
    self.departments = departments
    self.abbreviations = abbreviations
    words = store.vocabulary
    provinceKinds = words[.provinceKinds]
  }

  /// The province whose name stands at an index, capital letters and all.
  func province(in text: FoldedText, at index: Int) -> ProvinceName? {
    guard index < text.count, text.isCapital(index) else { return nil }
    for province in provinces {
      let end = index + province.folded.count
      guard end <= text.count, text.folded[index] == province.folded[0], text.isBoundary(end),
        text.folded[index..<end].elementsEqual(province.folded)
      else { continue }
      return province
    }
    return nil
  }

  /// The province named in a text after `tỉnh` or `thành phố`, or anywhere when told.
  func province(in text: FoldedText, anywhere: Bool) -> ProvinceName? {
    for index in 0..<text.count where text.isCapital(index) && text.isBoundary(index) {
      guard let province = province(in: text, at: index) else { continue }
      if anywhere || followsKind(text, index) { return province }
    }
    // Only this one goes by its letters: `TP.HCM`.
    guard text.contains("hcm") || text.contains("tphcm") else { return nil }
    return provinces.first { $0.slug == "ho-chi-minh" }
  }

  /// Whether `tỉnh`, `thành phố` or `TP.` stands before an index.
  func followsKind(_ text: FoldedText, _ index: Int) -> Bool {
    var end = index
    if end > 0, text.folded[end - 1] == .space { end -= 1 }
    if end > 0, text.folded[end - 1] == .dot { end -= 1 }
    return end < index && provinceKinds.match(in: text, endingAt: end) != nil
  }

  /// A title or heading in sentence case. One that has small letters already stays as it is.
  func sentenceCased(_ text: String) -> String { written(text, isBody: false) }

  /// A body's name in sentence case. A name that has small letters already stays as it is.
  func sentenceCase(_ name: String) -> String { written(name, isBody: true) }

  private func written(_ name: String, isBody: Bool) -> String {
    let text = FoldedText(name)
    guard text.isAllCapitals else {
      return Self.spelled(Casing.startingWithCapital(name))
    }
    if isBody, let department = departments[Folding.slug(name)] { return department }
    var result = ""
    var capitalNext = true
    var capitalsLeft = 0
    var isInMinistry = false
    let parts = text.words(in: 0..<text.count)
    var position = 0
    while position < parts.count {
      let range = parts[position]
      if !result.isEmpty { result += " " }
      if let province = province(in: text, at: range.lowerBound) {
        result += province.name
        let end = range.lowerBound + province.folded.count
        while position < parts.count, parts[position].lowerBound < end {
          if parts[position].upperBound > end {
            result += text[end..<parts[position].upperBound]
          }
          position += 1
        }
        capitalNext = false
        continue
      }
      if let phrase = words[.bodyPhrases].match(in: text, at: range.lowerBound) {
        result += phrase.value
        let end = phrase.range.upperBound
        while position < parts.count, parts[position].lowerBound < end {
          if parts[position].upperBound > end {
            result += text[end..<parts[position].upperBound]
          }
          position += 1
        }
        capitalNext = false
        continue
      }
      let word = text[range]
      let isAbbreviation = isAbbreviation(word)
      let isMark = !range.contains { text.isLetter($0) }
      if isAbbreviation {
        result += word
        capitalNext = false
      } else if isMark {
        result += word
        capitalNext = capitalNext || isInMinistry && word == "-"
        position += 1
        continue
      } else if !result.isEmpty, isPlaceWord(range, of: text) {
        result += Casing.lowercased(word)
      } else if capitalNext || capitalsLeft > 0 {
        result += Casing.capitalized(word)
        capitalNext = false
        capitalsLeft = max(0, capitalsLeft - 1)
      } else {
        result += Casing.lowercased(word)
      }
      if !isBody {
        capitalNext = false
      } else if words[.capitalBehind].stands(in: text, at: range.lowerBound) {
        capitalNext = true
        isInMinistry = true
      } else if text.hasWord("va", at: range.lowerBound)
        || text.folded[range.upperBound - 1] == .comma
      {
        capitalNext = isInMinistry
      } else if isPlaceWord(range, of: text) {
        capitalsLeft = 5
      }
      position += 1
    }
    return Self.spelled(Casing.startingWithCapital(result))
  }

  /// Whether a word of a name says a kind of place, which is small inside it.
  private func isPlaceWord(_ word: Range<Int>, of text: FoldedText) -> Bool {
    words.placeKinds.contains { $0.isWord(word, of: text) }
  }

  /// The name with the tone where the rules put it.
  static func spelled(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0xB6 || $0 == 0xB7 }) else { return name }
    return name.replacing("Uỷ", with: "Ủy").replacing("uỷ", with: "ủy").replacing("UỶ", with: "ỦY")
  }

  /// Whether a word is one of capitals only, whatever stands around it.
  private func isAbbreviation(_ word: String) -> Bool {
    let bare = word.trimmingMarks
    // "Vi" and "xi" are syllables too.
    let isNumeral =
      bare.count > 1 && bare != "VI" && bare != "XI" && bare.allSatisfy { "IVX".contains($0) }
    // No syllable is without a vowel.
    let text = FoldedText(bare)
    let hasVowel = text.folded.contains { "aeiouy".utf8.contains($0) }
    let isBare = bare.count > 1 && !hasVowel && bare.unicodeScalars.allSatisfy(FoldedText.isLetter)
    return isBare || words[.bodyAbbreviations].isWord(0..<text.count, of: text)
      || isNumeral && RomanNumeral.number(bare) != nil
  }
}
