import Citations
import Document
import DocumentLanguage
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
  /// What a letter is about, from the line that begins with `V/v`.
  private(set) var subject: String?
  /// The lines each was read from.
  private(set) var places: [String: SourceLine] = [:]
  /// The components that stand there.
  private(set) var components = DocumentComponents<TextPlace>()
  /// The lines of the names, body by body.
  private var names: [[Piece]] = []

  private let words: DocumentVocabulary
  /// How many of the issuing body's last lines name its organ.
  private var belowName = 0
  /// How many of the issuing body's first lines name its place.
  private var placeAbove = 0
  /// The letters of a title that a narrow column broke off.
  private var openTitle: [UInt8] = []

  /// Reads the lines of a letterhead.
  init(_ lines: ArraySlice<SourceLine>, _ words: DocumentVocabulary) {
    self.words = words
    var names: [Piece] = []
    var pendingDate: Piece?
    let titleLine =
      lines.firstIndex { $0.table == nil && NationalTitle.stands(in: $0.text) }
      ?? lines.firstIndex { $0.table == nil && $0.pieces.contains(where: Self.isCode) }
      ?? lines.startIndex
    for (index, line) in zip(lines.indices, lines) where line.table == nil {
      // The day above the national title is that of the page that shows the document.
      let mayDate = index >= titleLine
      for piece in line.parts.flatMap(NationalTitle.parted) {
        if let open = pendingDate {
          pendingDate = nil
          let whole = FoldedText(open.text.text + " " + piece.text.text)
          if readDate(whole, of: piece) {
            components.placeAndDate = open.place.through(piece.place)
            continue
          }
        }
        if isNation(piece) { continue }
        if readCode(piece) { continue }
        if mayDate, readDate(piece.text, of: piece) { continue }
        if mayDate, piece.text.count < 60, piece.text.find("ngay") != nil,
          !piece.text.isAllCapitals
        {
          pendingDate = piece
          continue
        }
        let piece = Self.withoutStars(piece)
        if readSubject(piece.text, line) { continue }
        if readMark(piece) { continue }
        if piece.text.count < 90, isName(piece.text),
          number == nil && symbol == nil || names.isEmpty
        {
          names.append(piece)
        }
      }
    }
    if date == nil {
      for line in lines[..<titleLine].reversed() where line.table == nil {
        for piece in line.parts where readDate(piece.text, of: piece) { break }
      }
    }
    group(withoutMenus(withoutLeague(names)).flatMap { parted($0) })
    joinOrgans()
    takeFaults(lines)
  }

  /// The names from the first on that begins as bodies' do: pages print their own above.
  private func withoutMenus(_ names: [Piece]) -> [Piece] {
    let first = names.firstIndex { name in
      isBarePlace(name.text) || words[.bodyHeads].stands(in: name.text, at: 0)
    }
    return first.map { Array(names[$0...]) } ?? names
  }

  /// The names without that of the Youth League where it stands opposite another body's, as the
  /// national title does.
  private func withoutLeague(_ names: [Piece]) -> [Piece] {
    let titles: [StaticString] = ["doantncshochiminh", "doanthanhniencongsanhochiminh"]
    for start in names.indices where names[start].text.hasWord("doan", at: 0) {
      var letters: [UInt8] = []
      for end in start..<min(start + 3, names.count) {
        letters += names[end].text.folded.filter { $0.isSmallLetter }
        let isLeague = titles.contains { title in
          letters.elementsEqual(
            UnsafeBufferPointer(start: title.utf8Start, count: title.utf8CodeUnitCount))
        }
        guard isLeague, end - start + 1 < names.count else { continue }
        if names.indices.contains(end + 1), isBarePlace(names[end + 1].text) { continue }
        return Array(names[..<start] + names[(end + 1)...])
      }
    }
    return names
  }

  /// A line that names two bodies, parted where the second begins: `UBND TỈNH … SỞ …`.
  private func parted(_ name: Piece) -> [Piece] {
    let text = name.text
    var starts = [0]
    for word in text.words(in: 0..<text.count).dropFirst(2) {
      let start = word.lowerBound
      guard words[.secondBodyHeads].stands(in: text, at: start) || Self.isDepartment(text, start)
      else { continue }
      let before = text.trim(starts[starts.count - 1]..<start)
      if endsName(text, before) { starts.append(start) }
    }
    return zip(starts, starts.dropFirst() + [text.count]).map { name.cut($0..<$1) }
  }

  /// Whether the name of a supervising body is whole: it names a people's committee with its place,
  /// a department with its province, a national body.
  private func endsName(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    if text.hasWord("viet nam", at: range.upperBound - 8) { return true }
    let place = words.placeKinds.compactMap { $0.first(in: text, in: range)?.range }
      .min { $0.lowerBound < $1.lowerBound }
    if let place { return place.upperBound < range.upperBound }
    if text.hasWord("quan khu", at: range.lowerBound) { return text.words(in: range).count == 3 }
    return Self.isDepartment(text, range.lowerBound) && text.words(in: range).count > 3
  }

  /// Whether `Sở` stands at an index, which folds like `Số`.
  private static func isDepartment(_ text: FoldedText, _ index: Int) -> Bool {
    text.hasWord("so", at: index) && ["ở", "Ở"].contains(text.scalars[index + 1])
  }

  /// Whether a line is only the name of a place, as in `TỈNH …` over `KHỐI THI ĐUA …`.
  private func isBarePlace(_ text: FoldedText) -> Bool {
    words.placeKinds.contains { $0.stands(in: text, at: 0) }
      && !words[.bodiesNamedByPlace].stands(in: text, at: 0)
  }

  /// Puts together what is one body on two lines: the organ of a body under its name, a body of a
  /// province under the province.
  private mutating func joinOrgans() {
    if bodies.count > 1, let last = bodies.last {
      let text = FoldedText(last.joined(separator: " "))
      if words[.organs].isWord(0..<text.count, of: text) {
        bodies[bodies.count - 2] += last
        bodies.removeLast()
        names[names.count - 2] += names.removeLast()
        belowName = last.count
      }
    }
    // A place over a body belongs to its name, and is set as a supervising body is.
    components.supervisingBody = names.dropLast().joined().map(\.place)
    components.issuingBody = names.last.map { $0.map(\.place) } ?? []
    if bodies.count > 1, isBarePlace(FoldedText(bodies[0].joined(separator: " "))) {
      placeAbove = bodies[0].count
      bodies[1] = bodies[0] + bodies[1]
      bodies.removeFirst()
    }
  }

  /// Finds what is there but printed so that nothing can be read of it: a number without its slash, a
  /// day that is none.
  private mutating func takeFaults(_ lines: ArraySlice<SourceLine>) {
    for piece in lines.lazy.filter({ $0.table == nil }).flatMap(\.parts) {
      let text = piece.text
      if components.code == nil, text.count < 60, text.hasWord("so", at: 0),
        !Self.isDepartment(text, 0), text.has(":", at: 2) || text.folded.contains(.slash)
      {
        components.code = piece.place
      }
      if components.placeAndDate == nil, text.find("ngay") != nil,
        let date = PrintedDate(text.text)
      {
        components.placeAndDate = piece.place
        components.printedDate = date
      }
    }
  }

  /// The lines of the issuing body in the order its name is read: the organ before its body, the body
  /// before its place.
  func issuerInOrder(_ lines: [String]) -> [String] {
    let above = lines.prefix(placeAbove)
    let below = lines.suffix(belowName)
    return below + lines.dropFirst(placeAbove).dropLast(belowName) + above
  }

  /// Whether a line is the national title, the motto, or the part of one that a narrow column leaves.
  private mutating func isNation(_ piece: Piece) -> Bool {
    let text = piece.text
    let letters = text.folded.filter(\.isSmallLetter)
    guard !letters.isEmpty else { return false }
    let ongoing = openTitle.isEmpty ? nil : NationalTitle.holding(openTitle + letters)
    let part = ongoing ?? (letters.count >= 6 ? NationalTitle.holding(letters) : nil)
    openTitle = ongoing != nil ? openTitle + letters : part != nil ? letters : []
    let nearest = NationalTitle.nearest(to: text)
    let isNation = text.contains("chu nghia viet nam")
    let isMotto = text.contains("doc lap") && text.contains("hanh phuc")
    guard
      let title = nearest ?? part ?? (isNation ? .nation : isMotto ? .motto : nil)
    else { return false }
    if letters.count > 12 { hasNationalTitle = true }
    func joined(_ place: TextPlace?) -> TextPlace {
      guard let place else { return piece.place }
      return ongoing == nil ? place : place.through(piece.place)
    }
    switch title {
    case .nation: components.nationalTitle = joined(components.nationalTitle)
    case .motto: components.motto = joined(components.motto)
    case .party: components.isPartyDocument = components.nationalTitle == nil
    }
    return true
  }

  /// Reads a mark of secrecy, urgency or circulation.
  private mutating func readMark(_ piece: Piece) -> Bool {
    guard OfficialMark(piece.text) != nil else { return false }
    components.marks.append(piece.place)
    return true
  }

  /// Reads what a letter is about, also where the column breaks it.
  private mutating func readSubject(_ text: FoldedText, _ line: SourceLine) -> Bool {
    if subject == nil {
      let words: [StaticString] = ["v/v", "ve viec"]
      guard let word = words.first(where: { text.has($0, at: 0) }) else { return false }
      var start = word.utf8CodeUnitCount
      while start < text.count, [.space, .colon, .dot].contains(text.folded[start]) { start += 1 }
      subject = text.trimmed(start..<text.count)
      places["subject"] = line
      return true
    }
    let isLower = text.isLetter(0) && !text.isCapital(0)
    guard isLower, text.count < 90, text.find("thang") == nil, let begun = subject else {
      return false
    }
    subject = begun + " " + text.text
    return true
  }

  /// A name without the stars that Party documents print under it.
  private static func withoutStars(_ piece: Piece) -> Piece {
    var end = piece.text.count
    while end > 0, [.asterisk, .space].contains(piece.text.folded[end - 1]) { end -= 1 }
    return piece.cut(0..<end)
  }

  /// Whether a line can be a body's name.
  private func isName(_ text: FoldedText) -> Bool {
    if text.count < 16, words[.letterheadStamps].stands(in: text, at: 0) { return false }
    if text.isAllCapitals { return (0..<text.count).count(where: text.isLetter) > 1 }
    return words[.bodyHeads].stands(in: text, at: 0) && text.isCapital(0)
      && !text.folded.contains(.colon)
  }

  /// Whether a table drawn with lines holds no data but the columns of a letterhead or of the
  /// recipients and the signature.
  static func isLayout(_ table: FormattedTable) -> Bool {
    guard table.rows.count <= 8, table.rows.allSatisfy({ $0.cells.count <= 4 }) else {
      return false
    }
    return table.rows.contains { row in
      row.cells.contains { cell in
        cell.blocks.contains { block in
          guard case .paragraph(let paragraph) = block else { return false }
          let text = FoldedText(paragraph.runs.map(\.text).joined())
          return text.hasWord("noi nhan", at: 0) || NationalTitle.stands(in: text)
            || table.rows.count <= 3 && LetterheadReader.isCode(text)
        }
      }
    }
  }

  /// Whether a text is the line of a document's number: `Số: 12/KH-UBND`.
  static func isCode(_ text: FoldedText) -> Bool {
    guard text.hasWord("so", at: 0), text.count < 40,
      let mark = text.folded.firstIndex(where: { $0 == .slash || $0 == .hyphen }),
      !text.folded[..<mark].dropFirst(2).contains(where: { $0.isSmallLetter })
    else { return false }
    return (mark + 1..<min(mark + 3, text.count)).contains { text.isCapital($0) }
  }

  private mutating func readCode(_ piece: Piece) -> Bool {
    let text = piece.text
    guard number == nil, symbol == nil, text.hasWord("so", at: 0) else { return false }
    let dates = DateScanner(text)
    var index = 2
    while index < text.count, [.space, .colon, .dot, .underscore].contains(text.folded[index]) {
      index += 1
    }
    let start = index
    while index < text.count, text.isDigit(index) { index += 1 }
    let digits = text[start..<index]
    index = dates.text.skippingBlanks(index)
    while index < text.count, [.dot, .underscore, .space].contains(text.folded[index]) {
      index += 1
    }
    guard index < text.count, text.folded[index] == .slash || text.folded[index] == .hyphen else {
      return false
    }
    let rest = dates.text.skippingBlanks(index + 1)
    var end = rest
    while end < text.count {
      if text.folded[end] == .space {
        let next = dates.text.skippingBlanks(end)
        let isSeparator =
          next < text.count && [.hyphen, .slash].contains(text.folded[next])
          || [.hyphen, .slash].contains(text.folded[end - 1])
        guard isSeparator, next < text.count else { break }
        end = next
      }
      end += 1
    }
    let printed = String(text[rest..<end].filter { $0 != " " }).trimmingMarks
    guard !printed.isEmpty, digits.utf8.count <= 6 else { return false }
    let separator = text.folded[index] == .slash ? "/" : "-"
    number = digits.isEmpty ? nil : digits
    symbol =
      DocumentNumber((digits.isEmpty ? "1" : digits) + separator + printed)?.symbol ?? printed
    places["symbol"] = piece.line
    if number != nil { places["number"] = piece.line }
    components.code = piece.cut(0..<end).place
    let after = piece.cut(end..<text.count)
    if !after.text.isEmpty { _ = readDate(after.text, of: after) }
    return true
  }

  /// Reads place and date of a text that stands in a piece, or ends there.
  private mutating func readDate(_ text: FoldedText, of piece: Piece) -> Bool {
    guard date == nil else { return false }
    let dates = DateScanner(text)
    var from = 0
    while let index = text.find("ngay", in: from..<text.count) {
      from = index + 4
      guard let found = dates.date(at: index) else { continue }
      let before = text.trim(0..<index)
      guard before.count < 60 else { return false }
      date = found.date
      let name = text[before].trimmingMarks
      placeName = name.isEmpty ? nil : name
      places["date"] = piece.line
      components.placeAndDate = piece.place
      components.printedDate = PrintedDate(text.text)
      return true
    }
    return false
  }

  /// Parts the lines of names into bodies: one begins where a line begins as bodies' names do.
  private mutating func group(_ pieces: [Piece]) {
    for piece in pieces {
      let (text, line) = (piece.text, piece.line)
      // A narrow column may leave a last word alone that is also what names begin with.
      let isLoneWord = !text.folded.contains(.space) && !text.hasWord("so", at: 0)
      let isOrdinal = text.hasWord("so", at: 0) && !Self.isDepartment(text, 0)
      let begins =
        !isLoneWord && !isOrdinal && words[.bodyHeads].stands(in: text, at: 0)
      let isFirst = bodies.isEmpty
      if isFirst || begins && !isUnfinished(bodies[bodies.count - 1]) {
        bodies.append([text.text])
        names.append([piece])
        places["bodies[\(bodies.count - 1)]"] = line
      } else {
        bodies[bodies.count - 1].append(text.text)
        names[names.count - 1].append(piece)
      }
    }
  }

  /// Whether a name can't end where it does, so that the next line belongs to it.
  private func isUnfinished(_ lines: [String]) -> Bool {
    let text = FoldedText(lines.joined(separator: " "))
    if words[.unfinishedBodies].isWord(0..<text.count, of: text) { return true }
    guard let last = text.folded.last else { return false }
    return last == .hyphen || last == .comma || text.hasWord("va", at: text.count - 2)
  }
}
