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
      if anywhere || Self.followsKind(text, index) { return province }
    }
    // Only this one goes by its letters: `TP.HCM`.
    guard text.contains("hcm") || text.contains("tphcm") else { return nil }
    return provinces.first { $0.slug == "ho-chi-minh" }
  }

  /// Whether `tỉnh`, `thành phố` or `TP.` stands before an index.
  static func followsKind(_ text: FoldedText, _ index: Int) -> Bool {
    text.hasWord("tinh", at: index - 5) || text.hasWord("thanh pho", at: index - 10)
      || text.has("tp. ", at: index - 4) || text.has("tp.", at: index - 3)
      || text.has("tp ", at: index - 3)
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
    let words = text.words(in: 0..<text.count)
    var position = 0
    while position < words.count {
      let range = words[position]
      if !result.isEmpty { result += " " }
      if let province = province(in: text, at: range.lowerBound) {
        result += province.name
        let end = range.lowerBound + province.folded.count
        while position < words.count, words[position].lowerBound < end {
          if words[position].upperBound > end {
            result += text[end..<words[position].upperBound]
          }
          position += 1
        }
        capitalNext = false
        continue
      }
      if let phrase = Self.phrases.first(where: { text.hasWord($0.0, at: range.lowerBound) }) {
        result += phrase.1
        let end = range.lowerBound + phrase.0.utf8CodeUnitCount
        while position < words.count, words[position].lowerBound < end {
          if words[position].upperBound > end {
            result += text[end..<words[position].upperBound]
          }
          position += 1
        }
        capitalNext = phrase.2
        continue
      }
      let word = text[range]
      let isAbbreviation = Self.isAbbreviation(word)
      let isMark = !range.contains { text.isLetter($0) }
      if isAbbreviation {
        result += word
        capitalNext = false
      } else if isMark {
        result += word
        capitalNext = capitalNext || isInMinistry && word == "-"
        position += 1
        continue
      } else if !result.isEmpty, isPlaceWord(text, range.lowerBound) {
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
      } else if Self.heads.contains(where: { text.hasWord($0, at: range.lowerBound) }) {
        capitalNext = true
        isInMinistry = true
      } else if text.hasWord("va", at: range.lowerBound)
        || text.folded[range.upperBound - 1] == 0x2C
      {
        capitalNext = isInMinistry
      } else if text.hasWord("xa", at: range.lowerBound)
        || text.hasWord("phuong", at: range.lowerBound)
        || text.hasWord("huyen", at: range.lowerBound) || text.hasWord("tinh", at: range.lowerBound)
      {
        capitalsLeft = 5
      }
      position += 1
    }
    return Self.spelled(Casing.startingWithCapital(result))
  }

  /// Whether the word for a kind of place stands at an index, which is small inside a name.
  private func isPlaceWord(_ text: FoldedText, _ index: Int) -> Bool {
    ["tinh", "huyen", "xa", "phuong"].contains { (word: StaticString) in
      text.hasWord(word, at: index)
    }
  }

  /// The name with the tone where the rules put it.
  static func spelled(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0xB6 || $0 == 0xB7 }) else { return name }
    return name.replacing("Uỷ", with: "Ủy").replacing("uỷ", with: "ủy").replacing("UỶ", with: "ỦY")
  }

  /// Words behind which a name goes on with a capital.
  private static let heads: [StaticString] = ["so", "bo", "cuc", "phong", "ban", "chi cuc", "vu"]

  /// Whether a word is one of capitals only, whatever stands around it.
  private static func isAbbreviation(_ word: String) -> Bool {
    let bare = word.trimmingMarks
    // "Vi" and "xi" are syllables too.
    let isNumeral =
      bare.count > 1 && bare != "VI" && bare != "XI" && bare.allSatisfy { "IVX".contains($0) }
    // No syllable is without a vowel.
    let hasVowel = FoldedText(bare).folded.contains {
      [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0)
    }
    let isBare = bare.count > 1 && !hasVowel && bare.unicodeScalars.allSatisfy(FoldedText.isLetter)
    return isBare || abbreviationWords.contains(bare)
      || isNumeral && RomanNumeral.number(bare) != nil
  }

  private static let abbreviationWords: Set<String> = [
    "UBND", "HĐND", "UBMTTQ", "MTTQ", "TNCS", "BCH", "TW", "UBMTTQVN", "TP", "TP.", "HĐTĐKT",
    "TĐKT", "QLDA", "ĐTXD", "VNPT",
  ]

  private static let phrases: [(StaticString, String, Bool)] = [
    ("uy ban nhan dan", "Ủy ban nhân dân", false),
    ("hoi dong nhan dan", "Hội đồng nhân dân", false),
    ("mat tran to quoc viet nam", "Mặt trận Tổ quốc Việt Nam", false),
    ("mat tran to quoc", "Mặt trận Tổ quốc", false), ("viet nam", "Việt Nam", false),
    ("truong tieu hoc", "Trường Tiểu học", false), ("truong mam non", "Trường Mầm non", false),
    ("truong cao dang", "Trường Cao đẳng", false), ("truong dai hoc", "Trường Đại học", false),
    ("truong trung hoc co so", "Trường Trung học cơ sở", false),
    ("truong trung hoc pho thong", "Trường Trung học phổ thông", false),
    ("benh vien da khoa", "Bệnh viện Đa khoa", false), ("bch doan", "BCH Đoàn", false),
    ("dang cong san", "Đảng Cộng sản", false), ("tinh doan", "Tỉnh đoàn", false),
    ("thanh doan", "Thành đoàn", false), ("quan khu", "Quân khu", false),
    ("ban thuong truc", "Ban Thường trực", false), ("lien hiep phu nu", "Liên hiệp Phụ nữ", false),
    ("thi dua - khen thuong", "Thi đua - Khen thưởng", false),
    ("thi dua, khen thuong", "Thi đua, Khen thưởng", false),
    ("khoi thi dua", "Khối thi đua", false), ("cum thi dua", "Cụm thi đua", false),
    ("ho chi minh", "Hồ Chí Minh", false), ("thu tuong chinh phu", "Thủ tướng Chính phủ", false),
    ("van phong chinh phu", "Văn phòng Chính phủ", false), ("quoc hoi", "Quốc hội", false),
    ("noi chinh", "Nội chính", false), ("ban chi dao", "Ban Chỉ đạo", false),
    ("ban quan ly", "Ban Quản lý", false), ("ban chi huy", "Ban Chỉ huy", false),
    ("bo chi huy", "Bộ Chỉ huy", false), ("ban chap hanh", "Ban Chấp hành", false),
    ("ban thuong vu", "Ban Thường vụ", false), ("tinh uy", "Tỉnh ủy", false),
    ("thanh uy", "Thành ủy", false), ("dang uy", "Đảng ủy", false), ("dang bo", "Đảng bộ", false),
    ("quan su", "Quân sự", false), ("bien phong", "Biên phòng", false),
    ("lien doan lao dong", "Liên đoàn Lao động", false),
    ("hoi lien hiep phu nu", "Hội Liên hiệp Phụ nữ", false),
    ("hoi nong dan", "Hội Nông dân", false),
    ("hoi cuu chien binh", "Hội Cựu chiến binh", false),
    ("thanh tra chinh phu", "Thanh tra Chính phủ", false),
    ("toa an nhan dan", "Tòa án nhân dân", false), ("nha nuoc", "Nhà nước", false),
    ("nhan dan", "Nhân dân", false), ("chinh phu", "Chính phủ", false),
    ("to quoc", "Tổ quốc", false), ("dai hoi dang bo", "Đại hội Đảng bộ", false),
    ("vien kiem sat nhan dan", "Viện kiểm sát nhân dân", false),
  ]
}
