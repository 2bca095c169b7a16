import Citations
import VietnameseText

/// A document cited in a line by its number.
struct FoundCitation {
  /// Its number.
  var number: DocumentNumber
  /// Its kind as printed before the number; nil when none stands there.
  var kind: String?
  /// Its date as printed; nil when none stands there or the calendar has no such date.
  var date: PartialDate?
  /// Whether words of a date stand there, whatever they say.
  var hasDate: Bool
  /// Whether a comma parts number and date.
  var hasComma: Bool
  /// Who issued it, as printed after `của`; nil when it isn't said.
  var issuer: String?
  /// Where it stands.
  var line: DocumentLine
  /// The words of the citation.
  var quote: String
  /// The index of the first word behind it.
  var next: Int

  /// The citations of a line in order.
  static func citations(in line: DocumentLine) -> [FoundCitation] {
    guard line.has([.slash, .digit]), CitationScanner.mayHold(line.text) else { return [] }
    var reader = CitationScanner(line)
    return reader.citations()
  }
}

extension FoundCitation {
  /// What it says of the document it means.
  var reference: CitedReference {
    CitedReference(number: number, date: date, issuer: issuer, subject: subject)
  }

  /// The words behind it, as many as a title may have.
  private var subject: String? {
    guard next < line.words.count else { return nil }
    let last = min(next + 100, line.words.count) - 1
    return String(
      line.content.cut(line.words[next].piece.lowerBound..<line.words[last].piece.upperBound))
  }

  /// Whether the sentence, or the part of one, ends with the citation, so that nothing says what the
  /// document is about.
  var isLast: Bool {
    let words = line.words
    guard next < words.count else { return true }
    guard next > 0 else { return false }
    let before = words[next - 1]
    return before.traits.contains(.endsSentence) || line.content.cut(before.piece).hasSuffix(")")
  }

  /// What of a title stands behind the citation.
  enum TitlePart { case whole, cut, other }

  /// Whether the title of the document stands behind the citation whole, or cut off at one end, or
  /// something else does.
  func part(of title: String) -> TitlePart {
    let known = Word.words(of: title, folded: Folding.fold(title))
    let said = Array(line.words[min(next, line.words.count)...])
    let shared = zip(known, said).prefix { $0.hash == $1.hash }.count
    if shared == known.count { return .whole }
    if shared >= Self.leastOfTitle, shared == said.count || ends(said[shared - 1]) { return .cut }
    // The first words of the title are left out.
    guard
      let end = said.firstIndex(where: ends).map({ $0 + 1 }) ?? (said.isEmpty ? nil : said.count),
      end >= Self.leastOfTitle + 1, end < known.count,
      zip(known.suffix(end), said).allSatisfy({ $0.hash == $1.hash })
    else { return .other }
    return .cut
  }

  /// The least words by which a title is known.
  private static let leastOfTitle = 4

  private func ends(_ word: Word) -> Bool { word.traits.contains(.endsSentence) }
}

/// Reads citations from the words of a line.
struct CitationScanner {
  private let line: DocumentLine
  private let tokens: [Substring]
  private var index = 0

  /// The kinds of documents texts cite; folded.
  private static let kinds: Set<String> = [
    "van ban hop nhat", "nghi quyet lien tich", "thong tu lien tich", "chuong trinh", "nghi quyet",
    "quyet dinh", "nghi dinh", "thong tri", "thong bao", "huong dan", "ke hoach", "ket luan",
    "chi thi", "cong van", "cong dien", "thong tu", "quy dinh", "bao cao", "to trinh", "phap lenh",
    "bo luat", "de an", "luat",
  ]

  init(_ line: DocumentLine) {
    self.line = line
    tokens = line.words.map { line.content.cut($0.piece) }
  }

  /// Whether a digit stands before a slash or a hyphen as in a number: not in a date, not alone.
  static func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for place in bytes.indices.dropFirst() where bytes[place] == 0x2F || bytes[place] == 0x2D {
        guard isDigit(bytes[place - 1]) || (0x61...0x7A).contains(bytes[place - 1]) else {
          continue
        }
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
        if !isDigit(next) { return true }
        // A year stands between slashes: `152/2025/NĐ-CP`.
        if place + 6 < bytes.count, bytes[place + 5] == 0x2F, !isDigit(bytes[place + 6]) {
          return true
        }
      }
      return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  mutating func citations() -> [FoundCitation] {
    var found: [FoundCitation] = []
    while index < tokens.count {
      if let citation = citation() { found.append(citation) } else { index += 1 }
    }
    return found
  }

