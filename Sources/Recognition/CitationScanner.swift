import Citations
import VietnameseText

/// Finds the documents a text cites: `Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị`.
struct CitationScanner {
  /// A citation and where it stands.
  struct Found {
    /// What it says.
    var citation: Citation
    /// Where it begins and ends in the text.
    var range: Range<Int>
    /// What tells documents apart.
    var key: String
  }

  private let text: FoldedText
  private let dates: DateScanner

  init(_ text: FoldedText) {
    self.text = text
    dates = DateScanner(text: text)
  }

  /// All citations by number in the order of the text.
  func numbered() -> [Found] {
    var found: [Found] = []
    var lastKind: String?
    var index = 0
    while index < text.count {
      guard text.isDigit(index), index == 0 || isBefore(index - 1) else {
        index += 1
        continue
      }
      guard let token = number(at: index) else {
        while index < text.count, text.isDigit(index) { index += 1 }
        continue
      }
      var citation = Citation()
      citation.number = token.printed
      var named = kind(before: index)
      // `Thông báo kết luận số …`: a kind in small letters is part of another's name.
      if let start = named?.start, !text.isCapital(start), kind(of: token.number) != nil {
        named = nil
      }
      let law = named == nil && token.number.family == .legislature ? law(before: index) : nil
      citation.kind = named?.name ?? law?.kind ?? kind(of: token.number) ?? lastKind
      citation.name = law?.name
      if named != nil { lastKind = citation.kind }
      var end = token.end
      let afterToken = skipSeparator(end)
      if let date = dateOfIssue(at: afterToken) {
        citation.date = date.date
        end = date.range.upperBound
      }
      if let issuer = issuer(at: end) {
        citation.issuer = issuer.name
        end = issuer.end
        if citation.date == nil, let date = dateOfIssue(at: skipSeparator(end)) {
          citation.date = date.date
          end = date.range.upperBound
        }
      }
      let behind = text.trim(end..<min(end + 600, text.count))
      citation.subject = behind.isEmpty ? nil : text[behind]
      found.append(
        Found(citation: citation, range: (named?.start ?? index)..<end, key: token.number.key))
      index = max(end, index + 1)
    }
    return found
  }

  /// The law whose name stands before its number: `Luật Việc làm số 74/2025/QH15`.
  private func law(before index: Int) -> (kind: String, name: String)? {
    var start = index
    let low = max(0, index - 160)
    while start > low, text.folded[start - 1] != 0x3B {
      start -= 1
      guard text.isCapital(start), text.isBoundary(start) else { continue }
      for (word, kind) in [
        ("luat", "Luật"), ("bo luat", "Bộ luật"), ("phap lenh", "Pháp lệnh"),
        ("nghi quyet", "Nghị quyết"),
      ]
        as [(StaticString, String)] where text.hasWord(word, at: start)
      {
        var end = index
        while end > start, text.folded[end - 1] == 0x20 { end -= 1 }
        if text.hasWord("so", at: end - 2) { end -= 2 }
        return (kind, text.trimmed(start..<max(start, end)).trimmingMarks)
      }
    }
    return nil
  }

  /// A law cited by name at the beginning of a legal basis: `Luật Tổ chức Chính phủ ngày …`.
  /// - Parameter start: where the text of the basis begins.
  func law(at start: Int) -> Found? {
    let kinds: [(StaticString, String)] = [
      ("luat", "Luật"), ("bo luat", "Bộ luật"), ("phap lenh", "Pháp lệnh"),
      ("hien phap", "Hiến pháp"),
    ]
    guard let kind = kinds.first(where: { text.hasWord($0.0, at: start) }), text.isCapital(start)
    else { return nil }
    var end = start
    while end < text.count, text.folded[end] != 0x3B, end - start <= 160 {
      if text.hasWord("ngay", at: end) || text.hasWord("nam", at: end), dates.date(at: end) != nil {
        break
      }
      if text.hasWord("so", at: end), end + 3 < text.count, text.isDigit(end + 3) { return nil }
      if text.hasWord("duoc", at: end), !text.isCapital(end) { return nil }
      if text.folded[end] == 0x2E, end + 1 == text.count || text.folded[end + 1] == 0x20 { break }
      end += 1
    }
    let isLong = end - start > 160
    guard !isLong else { return nil }
    var citation = Citation()
    citation.kind = kind.1
    let name = text.trim(start..<end)
    citation.name = text[name].trimmingMarks
    var last = end
    if let date = dates.date(at: end) {
      citation.date = date.date
      last = date.range.upperBound
    }
    return Found(citation: citation, range: start..<last, key: Folding.slug(citation.name ?? ""))
  }

