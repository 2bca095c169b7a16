import Citations
import VietnameseText

/// Finds the facts of a text from left to right; none lies inside another.
struct FactScanner {
  private let text: FoldedText
  private var facts: [TextFact] = []
  private var index = 0

  /// The facts of a text in order.
  static func facts(in text: FoldedText) -> [TextFact] {
    var scanner = FactScanner(text: text)
    scanner.run()
    return scanner.facts
  }

  private init(text: FoldedText) {
    self.text = text
  }

  private mutating func run() {
    while index < text.count {
      if let fact = fact() {
        facts.append(fact)
        index = max(fact.range.upperBound, index + 1)
      } else {
        skip()
      }
    }
  }

  /// Goes on to where the next word or mark begins.
  private mutating func skip() {
    guard text.isWord(index) else {
      index += 1
      return
    }
    while index < text.count, text.isWord(index) { index += 1 }
    // What hangs on a figure by a mark belongs to it: `12/5`, `7.500`.
    while index + 1 < text.count, text.isDigit(index - 1), text.isDigit(index + 1),
      [0x2E, 0x2C, 0x2F].contains(text.folded[index])
    {
      index += 1
      while index < text.count, text.isWord(index) { index += 1 }
    }
  }

  private func fact() -> TextFact? {
    if text.folded[index] == 0x22 { return name() }
    guard text.isBoundary(index) else { return nil }
    if text.isDigit(index) {
      return citation() ?? dayOrPeriod() ?? quantity()
    }
    guard text.isLetter(index) else { return nil }
    switch text.folded[index] {
    case 0x6C, 0x62, 0x70: return law()
    case 0x6E: return writtenDate() ?? yearAfterWord() ?? nil
    case 0x71, 0x74: return period() ?? yearAfterWord()
    case 0x64: return congress()
    default: return nil
    }
  }

  // MARK: - Documents

  /// A number and symbol, from the kind before it to the title behind it.
  private func citation() -> TextFact? {
    var end = index
    while end < text.count, text.folded[end] != 0x20, text.folded[end] != 0x3B { end += 1 }
    while end > index, !text.isWord(end - 1) { end -= 1 }
    guard end - index >= 4,
      text.folded[index..<end].contains(where: { $0 == 0x2F || $0 == 0x2D }),
      (index..<end).contains(where: { text.isLetter($0) }),
      let number = DocumentNumber(text[index..<end])
    else { return nil }
    return TextFact(kind: .citation(number), range: kindStart(before: index)..<tail(from: end))
  }

  /// Where the kind before a number begins: `Chỉ thị số 41-CT/TW`.
  private func kindStart(before start: Int) -> Int {
    var start = start
    if text.hasWord("so", at: start - 3) { start -= 3 }
    for kind in FactWords.kinds {
      let begin = start - kind.utf8CodeUnitCount - 1
      if text.hasWord(kind, at: begin) { return begin }
    }
    return start
  }

  /// Where a citation ends: behind its day, its issuer and its title.
  private func tail(from end: Int) -> Int {
    var end = end
    var next = skipBlanks(end)
    if next < text.count, text.folded[next] == 0x2C { next = skipBlanks(next + 1) }
    if let date = writtenDate(at: next) { end = date.end }
    next = skipBlanks(end)
    if text.hasWord("cua", at: next) {
      end = issuerEnd(from: next)
      next = skipBlanks(end)
    }
    return FactWords.titles.contains { text.hasWord($0, at: next) } ? titleEnd(from: next) : end
  }

  /// Where the issuer behind `của` ends: at a mark, or at a word no name of a body holds.
  private func issuerEnd(from start: Int) -> Int {
    let limit = min(text.count, start + 120)
    var position = start + 3
    while position < limit {
      if [0x2C, 0x3B, 0x3A, 0x2E, 0x28, 0x22].contains(text.folded[position]) { break }
      let isStop =
        text.isLetter(position) && text.isBoundary(position) && !text.isCapital(position)
        && (FactWords.titles + FactWords.issuerStops).contains { text.hasWord($0, at: position) }
      if isStop { break }
      position += 1
    }
    return text.trim(start..<position).upperBound
  }

  /// Where a title ends: with the clause, before a name that goes on after a comma, or before the
  /// next document.
  private func titleEnd(from start: Int) -> Int {
    var position = start
    while position < text.count {
      let byte = text.folded[position]
      if byte == 0x3B || byte == 0x3A { break }
      if byte == 0x2E, position + 1 == text.count || text.folded[position + 1] == 0x20 { break }
      if byte == 0x2C, position + 2 < text.count, text.isCapital(position + 2) { break }
      let isNext =
        position > start && text.isBoundary(position) && text.isCapital(position)
        && FactWords.kinds.contains { text.hasWord($0, at: position) }
      if isNext { break }
      position += 1
    }
    return text.trim(start..<position).upperBound
  }

