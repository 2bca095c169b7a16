import Citations
import Diagnostics
import Document
import VietnameseText

/// Finds the components of a document among its lines.
struct AnatomyReader {
  private let lines: [DocumentLine]
  private let format: FormatProfile
  private let kinds: Set<String>
  /// Whether looks tell titles from text.
  private let hasLooks: Bool
  private var anatomy = Anatomy()

  /// How many lines the head of a document takes at most.
  private static let headLimit = 30

  init(
    lines: [DocumentLine], format: FormatProfile, kinds: DocumentKindCatalogue?, hasLooks: Bool
  ) {
    self.hasLooks = hasLooks
    self.lines = lines
    self.format = format
    let names = kinds?.titles.map(\.name) ?? [DocumentKind.plan.name]
    self.kinds = Set(names.map { Folding.fold($0) })
  }

  func read() -> Anatomy {
    var reader = self
    reader.find()
    return reader.anatomy
  }

  private mutating func find() {
    let start = lines.prefix(Self.headLimit)
    let kindIndex = start.firstIndex(where: isKind) ?? start.firstIndex { joinedKind($0) != nil }
    let titleEnd = kindIndex.map { readTitle(from: $0) } ?? 0
    let head = lines[..<(kindIndex ?? min(lines.count, Self.headLimit))]
    readHead(head)
    let bodyStart = kindIndex == nil ? (headEnd(in: head) ?? 0) : titleEnd
    let annexStart = lines[bodyStart...].firstIndex(where: startsAnnex) ?? lines.count
    let bodyEnd = readSignature(in: bodyStart..<annexStart)
    readBody(lines[bodyStart..<bodyEnd])
    readAnnexes(lines[annexStart...])
  }

  private func isKind(_ line: DocumentLine) -> Bool {
    kinds.contains(line.folded) && line.content.count <= 30
  }

  /// The kind, in capitals, at the beginning of a line that goes on with the subject.
  private func joinedKind(_ line: DocumentLine) -> String? {
    guard line.label == nil, line.content.count < 500 else { return nil }
    return kinds.lazy.compactMap { kind -> String? in
      guard line.folded.hasPrefix(kind + " "), line.folded.utf8.count == line.content.count else {
        return nil
      }
      let words = line.text.prefix(kind.count)
      return words.contains(where: \.isLowercase) ? nil : String(words)
    }.first
  }

  /// The line after the last one of the head, when there is no kind to end it.
  private func headEnd(in head: ArraySlice<DocumentLine>) -> Int? {
    let last = head.lastIndex { line in
      line == anatomy.placeAndDate || line == anatomy.code || line == anatomy.motto
    }
    return last.map { $0 + 1 }
  }
}

// MARK: - Head and title

extension AnatomyReader {
  private mutating func readHead(_ head: ArraySlice<DocumentLine>) {
    anatomy.nationalTitle =
      head.first { isLike($0, format.words.nationalTitle) } ?? brokenTitle(in: head)
    anatomy.motto = head.first { isLike($0, format.words.motto) }
    anatomy.isPartyDocument =
      anatomy.nationalTitle == nil && head.contains { $0.folded == "dang cong san viet nam" }
    for line in head where anatomy.dateLine == nil && line.folded.holds("ngay") {
      guard let date = DateLine(line.text) else { continue }
      anatomy.placeAndDate = line
      anatomy.dateLine = date
    }
    anatomy.code = head.first { line in
      line.content.count < 60 && line.lowercased.begins(with: "số")
        && (line.folded.hasPrefix("so:") || line.text.contains("/"))
    }
    let known = [
      anatomy.nationalTitle, anatomy.motto, anatomy.placeAndDate, anatomy.code,
    ].compactMap { $0 }
    anatomy.marks = head.filter { OfficialMark($0) != nil }
    let codeOrdinal = anatomy.code?.ordinal ?? .max
    let names = head.filter { line in
      line.ordinal <= codeOrdinal && !known.contains(line) && isName(line)
        && OfficialMark(line) == nil
    }
    let split = Self.boundary(of: names)
    anatomy.supervisingBody = Array(names.prefix(split))
    anatomy.issuingBody = Array(names.dropFirst(split))
  }

  /// The national title broken over two lines, joined with the break kept.
  private func brokenTitle(in head: ArraySlice<DocumentLine>) -> DocumentLine? {
    for (first, second) in zip(head, head.dropFirst()) where first.position == second.position {
      let whole = first.with(text: first.text + "\n" + second.text)
      if isLike(whole, format.words.nationalTitle) { return whole }
    }
    return nil
  }

  private func isLike(_ line: DocumentLine, _ text: String) -> Bool {
    line.content.count < 2 * text.count && 2 * line.content.count > text.count
      && Suggestion.nearest(to: line.text, among: [text]) != nil
  }