  /// The citation whose number stands at the index, which then moves behind it.
  private mutating func citation() -> FoundCitation? {
    let start = index
    guard tokens[start].utf8.contains(where: Self.isDigit) else { return nil }
    var text = Self.core(tokens[start])
    var end = start
    // A number broken over lines: `12/CT- TTg`.
    if let last = text.utf8.last, last == 0x2D || last == 0x2F, end + 1 < tokens.count {
      end += 1
      text += Self.core(tokens[end])
    }
    guard text.utf8.first.map(Self.isDigit) == true, text.utf8.contains(0x2F),
      text.contains(where: \.isUppercase), let number = DocumentNumber(text)
    else { return nil }
    let isNamed = start > 0 && Folding.fold(String(tokens[start - 1])) == "so"
    let kind = kind(before: isNamed ? start - 1 : start)
    guard isNamed || kind != nil else { return nil }
    let hasComma = tokens[end].hasSuffix(",")
    index = end + 1
    let (date, hasDate) = readDate()
    let isParted = index > 0 && Self.endsClause(tokens[index - 1]) && !(hasComma && !hasDate)
    let issuer = isParted && hasDate ? nil : readIssuer()
    let first = max(0, start - (isNamed ? 3 : 2))
    let quote = tokens[first..<min(index, tokens.count)].joined(separator: " ")
    return FoundCitation(
      number: number, kind: kind, date: date, hasDate: hasDate, hasComma: hasComma && hasDate,
      issuer: issuer, line: line, quote: quote, next: index)
  }

  private func kind(before end: Int) -> String? {
    for count in stride(from: 4, through: 1, by: -1) where end - count >= 0 {
      let words = tokens[end - count..<end].map(Self.core)
      let folded = Folding.fold(words.joined(separator: " "))
      if Self.kinds.contains(folded) { return words.joined(separator: " ") }
    }
    return nil
  }

  /// Reads `ngày 13/01/2026`, `ngày 13 tháng 01 năm 2026` or `năm 2026`.
  private mutating func readDate() -> (date: PartialDate?, hasDate: Bool) {
    func folded(_ offset: Int) -> String {
      index + offset < tokens.count ? Folding.fold(Self.core(tokens[index + offset])) : ""
    }
    if folded(0) == "ngay" {
      if folded(2) == "thang", folded(4) == "nam" {
        let year = Int(folded(5).prefix { $0.isNumber })
        let date = year.flatMap {
          PartialDate(year: $0, month: Int(folded(3)), day: Int(folded(1)))
        }
        index = min(index + 6, tokens.count)
        return (date, true)
      }
      let text = folded(1)
      guard text.first?.isNumber == true else { return (nil, false) }
      index = min(index + 2, tokens.count)
      return (CalendarDate(vietnamese: text).map { PartialDate($0) }, true)
    }
    return (nil, false)
  }

  /// Reads what stands after `của` up to what the document is about.
  private mutating func readIssuer() -> String? {
    guard index < tokens.count, Folding.fold(String(tokens[index])) == "cua" else { return nil }
    var words: [String] = []
    var next = index + 1
    while next < tokens.count, words.count < 14 {
      let token = tokens[next]
      let word = Self.core(token)
      let folded = Folding.fold(word)
      let following = next + 1 < tokens.count ? Folding.fold(Self.core(tokens[next + 1])) : ""
      if let first = token.first, "(“\"".contains(first) { break }
      if Self.stops.contains(word) { break }
      if Self.pairs.contains("\(folded) \(following)"), word.first?.isLowercase == true { break }
      if folded == "va", Self.kinds.contains(where: { $0.hasPrefix(following + " ") }),
        next + 2 < tokens.count,
        Self.kinds.contains("\(following) \(Folding.fold(Self.core(tokens[next + 2])))")
      {
        break
      }
      words.append(word)
      next += 1
      if Self.endsClause(token) { break }
    }
    guard !words.isEmpty else { return nil }
    index = next
    return words.joined(separator: " ")
  }

  /// Words that end the name of an issuer.
  private static let stops: Set<String> = [
    "về", "v/v", "đối", "tại", "trong", "để", "ngày", "số", "theo", "nhằm", "cho", "khóa", "khoá",
    "là", "đã", "được", "năm", "gắn", "đến", "tới", "thông",
  ]
  private static let pairs: Set<String> = [
    "ban hanh", "quy dinh", "phe duyet", "huong dan", "sua doi", "phat dong", "trien khai",
    "thuc hien", "to chuc", "chi tiet",
  ]

  private static func core(_ token: Substring) -> String {
    var token = token
    while let first = token.first, "(“\"‘".contains(first) { token.removeFirst() }
    while let last = token.last, ",;.:)”\"’!?*".contains(last) { token.removeLast() }
    return String(token)
  }

  private static func endsClause(_ token: Substring) -> Bool {
    token.last.map { ",;.:)”\"".contains($0) } ?? false
  }
}