  /// `Luật Ngân sách nhà nước năm 2025`.
  private func law() -> TextFact? {
    let kinds: [StaticString] = ["luat", "bo luat", "phap lenh"]
    guard text.isCapital(index), kinds.contains(where: { text.hasWord($0, at: index) }) else {
      return nil
    }
    let limit = min(text.count, index + 110)
    var position = index
    while position < limit, text.folded[position] != 0x3B, text.folded[position] != 0x2E {
      if text.isBoundary(position) {
        if let date = writtenDate(at: position) {
          return TextFact(kind: .law, range: index..<date.end)
        }
        if text.hasWord("nam", at: position), let year = year(at: position + 4) {
          return TextFact(kind: .law, range: index..<year.end)
        }
      }
      position += 1
    }
    return nil
  }

  /// A quotation behind a word for what it names.
  private func name() -> TextFact? {
    var end = index + 1
    while end < text.count, text.folded[end] != 0x22, end - index < 400 { end += 1 }
    guard end < text.count, text.folded[end] == 0x22, end > index + 4 else { return nil }
    let lead = max(0, index - 60)..<index
    let before = lead.reversed().first { text.folded[$0] == 0x2E } ?? lead.lowerBound
    let isChained = facts.last.map { last in
      guard case .name = last.kind else { return false }
      return index - last.range.upperBound < 12
    }
    guard
      isChained == true
        || FactWords.named.contains(where: { text.find($0, in: before..<index) != nil })
    else { return nil }
    return TextFact(
      kind: .name(text.trimmed(index + 1..<end)), range: index..<min(end + 1, text.count))
  }

  // MARK: - Time

  /// `13/01/2026`, `2021 - 2025`, `01/2026`.
  private func dayOrPeriod() -> TextFact? {
    if let day = numericDay(at: index) {
      return TextFact(kind: .date(day.date), range: index..<day.end)
    }
    guard let first = year(at: index) else { return nil }
    if let last = secondYear(after: first.end), first.value < last.value {
      return TextFact(
        kind: .period(
          from: first.value, to: last.value,
          isSchoolYear: text.hasWord("nam hoc", at: index - 8)),
        range: index..<last.end)
    }
    return nil
  }

  /// `ngày 05 tháng 01 năm 2026`, `ngày 5/1/2026`.
  private func writtenDate() -> TextFact? {
    guard let date = writtenDate(at: index), let day = date.day else { return nil }
    return TextFact(kind: .date(day), range: index..<date.end)
  }

  private func writtenDate(at start: Int) -> (day: CalendarDate?, end: Int)? {
    guard text.hasWord("ngay", at: start) else { return nil }
    let first = skipBlanks(start + 4)
    if let day = numericDay(at: first) { return (day.date, day.end) }
    guard let day = number(at: first, digits: 2) else { return nil }
    var next = skipBlanks(day.end)
    guard text.hasWord("thang", at: next),
      let month = number(at: skipBlanks(next + 5), digits: 2)
    else { return nil }
    next = skipBlanks(month.end)
    guard text.hasWord("nam", at: next), let year = year(at: skipBlanks(next + 3)) else {
      return nil
    }
    let date = CalendarDate(year: year.value, month: month.value, day: day.value)
    return (date, year.end)
  }

  /// `từ năm 2021 đến năm 2025`.
  private func period() -> TextFact? {
    guard text.hasWord("tu", at: index) else { return nil }
    var next = skipBlanks(index + 2)
    if text.hasWord("nam", at: next) { next = skipBlanks(next + 3) }
    guard let first = year(at: next) else { return nil }
    next = skipBlanks(first.end)
    guard text.hasWord("den", at: next) else { return nil }
    next = skipBlanks(next + 3)
    if text.hasWord("het", at: next) { next = skipBlanks(next + 3) }
    if text.hasWord("nam", at: next) { next = skipBlanks(next + 3) }
    guard let last = year(at: next), first.value < last.value else { return nil }
    return TextFact(
      kind: .period(from: first.value, to: last.value, isSchoolYear: false),
      range: index..<last.end)
  }

  /// `năm 2026`, `tháng 12/2026`, `quý IV/2026`.
  private func yearAfterWord() -> TextFact? {
    if text.hasWord("nam", at: index) {
      let next = skipBlanks(index + 3)
      guard let year = year(at: next), secondYear(after: year.end) == nil else { return nil }
      return TextFact(kind: .year(year.value), range: index..<year.end)
    }
    guard text.hasWord("thang", at: index) || text.hasWord("quy", at: index) else { return nil }
    var next = skipBlanks(index + (text.folded[index] == 0x74 ? 5 : 3))
    while next < text.count, text.isWord(next) { next += 1 }
    guard next < text.count, text.folded[next] == 0x2F, let year = year(at: next + 1) else {
      return nil
    }
    return TextFact(kind: .year(year.value), range: index..<year.end)
  }

  private func numericDay(at start: Int) -> (date: CalendarDate, end: Int)? {
    guard let day = number(at: start, digits: 2), separates(day.end),
      let month = number(at: day.end + 1, digits: 2), separates(month.end),
      let year = year(at: month.end + 1),
      let date = CalendarDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return (date, year.end)
  }