  /// Whether a number may begin after a character.
  private func isBefore(_ index: Int) -> Bool {
    !text.isWord(index) && text.folded[index] != 0x2F && text.folded[index] != 0x2D
      && text.folded[index] != 0x2E && text.folded[index] != 0x2C
  }

  /// A number and symbol at an index, read over blanks and line ends inside it.
  func number(at start: Int) -> (number: DocumentNumber, printed: String, end: Int)? {
    var index = start
    while index < text.count, text.isDigit(index) { index += 1 }
    guard index - start <= 6 else { return nil }
    if index < text.count, text.isLetter(index), !text.isCapital(index) { index += 1 }
    var printed = text[start..<index]
    var groups = 0
    while groups < 6 {
      var next = dates.skipBlanks(index)
      guard next < text.count, text.folded[next] == 0x2F || text.folded[next] == 0x2D else { break }
      let separator = text.folded[next] == 0x2F ? "/" : "-"
      if groups == 0, next != index, separator == "-" { break }
      let gap = next > index
      next = dates.skipBlanks(next + 1)
      guard next < text.count, next - index <= 4 else { break }
      var end = next
      if text.isDigit(next) {
        guard groups == 0, separator == "/", let year = dates.number(at: next, digits: 4),
          year.value > 1900, year.end < text.count, text.folded[year.end] == 0x2F
        else { break }
        end = year.end
      } else {
        guard text.isCapital(next) else { break }
        while end < text.count, text.isWord(end) || [0x26, 0x2E].contains(text.folded[end]) {
          end += 1
        }
        while end > next, text.folded[end - 1] == 0x2E { end -= 1 }
        // A dash between blanks parts words, not groups.
        if gap, groups > 0, separator == "-" { break }
        if !looksLikeLetters(next..<end) { break }
      }
      printed += separator + text[next..<end]
      index = end
      groups += 1
    }
    guard groups > 0, let number = DocumentNumber(printed) else { return nil }
    if number.family == .letter, number.organs.count < 2 { return nil }
    return (number, printed, index)
  }

  /// Whether a word can be letters of a symbol: mostly capitals.
  private func looksLikeLetters(_ range: Range<Int>) -> Bool {
    let capitals = range.count { text.isCapital($0) }
    return capitals * 2 >= range.count || range.count <= 3 && capitals > 0
  }

  private func skipSeparator(_ start: Int) -> Int {
    var index = dates.skipBlanks(start)
    while index < text.count, text.folded[index] == 0x2C || text.folded[index] == 0x28 {
      index = dates.skipBlanks(index + 1)
    }
    return index
  }

  private func dateOfIssue(at index: Int) -> DateScanner.Found? {
    guard
      text.hasWord("ngay", at: index) || text.hasWord("thang", at: index)
        || text.hasWord("nam", at: index)
    else {
      return index < text.count && text.isDigit(index) ? dates.numeric(at: index) : nil
    }
    return dates.date(at: index)
  }

  /// The kind that stands before a number, with or without `số`.
  private func kind(before index: Int) -> (name: String, start: Int)? {
    var end = index
    func skipBack() { while end > 0, [0x20, 0x3A].contains(text.folded[end - 1]) { end -= 1 } }
    skipBack()
    if end >= 2, text.hasWord("so", at: end - 2) {
      end -= 2
      skipBack()
    }
    for (pattern, name) in Self.kinds {
      let start = end - pattern.utf8CodeUnitCount
      if start >= 0, text.hasWord(pattern, at: start) { return (name, start) }
    }
    return nil
  }

  private static let kinds: [(StaticString, String)] = [
    ("van ban hop nhat", "Văn bản hợp nhất"), ("thong tu lien tich", "Thông tư liên tịch"),
    ("phap lenh", "Pháp lệnh"), ("chi thi", "Chỉ thị"), ("ke hoach", "Kế hoạch"),
    ("quyet dinh", "Quyết định"), ("nghi quyet", "Nghị quyết"), ("nghi dinh", "Nghị định"),
    ("ket luan", "Kết luận"), ("quy dinh", "Quy định"), ("quy che", "Quy chế"),
    ("cong van", "Công văn"), ("cong dien", "Công điện"), ("thong tu", "Thông tư"),
    ("thong bao", "Thông báo"), ("thong tri", "Thông tri"), ("huong dan", "Hướng dẫn"),
    ("chuong trinh hanh dong", "Chương trình hành động"), ("chuong trinh", "Chương trình"),
    ("de an", "Đề án"), ("du an", "Dự án"), ("phuong an", "Phương án"), ("bao cao", "Báo cáo"),
    ("to trinh", "Tờ trình"), ("luat", "Luật"), ("van ban", "Văn bản"), ("bien ban", "Biên bản"),
    ("lenh", "Lệnh"), ("sac lenh", "Sắc lệnh"),
  ]

