import Citations
import Diagnostics
import Document
import DocumentLanguage
import Profiles
import Readers
import VietnameseText

/// The recognition of one document.
struct RecognitionRun {
  private let recognizer: Recognizer
  private var words: DocumentVocabulary { recognizer.words }
  private let lines: [SourceLine]
  private var extract = Extract()
  private var places: [String: Place] = [:]

  init(recognizer: Recognizer, document: ReadDocument) {
    self.recognizer = recognizer
    lines = SourceLines(document).lines
    extract.diagnostics = document.diagnostics
  }

  /// What the parts of a document were read as.
  struct Reading {
    var parts: DocumentParts
    var letterhead: LetterheadReader
    var title: TitleReader
    var outline: OutlineReader
    var tail: TailReader
    var annexes: [AnnexReader.Found]
    var lines: [SourceLine]
  }

  /// Reads everything.
  mutating func run() -> Recognition {
    let split = DocumentParts.issuedPlan(lines)
    let main = read(0..<(split ?? lines.count))
    let plan = split.map { read($0..<lines.count) }
    take(main, plan: plan)
    let builder = DocumentBuilder(recognizer: recognizer, extract: extract)
    return Recognition(
      document: builder.document(main, isMain: true),
      issuedPlan: plan.map { builder.document($0, isMain: false) }, extract: extract,
      places: places)
  }

  private func read(_ range: Range<Int>) -> Reading {
    let parts = DocumentParts(lines, in: range)
    let kindLine = parts.kind.map { lines[$0] }
    let rest = kindLine.map { FoldedText($0.text.trimmed(parts.titleStart..<$0.text.count)) }
    let title = TitleReader(
      lines, in: parts.text, kindLine: kindLine, rest: rest ?? FoldedText(""))
    return Reading(
      parts: parts, letterhead: LetterheadReader(lines[parts.letterhead]), title: title,
      outline: OutlineReader(
        lines[min(title.end, parts.text.upperBound)..<parts.text.upperBound],
        names: recognizer.names),
      tail: TailReader(lines[parts.tail]),
      annexes: AnnexReader.read(lines[parts.annexes], names: recognizer.names),
      lines: Array(lines[parts.text]))
  }

  private mutating func take(_ main: Reading, plan: Reading?) {
    takeLetterhead(main)
    takeTitle(main, plan: plan)
    takeTail(main, plan: plan)
    takeBasis(main, plan: plan)
    let text = plan ?? main
    takeSections(text.outline)
    takeContent(main, plan: plan)
    BodyFinder(recognizer: recognizer, lines: lines, reading: main)
      .find(into: &extract, places: &places)
    if extract.kind == nil { note(.noKind) }
    if extract.issuer == nil { note(.noIssuer) }
    if extract.signature == nil { note(.noSignature) }
  }

  private mutating func note(_ finding: RecognitionFinding) {
    extract.diagnostics.append(Diagnostic(finding))
  }

  private mutating func takeLetterhead(_ main: Reading) {
    let letterhead = main.letterhead
    extract.number = letterhead.number
    extract.symbol = letterhead.symbol
    extract.date = letterhead.date
    extract.place = letterhead.placeName
    for field in ["number", "symbol", "date"] {
      if let line = letterhead.places[field] { places[field] = line.place }
    }
    places["place"] = extract.place == nil ? nil : places["date"]
  }

  private mutating func takeTitle(_ main: Reading, plan: Reading?) {
    extract.kind = main.parts.kindName
    if let kind = main.parts.kind { places["kind"] = lines[kind].place }
    extract.title = main.title.title
    places["title"] = main.title.titleLines.first?.place
    if extract.kind == nil { takeKindOfSymbol(main.letterhead) }
    if let plan {
      extract.issues = IssuedDocument(
        kind: plan.parts.kindName ?? "Kế hoạch", title: plan.title.title)
      places["issues"] = plan.parts.kind.map { lines[$0].place }
    }
  }

  /// The kind by the letters of the symbol, for documents that lost the line that names it and for
  /// letters, which have none.
  private mutating func takeKindOfSymbol(_ letterhead: LetterheadReader) {
    guard let symbol = letterhead.symbol, let number = DocumentNumber("1/" + symbol) else { return }
    extract.kind = words.kind(of: number)
    if number.family == .letter {
      extract.title = letterhead.subject ?? extract.title
      places["title"] = letterhead.places["subject"]?.place ?? places["title"]
    }
    places["kind"] = extract.kind == nil ? nil : letterhead.places["symbol"]?.place
  }