  private func separates(_ index: Int) -> Bool {
    index < text.count && (text.folded[index] == 0x2F || text.folded[index] == 0x2E)
  }

  private func secondYear(after end: Int) -> (value: Int, end: Int)? {
    let dash = skipBlanks(end)
    guard dash < text.count, text.folded[dash] == 0x2D else { return nil }
    return year(at: skipBlanks(dash + 1))
  }

  private func year(at index: Int) -> (value: Int, end: Int)? {
    guard let number = number(at: index, digits: 4), number.end - index == 4,
      (1800...2199).contains(number.value), text.isBoundary(number.end)
    else { return nil }
    return number
  }

  // MARK: - Quantities and congresses

  private func quantity() -> TextFact? {
    var end = index
    while end < text.count,
      text.isDigit(end)
        || end + 1 < text.count && [0x2E, 0x2C].contains(text.folded[end]) && text.isDigit(end + 1)
    {
      end += 1
    }
    guard text.isBoundary(end) else { return nil }
    let next = skipBlanks(end)
    if next < text.count, text.scalars[next] == "%" {
      return TextFact(kind: .percent, range: index..<end)
    }
    return TextFact(kind: .number, range: index..<end)
  }

  /// `Đại hội đại biểu Đảng bộ tỉnh lần thứ XV`, `Đại hội XIV của Đảng`.
  private func congress() -> TextFact? {
    guard text.hasWord("dai hoi", at: index) else { return nil }
    let limit = min(text.count, index + 100)
    var position = index + 7
    while position < limit {
      if [0x3B, 0x2E, 0x2C, 0x22].contains(text.folded[position]) { return nil }
      if text.isBoundary(position), text.isCapital(position), let end = romanEnd(position) {
        guard let ordinal = RomanNumeral.number(text[position..<end]) else { return nil }
        let inside = index..<position
        let isNamed = text.find("dang", in: inside) != nil
        let isLocal = text.find("dang bo", in: inside) != nil
        let after = end..<min(text.count, end + 12)
        let isParty =
          isNamed || text.find("dai bieu", in: inside) != nil || position == index + 8
          || text.find("dang", in: after) != nil
        let isOther = FactWords.otherCongresses.contains { text.find($0, in: inside) != nil }
        guard isParty, !isOther, ordinal < 60 else { return nil }
        return TextFact(
          kind: .congress(ordinal: ordinal, isNational: !isLocal), range: index..<end)
      }
      position += 1
    }
    return nil
  }

  /// Where a Roman numeral ends; nil when none begins at an index.
  private func romanEnd(_ start: Int) -> Int? {
    var end = start
    while end < text.count, text.isWord(end) {
      guard text.isCapital(end), [0x69, 0x76, 0x78, 0x6C].contains(text.folded[end]) else {
        return nil
      }
      end += 1
    }
    return end > start ? end : nil
  }

  private func number(at index: Int, digits: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while end < text.count, text.isDigit(end), end - index <= digits {
      value = value * 10 + Int(text.folded[end] - 0x30)
      end += 1
    }
    return end > index && end - index <= digits ? (value, end) : nil
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < text.count, text.folded[index] == 0x20 { index += 1 }
    return index
  }
}

/// The words facts are known by, folded.
enum FactWords {
  /// The kinds of documents, longer names first.
  static let kinds: [StaticString] = [
    "van ban hop nhat", "nghi quyet lien tich", "thong tu lien tich", "chuong trinh", "nghi quyet",
    "quyet dinh", "nghi dinh", "thong bao", "huong dan", "ke hoach", "ket luan", "chi thi",
    "cong van", "cong dien", "thong tu", "quy dinh", "bao cao", "to trinh", "de an", "luat",
  ]
  /// The words a title begins with behind the issuer or the day.
  static let titles: [StaticString] = [
    "ve", "ban hanh", "quy dinh", "phe duyet", "huong dan", "sua doi", "phat dong", "trien khai",
  ]
  /// Words that stand behind the name of an issuer.
  static let issuerStops: [StaticString] = [
    "gan", "trong", "de", "den", "tai", "nham", "voi", "theo", "duoc", "va", "nam", "cho", "thong",
    "doi", "ngay", "so", "khoa", "la", "da", "phai", "bang", "tren", "to chuc", "thuc hien", "gui",
  ]
  /// The words before a quotation that names a movement, programme or document.
  static let named: [StaticString] = [
    "phong trao", "cuoc van dong", "dot thi dua", "chuong trinh", "de an", "chi thi", "nghi quyet",
    "quyet dinh", "ke hoach", "du an",
  ]
  /// Congresses that aren't the Party's.
  static let otherCongresses: [StaticString] = [
    "thi dua yeu nuoc", "cong doan", "doan thanh nien", "phu nu", "nong dan", "cuu chien binh",
    "mat tran", "the duc", "the thao", "hoi nghi",
  ]
}