  /// The kind the letters of a number stand for.
  private func kind(of number: DocumentNumber) -> String? {
    if number.family == .letter { return "Công văn" }
    guard let letters = number.kind else { return nil }
    return Self.kindOfLetters[letters]
  }

  static let kindOfLetters: [String: String] = [
    "NQ": "Nghị quyết", "QĐ": "Quyết định", "CT": "Chỉ thị", "KH": "Kế hoạch", "KL": "Kết luận",
    "TB": "Thông báo", "HD": "Hướng dẫn", "CTr": "Chương trình", "BC": "Báo cáo",
    "TTr": "Tờ trình", "CĐ": "Công điện", "NĐ": "Nghị định", "TT": "Thông tư", "CV": "Công văn",
    "ĐA": "Đề án", "PA": "Phương án", "QC": "Quy chế", "QyĐ": "Quy định",
    "VBHN": "Văn bản hợp nhất",
  ]

  /// Who issued, after `của`.
  private func issuer(at start: Int) -> (name: String, end: Int)? {
    var index = skipSeparator(start)
    guard text.hasWord("cua", at: index) else { return nil }
    index = dates.skipBlanks(index + 3)
    let first = index
    var end = index
    var words = 0
    while index < text.count, words < 16 {
      var stop = index
      while stop < text.count, text.folded[stop] != 0x20, !Self.ends.contains(text.folded[stop]) {
        stop += 1
      }
      guard stop > index else { break }
      if words > 0, isStop(index..<stop) { break }
      if text.isDigit(index) { break }
      end = stop
      words += 1
      index = stop
      if index < text.count, Self.ends.contains(text.folded[index]) {
        // `Văn hóa, Thể thao và Du lịch` and the like go on over the comma.
        let next = dates.skipBlanks(index + 1)
        if text.folded[index] == 0x2C, goesOnOverComma(next, from: first) {
          index = next
          continue
        }
        break
      }
      index = dates.skipBlanks(index)
    }
    guard words > 0, text.isCapital(first) else { return nil }
    let open = dates.skipBlanks(end)
    if open < text.count, text.folded[open] == 0x28, text.hasWord("khoa", at: open + 1),
      let close = text.folded[open..<min(open + 24, text.count)].firstIndex(of: 0x29)
    {
      end = close + 1
    }
    return (text.trimmed(first..<end), end)
  }

  /// Marks that end a name.
  private static let ends: Set<UInt8> = [0x2C, 0x3B, 0x2E, 0x3A, 0x28, 0x29, 0x22, 0x27]

  private func goesOnOverComma(_ next: Int, from first: Int) -> Bool {
    (text.has("the thao", at: next) && text.isCapital(next))
      && text.find("van hoa", in: first..<next) != nil
  }

  /// Whether a word begins what follows the name of an issuer.
  private func isStop(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if text.hasWord("va", at: start) {
      let next = dates.skipBlanks(range.upperBound)
      guard next < text.count, text.isCapital(next) else { return true }
      return Self.kinds.contains { text.hasWord($0.0, at: next) }
    }
    if text.isCapital(start) {
      return Self.kinds.contains { text.hasWord($0.0, at: start) && $0.1 != "Văn bản" }
    }
    return Self.stops.contains { text.hasWord($0, at: start) }
  }

  private static let stops: [StaticString] = [
    "ve", "ban hanh", "phe duyet", "quy dinh", "huong dan", "sua doi", "trien khai", "thuc hien",
    "doi voi", "tren", "tai", "theo", "gan", "nham", "cho", "giao", "cong bo", "kem", "de",
    "trong", "la", "co", "duoc", "tu", "nhu", "voi", "neu", "da", "quyet dinh", "to chuc",
    "thong qua",
    "dieu chinh", "bo sung", "quan triet", "gui", "yeu cau", "chi dao", "phat dong", "hoac",
    "cung", "den", "lay", "xay dung ke", "tap trung", "tiep tuc", "tang cuong", "day manh", "ngay",
    "so", "khong", "thi hanh", "chi tiet", "bao dam", "dam bao", "lien quan", "thanh lap", "cu the",
    "giai doan", "nam", "gom", "bao gom", "hang nam", "vao", "thuoc", "va",
  ]
}

extension String {
  /// The text without the marks and blanks at its end.
  var trimmingMarks: String {
    var view = unicodeScalars[...]
    while let last = view.last {
      let isSlashOfEnd = last == "/" && view.dropLast().last == "."
      guard isSlashOfEnd || " ;,.:".unicodeScalars.contains(last) else { break }
      view.removeLast()
    }
    return String(view)
  }
}