  private mutating func takeTail(_ main: Reading, plan: Reading?) {
    // A plan behind a decision may have a signature of its own; the decision's is the document's.
    extract.recipients = main.tail.recipients
    extract.archiveLine = main.tail.archiveLine
    extract.signature = main.tail.signature ?? plan?.tail.signature
    for (field, line) in main.tail.places { places[field] = line.place }
    let text = plan ?? main
    let last = text.lines.last { $0.table == nil }
    extract.endMark = EndMarks.end(lines.lazy.filter { $0.table == nil }.map(\.text))
    places["endMark"] = last?.place
    for annex in text.annexes {
      places["annexes[\(extract.annexes.count)]"] = annex.line.place
      extract.annexes.append(annex.title)
    }
  }

  private mutating func takeBasis(_ main: Reading, plan: Reading?) {
    var bases: [String: [Int]] = [:]
    for reading in [main, plan].compactMap({ $0 }) {
      for line in reading.title.legalBases {
        let scanner = CitationScanner(line.text, words)
        var found = scanner.numbered()
        if line.text.hasWord("can cu", at: 0) {
          found += Self.laws(line.text, scanner).filter { law in
            !found.contains { $0.range.overlaps(law.range) }
          }
        }
        addBasis(found.sorted { $0.range.lowerBound < $1.range.lowerBound }, line, &bases)
      }
      for line in reading.title.opening {
        let scanner = CitationScanner(line.text, words)
        var found = scanner.numbered()
        let isBasis = line.text.hasWord("can cu", at: 0)
        found += Self.laws(line.text, scanner).filter { law in
          (isBasis || law.citation.date != nil)
            && !found.contains { $0.range.overlaps(law.range) }
        }
        addBasis(found.sorted { $0.range.lowerBound < $1.range.lowerBound }, line, &bases)
      }
    }
    for line in basisSection(main, plan: plan) {
      let scanner = CitationScanner(line.text, words)
      let found = scanner.numbered()
      let laws = Self.laws(line.text, scanner).filter { law in
        !found.contains { $0.range.overlaps(law.range) }
      }
      addBasis((found + laws).sorted { $0.range.lowerBound < $1.range.lowerBound }, line, &bases)
    }
    var known: [String: [Int]] = [:]
    for line in titleLines(main, plan: plan) + bodyLines(main, plan: plan)
      + annexLines(main, plan: plan)
    {
      for found in CitationScanner(line.text, words).numbered() {
        if let index = Self.index(of: found, in: extract.basis, bases) {
          fill(&extract.basis[index], from: found.citation)
        } else if let index = Self.index(of: found, in: extract.citations, known) {
          fill(&extract.citations[index], from: found.citation)
        } else if !isOwn(found) {
          known[found.key, default: []].append(extract.citations.count)
          places["citations[\(extract.citations.count)]"] = quoted(line, found.range)
          extract.citations.append(found.citation)
        }
      }
    }
  }

  /// The paragraphs of a section that some documents have for their bases: `I. CĂN CỨ`.
  private func basisSection(_ main: Reading, plan: Reading?) -> [SourceLine] {
    var section: [SourceLine] = []
    var isInside = false
    for line in bodyLines(main, plan: plan) where line.table == nil {
      if let marker = ItemLabel(line.text), marker.scheme == .roman || marker.scheme == .part {
        isInside = line.text.hasWord("can cu", at: marker.end) && line.text.count < 80
      } else if isInside {
        section.append(line)
      }
    }
    return section
  }

  /// Whether a citation names the document itself: its number, and no other day.
  private func isOwn(_ found: CitationMention) -> Bool {
    guard let number = extract.number, let symbol = extract.symbol,
      found.key == Self.key("\(number)/\(symbol)")
    else { return false }
    return Self.mayBeSame(found.citation.date, extract.date)
  }

  private static func mayBeSame(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
    guard let left, let right else { return true }
    return left.overlaps(right)
  }

  /// The citation among those before that means the same document: by number and day.
  private static func index(
    of found: CitationMention, in citations: [Citation], _ indices: [String: [Int]]
  ) -> Int? {
    indices[found.key]?.first { mayBeSame(citations[$0].date, found.citation.date) }
  }

  private static func key(_ number: String) -> String { DocumentNumber(number)?.key ?? number }

