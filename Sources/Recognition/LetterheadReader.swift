import Citations
import VietnameseText

/// Reads what stands over the title: the bodies, number and symbol, place and date.
struct LetterheadReader {
  /// The names of the bodies, line by line, the supervising one before the issuing one.
  private(set) var bodies: [[String]] = []
  /// The number as printed.
  private(set) var number: String?
  /// The symbol.
  private(set) var symbol: String?
  /// The place of the date line.
  private(set) var placeName: String?
  /// The date.
  private(set) var date: PartialDate?
  /// Whether the national title stands there.
  private(set) var hasNationalTitle = false
  /// The lines each was read from.
  private(set) var places: [String: SourceLine] = [:]

  /// Reads the lines of a letterhead.
  init(_ lines: ArraySlice<SourceLine>) {
    var names: [(text: FoldedText, line: SourceLine)] = []
    var pendingDate: FoldedText?
    for line in lines where line.table == nil {
      for piece in line.pieces {
        if let open = pendingDate {
          pendingDate = nil
          if readDate(FoldedText(open.text + " " + piece.text), line) { continue }
        }
        if isNation(piece) { continue }
        if readCode(piece, line) { continue }
        if readDate(piece, line) { continue }
        if piece.count < 60, piece.find("ngay") != nil, !piece.isAllCapitals {
          pendingDate = piece
          continue
        }
        let isSubject = piece.has("v/v", at: 0) || piece.hasWord("ve viec", at: 0)
        if !isSubject, piece.count < 90, isName(piece),
          number == nil && symbol == nil || names.isEmpty
        {
          names.append((piece, line))
        }
      }
    }
    group(names)
  }

  /// Whether a line is the national title, the motto, or the part of one that a narrow column leaves.
  private mutating func isNation(_ text: FoldedText) -> Bool {
    let letters = text.folded.filter { (0x61...0x7A).contains($0) }
    guard letters.count >= 6 else { return false }
    let titles: [StaticString] = [
      "conghoaxahoichunghiavietnam", "doclaptudohanhphuc", "dangcongsanvietnam",
    ]
    let isTitle = titles.contains { title in
      let bytes = UnsafeBufferPointer(start: title.utf8Start, count: title.utf8CodeUnitCount)
      return bytes.count >= letters.count
        && (0...(bytes.count - letters.count)).contains { start in
          bytes[start..<start + letters.count].elementsEqual(letters)
        }
    }
    let isSpelled =
      isTitle || text.contains("chu nghia viet nam")
      || text.contains("doc lap") && text.contains("hanh phuc")
    if isSpelled, letters.count > 12 { hasNationalTitle = true }
    return isSpelled
  }

  /// Whether a line can be a body's name.
  private func isName(_ text: FoldedText) -> Bool {
    if text.isAllCapitals { return (0..<text.count).count(where: text.isLetter) > 1 }
    return KnownWords.bodies.contains { text.hasWord($0, at: 0) } && text.isCapital(0)
      && !text.folded.contains(0x3A)
  }

  private mutating func readCode(_ text: FoldedText, _ line: SourceLine) -> Bool {
    guard number == nil, symbol == nil, text.hasWord("so", at: 0) else { return false }
    let dates = DateScanner(text: text)
    var index = 2
    while index < text.count, [0x20, 0x3A, 0x2E, 0x5F].contains(text.folded[index]) { index += 1 }
    let start = index
    while index < text.count, text.isDigit(index) { index += 1 }
    let digits = text[start..<index]
    index = dates.skipBlanks(index)
    while index < text.count, [0x2E, 0x5F, 0x20].contains(text.folded[index]) { index += 1 }
    guard index < text.count, text.folded[index] == 0x2F || text.folded[index] == 0x2D else {
      return false
    }
    let rest = dates.skipBlanks(index + 1)
    var end = rest
    while end < text.count {
      if text.folded[end] == 0x20 {
        let next = dates.skipBlanks(end)
        let isSeparator =
          next < text.count && [0x2D, 0x2F].contains(text.folded[next])
          || [0x2D, 0x2F].contains(text.folded[end - 1])
        guard isSeparator, next < text.count else { break }
        end = next
      }
      end += 1
    }
    let printed = String(text[rest..<end].filter { $0 != " " }).trimmingMarks
    guard !printed.isEmpty, digits.utf8.count <= 6 else { return false }
    let separator = text.folded[index] == 0x2F ? "/" : "-"
    number = digits.isEmpty ? nil : digits
    symbol =
      DocumentNumber((digits.isEmpty ? "1" : digits) + separator + printed)?.symbol ?? printed
    places["symbol"] = line
    if number != nil { places["number"] = line }
    let after = text.trim(end..<text.count)
    if !after.isEmpty { _ = readDate(FoldedText(text[after]), line) }
    return true
  }

  private mutating func readDate(_ text: FoldedText, _ line: SourceLine) -> Bool {
    guard date == nil else { return false }
    let dates = DateScanner(text: text)
    var from = 0
    while let index = text.find("ngay", in: from..<text.count) {
      from = index + 4
      guard let found = dates.date(at: index) else { continue }
      let before = text.trim(0..<index)
      guard before.count < 60 else { return false }
      date = found.date
      let name = text[before].trimmingMarks
      placeName = name.isEmpty ? nil : name
      places["date"] = line
      return true
    }
    return false
  }

  /// Parts the lines of names into bodies: one begins where a line begins as bodies' names do.
  private mutating func group(_ names: [(text: FoldedText, line: SourceLine)]) {
    for (text, line) in names {
      // A narrow column may leave a last word alone that is also what names begin with.
      let isLoneWord = !text.folded.contains(0x20) && !text.hasWord("so", at: 0)
      let begins = !isLoneWord && KnownWords.bodies.contains { text.hasWord($0, at: 0) }
      let isFirst = bodies.isEmpty
      if isFirst || begins && !isUnfinished(bodies[bodies.count - 1]) {
        bodies.append([text.text])
        places["bodies[\(bodies.count - 1)]"] = line
      } else {
        bodies[bodies.count - 1].append(text.text)
      }
    }
  }

  /// Whether a name can't end where it does, so that the next line belongs to it.
  private func isUnfinished(_ lines: [String]) -> Bool {
    let text = FoldedText(lines.joined(separator: " "))
    let whole: [StaticString] = [
      "uy ban", "hoi dong", "ban chi dao", "van phong", "ban", "thu tuong", "so", "trung tam",
      "thu tuong", "hoi",
      "khoi thi dua",
      "cum thi dua", "phong", "ban quan ly", "thanh tra", "chu tich",
    ]
    if whole.contains(where: { text.has($0, at: 0) && $0.utf8CodeUnitCount == text.count }) {
      return true
    }
    guard let last = text.folded.last else { return false }
    return last == 0x2D || last == 0x2C || text.hasWord("va", at: text.count - 2)
  }
}