  /// Whether a line of the head may be the name of a body: it has letters and isn't a list item.
  private func isName(_ line: DocumentLine) -> Bool {
    switch line.position {
    case .tabulated: return false
    case .arranged(_, _, let column) where column > 0: return false
    default: break
    }
    return line.text.contains(where: \.isLetter) && !line.folded.hasPrefix("v/v")
      && !line.folded.hasPrefix("du thao")
  }

  /// How many of the lines name the supervising body: where the weight changes, else before the
  /// last line that begins the name of a body.
  private static func boundary(of names: [DocumentLine]) -> Int {
    guard names.count > 1 else { return 0 }
    if let first = names.firstIndex(where: { $0.look.boldness == .all }), first > 0,
      names[..<first].allSatisfy({ $0.look.boldness == .none }),
      names[first...].allSatisfy({ $0.look.boldness == .all })
    {
      return first
    }
    let begins = names.indices.dropFirst().last { index in
      let before = names[index - 1].text
      return beginsBody(names[index].folded) && !before.hasSuffix(",") && !before.hasSuffix("-")
        && !before.hasSuffix(" VÀ") && !before.hasSuffix("–")
    }
    return begins ?? 0
  }

  private static func beginsBody(_ name: String) -> Bool {
    bodyWords.contains { name == $0 || name.hasPrefix($0 + " ") }
  }

  private static let bodyWords = [
    "ubnd", "uy ban", "so", "bo", "ban", "truong", "hoi dong", "khoi", "cum", "trung tam",
    "phong", "van phong", "cuc", "chi cuc", "doan", "lien doan", "hoi", "thanh tra", "vien",
    "benh vien", "cong an", "cong doan", "quy", "dai", "bao", "nha", "thuong truc",
  ]

  /// Reads kind and subject; the index after them.
  private mutating func readTitle(from index: Int) -> Int {
    anatomy.kind = lines[index]
    var end = index + 1
    if let kind = joinedKind(lines[index]), !isKind(lines[index]) {
      let line = lines[index]
      let rest = line.with(text: String(line.text.dropFirst(kind.count)).trimmed)
      anatomy.kind = line.with(text: kind)
      anatomy.subject = [rest]
      if rest.rule != nil { return end }
    }
    while end < lines.count, end < index + 12,
      isSubject(lines[end], after: lines[end - 1], first: anatomy.subject.isEmpty)
    {
      anatomy.subject.append(lines[end])
      end += 1
      if lines[end - 1].rule != nil { break }
    }
    return end
  }

  private func isSubject(
    _ line: DocumentLine, after before: DocumentLine, first: Bool
  ) -> Bool {
    guard line.label == nil, line.section == before.section else { return false }
    if case .tabulated = line.position { return false }
    if line.folded.hasPrefix("can cu ") || line.folded.hasPrefix("kinh gui") { return false }
    if first { return true }
    if !hasLooks {
      // An opening ends with a mark; a title that goes on doesn't.
      return line.item == nil && !line.endsSentence && line.content.count < 300
    }
    return line.ordinal == before.ordinal
      || line.look.alignment == .center && line.look.boldness == .all
        && line.item == nil
  }
}

// MARK: - Text, signature, annexes

extension AnatomyReader {
  private mutating func readBody(_ body: ArraySlice<DocumentLine>) {
    var isInBases = true
    anatomy.body.reserveCapacity(body.count)
    for line in body {
      if case .tabulated = line.position {
        anatomy.tables.append(line)
        continue
      }
      if isInBases, line.folded.begins(with: "kinh gui"), anatomy.addressee == nil {
        anatomy.addressee = line
        continue
      }
      isInBases = isInBases && isBasis(line)
      if isInBases { anatomy.legalBases.append(line) } else { anatomy.body.append(line) }
    }
  }

  /// A basis begins with `Căn cứ` and ends with a semicolon or a full stop; an opening that begins
  /// so goes on to the verb of the plan.
  private func isBasis(_ line: DocumentLine) -> Bool {
    let starts = ["can cu ", "theo de nghi ", "xet de nghi "]
    return starts.contains { line.folded.hasPrefix($0) } && !line.text.hasSuffix(":")
      && !line.folded.contains(" ban hanh ke hoach")
  }