  /// The laws named at the beginning of a basis and after its semicolons.
  private static func laws(
    _ text: FoldedText, _ scanner: CitationScanner
  ) -> [CitationMention] {
    var found: [CitationMention] = []
    var starts = [ItemLabel(text)?.end ?? 0]
    starts += text.folded.indices.filter { text.folded[$0] == 0x3B }.map { $0 + 1 }
    for start in starts {
      var index = start
      while index < text.count, text.folded[index] == 0x20 { index += 1 }
      for skipped in ["can cu", "thuc hien", "trien khai", "thi hanh", "cac"] as [StaticString]
      where text.hasWord(skipped, at: index) {
        index += skipped.utf8CodeUnitCount + 1
      }
      if let law = scanner.law(at: index) { found.append(law) }
    }
    return found
  }

  private mutating func addBasis(
    _ found: [CitationMention], _ line: SourceLine, _ seen: inout [String: [Int]]
  ) {
    for item in found where Self.index(of: item, in: extract.basis, seen) == nil {
      seen[item.key, default: []].append(extract.basis.count)
      places["basis[\(extract.basis.count)]"] = quoted(line, item.range)
      extract.basis.append(item.citation)
    }
  }

  /// Adds what a later mention says and an earlier one didn't.
  private func fill(_ citation: inout Citation, from other: Citation) {
    if citation.date == nil { citation.date = other.date }
    if citation.issuer == nil { citation.issuer = other.issuer }
    if citation.subject == nil { citation.subject = other.subject }
  }

  private func quoted(_ line: SourceLine, _ range: Range<Int>) -> Place {
    var place = line.place
    place.quote = line.text.trimmed(range)
    return place
  }

  private mutating func takeSections(_ outline: OutlineReader) {
    for (entry, line) in outline.entries {
      places["sections[\(extract.sections.count)]"] = line.place
      extract.sections.append(entry)
    }
  }

  /// The lines of the text proper, of a decision and of the plan behind it.
  private func bodyLines(_ main: Reading, plan: Reading?) -> [SourceLine] {
    [main, plan].compactMap { $0 }.flatMap { reading in
      lines[min(reading.title.end, reading.parts.text.upperBound)..<reading.parts.text.upperBound]
    }
  }

  /// The lines of the title, of a decision and of the plan behind it.
  private func titleLines(_ main: Reading, plan: Reading?) -> [SourceLine] {
    [main, plan].compactMap { $0 }.flatMap(\.title.titleLines)
  }

  /// The lines behind the signature.
  private func annexLines(_ main: Reading, plan: Reading?) -> [SourceLine] {
    [main, plan].compactMap { $0 }.flatMap { lines[$0.parts.annexes] }
  }

  private mutating func takeContent(_ main: Reading, plan: Reading?) {
    let body = bodyLines(main, plan: plan)
    var movements = MovementScanner()
    let title = (plan ?? main).title
    for line in title.titleLines.prefix(1) {
      movements.scan(FoldedText(title.title ?? ""), line.place)
    }
    let ofTitle = movements.movements.first
    for line in title.opening { movements.scan(line.text, line.place) }
    for line in body { movements.scan(line.text, line.place) }
    extract.movements = movements.movements.map(\.name)
    for (index, movement) in movements.movements.enumerated() {
      places["movements[\(index)]"] = movement.place
    }
    let theme = movements.launched ?? movements.theme ?? ofTitle
    extract.theme = theme?.name
    places["theme"] = theme?.place

    var targets = TargetScanner()
    var deadlines = DeadlineScanner(year: planYear(main))
    for line in body where line.table == nil {
      targets.scan(line)
      deadlines.scan(line)
    }
    extract.targets = targets.targets.map(\.target)
    for (index, target) in targets.targets.enumerated() {
      places["targets[\(index)]"] = target.place
    }
    extract.deadlines = deadlines.deadlines.map(\.deadline)
    for (index, deadline) in deadlines.deadlines.enumerated() {
      places["deadlines[\(index)]"] = deadline.place
    }
  }

  /// The year a plan is of, for dates without one.
  private func planYear(_ main: Reading) -> Int? {
    if let year = extract.date?.year { return year }
    return extract.title.flatMap { Years.last(in: FoldedText($0)) }
      ?? extract.basis.compactMap(\.date?.year).max()
  }
}

/// Years named in texts.
enum Years {
  /// The first year after the word `năm`.
  static func last(in text: FoldedText) -> Int? {
    var from = 0
    var year: Int?
    while let index = text.find("nam", in: from..<text.count) {
      from = index + 3
      if let found = DateScanner(text).date(at: index) { year = found.date.year }
    }
    return year
  }
}