  /// Reads recipients and signature; the index where the text ends.
  private mutating func readSignature(in range: Range<Int>) -> Int {
    guard let word = lines[range].lastIndex(where: isRecipientsWord) else {
      return range.upperBound
    }
    anatomy.recipientsWord = lines[word]
    var start = word
    if case .arranged(let table, _, let column) = lines[word].position {
      func isInTable(_ index: Int) -> Bool {
        if case .arranged(let other, _, _) = lines[index].position { return other == table }
        return false
      }
      while start > range.lowerBound, isInTable(start - 1) { start -= 1 }
      var end = word
      while end < range.upperBound, isInTable(end) { end += 1 }
      var right: [DocumentLine] = []
      for line in lines[start..<end] where line != lines[word] {
        guard case .arranged(_, _, let place) = line.position else { continue }
        if place == column { anatomy.recipients.append(line) } else { right.append(line) }
      }
      if anatomy.archiveLine != nil {
        readDrafter()
        readSigner(right)
        return start
      }
      anatomy.recipients = []
    }
    while start > range.lowerBound, isAuthority(lines[start - 1]) { start -= 1 }
    readLooseSignature(start..<range.upperBound, word: word)
    return start
  }

  /// Reads recipients and signature where no table keeps them apart: the list goes to the archive
  /// line; what stands beside and behind it is the signature.
  private mutating func readLooseSignature(_ range: Range<Int>, word: Int) {
    var others: [DocumentLine] = []
    for index in range where index != word {
      let line = lines[index]
      let isBeside =
        if case .arranged(_, _, let column) = line.position { column > 0 } else { false }
      let isListed = index > word && !isBeside && anatomy.archiveLine == nil
      if isListed, line.item != nil || !isAuthority(line) {
        anatomy.recipients.append(line)
      } else if line.content.count < 60, others.count < 10, !isKind(line) {
        others.append(line)
      } else {
        // What follows is another document.
        break
      }
    }
    readSigner(others)
  }

  /// The drafter's symbol stands on a line of its own under the archive line.
  private mutating func readDrafter() {
    guard let archive = anatomy.archiveLine, let last = anatomy.recipients.last, last != archive,
      last.ordinal > archive.ordinal, last.item == nil
    else { return }
    anatomy.drafter = last
    anatomy.recipients.removeLast()
  }

  private func isRecipientsWord(_ line: DocumentLine) -> Bool {
    line.folded.hasPrefix("noi nhan") && line.content.count <= 12
      || line.folded.hasPrefix("noi nhan:") && line.content.count < 60
  }

  private mutating func readSigner(_ block: [DocumentLine]) {
    var block = block
    if let last = block.last, !isAuthority(last), last.text.contains(where: \.isLetter) {
      anatomy.signer = last
      block.removeLast()
    }
    anatomy.authority = block.filter {
      $0.text.contains(where: \.isLetter) && !$0.text.hasPrefix("(")
    }
  }

  /// Whether a line says a power or a post rather than a name.
  private func isAuthority(_ line: DocumentLine) -> Bool {
    guard line.content.count < 90 else { return false }
    let start = line.folded
    return Self.postWords.contains { start == $0 || start.hasPrefix($0 + " ") }
      || Self.powers.contains { start.hasPrefix($0) }
  }

  private static let powers = [
    "tm.", "kt.", "tl.", "tuq.", "q.", "t/m", "k/t", "tm ", "kt ", "tl ",
  ]
  private static let postWords = [
    "chu tich", "pho chu tich", "giam doc", "pho giam doc", "truong ban", "pho truong ban",
    "truong khoi", "pho truong khoi", "khoi truong", "cum truong", "truong cum", "chanh",
    "pho chanh", "hieu truong", "pho hieu truong", "bi thu", "pho bi thu", "truong phong",
    "pho truong phong", "tong giam doc", "vien truong", "cuc truong", "chi cuc truong",
    "thu truong", "bo truong", "ban thuong vu", "ban chap hanh", "ban giam hieu", "khoi pho",
    "uy ban nhan dan", "hoi dong",
  ]

  private func startsAnnex(_ line: DocumentLine) -> Bool {
    guard case .flow = line.position, line.look.alignment == .center || line.content.count < 16
    else { return false }
    guard line.folded.hasPrefix("phu luc") else { return false }
    return line.content.count <= 20
  }

  private mutating func readAnnexes(_ lines: ArraySlice<DocumentLine>) {
    var isHead = false
    for line in lines {
      if startsAnnex(line) {
        anatomy.annexes.append(AnnexAnatomy(number: line))
        isHead = true
        continue
      }
      guard let last = anatomy.annexes.indices.last else { continue }
      if isHead, line.look.alignment == .center, case .flow = line.position {
        if line.text.hasPrefix("(") || !anatomy.annexes[last].reference.isEmpty {
          anatomy.annexes[last].reference.append(line)
        } else {
          anatomy.annexes[last].title.append(line)
        }
      } else {
        isHead = false
        anatomy.annexes[last].body.append(line)
      }
    }
  }
}
