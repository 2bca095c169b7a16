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
  private let source: ReadDocument
  private let pages: PageParagraphs
  private let lines: [SourceLine]
  private var extract = Extract()
  private var places: [String: Place] = [:]

  init(recognizer: Recognizer, document: ReadDocument) {
    self.recognizer = recognizer
    source = document
    pages = PageParagraphs(document)
    lines = SourceLines(pages).lines
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
  mutating func run() -> UnderstoodDocument {
    let split = DocumentParts.issuedPlan(lines, words)
    let main = read(0..<(split ?? lines.count))
    let plan = split.map { read($0..<lines.count) }
    takeLetterhead(main)
    takeTitle(main, plan: plan)
    takeTail(main, plan: plan)
    takeSections((plan ?? main).outline)
    let number = extract.number.flatMap { number in extract.symbol.map { (number, $0) } }
    var content = ContentReader(
      number: number, date: extract.date, title: extract.title, words: words)
    content.read([main, plan].compactMap { $0 }.map(text), title: (plan ?? main).title.title)
    extract.content = content.content
    places.merge(content.places) { $1 }
    BodyFinder(recognizer: recognizer, lines: lines, reading: main)
      .find(into: &extract, places: &places)
    if extract.kind == nil { note(.noKind) }
    if extract.issuer == nil { note(.noIssuer) }
    if extract.signature == nil { note(.noSignature) }
    let builder = DocumentRebuilder(recognizer: recognizer, extract: extract)
    return UnderstoodDocument(
      source: source, paragraphs: pages.paragraphs,
      document: builder.document(main, isMain: true),
      issuedPlan: plan.map { builder.document($0, isMain: false) }, extract: extract,
      places: places, components: components(main, plan: plan),
      mentions: content.placed(in: lines[main.parts.text.lowerBound...]))
  }

  private func read(_ range: Range<Int>) -> Reading {
    let parts = DocumentParts(lines, in: range, words)
    let kindLine = parts.kind.map { lines[$0] }
    let rest = kindLine.map { FoldedText($0.text.trimmed(parts.titleStart..<$0.text.count)) }
    let title = TitleReader(
      lines, in: parts.text, kindLine: kindLine, rest: rest ?? FoldedText(""), words)
    return Reading(
      parts: parts, letterhead: LetterheadReader(lines[parts.letterhead], words), title: title,
      outline: OutlineReader(
        lines[min(title.end, parts.text.upperBound)..<parts.text.upperBound],
        names: recognizer.names),
      tail: TailReader(lines[parts.tail], words),
      annexes: AnnexReader.read(lines[parts.annexes], names: recognizer.names),
      lines: Array(lines[parts.text]))
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

  private mutating func takeSections(_ outline: OutlineReader) {
    for (entry, line) in outline.entries {
      places["sections[\(extract.sections.count)]"] = line.place
      extract.sections.append(entry)
    }
  }

  /// The lines of a text by what they are for it.
  private func text(_ reading: Reading) -> TextLines {
    let text = reading.parts.text
    return TextLines(
      title: reading.title.titleLines, legalBases: reading.title.legalBases,
      opening: reading.title.opening,
      body: Array(lines[min(reading.title.end, text.upperBound)..<text.upperBound]),
      annexes: Array(lines[reading.parts.annexes]))
  }

  // MARK: - Components

  /// Where the components of a document stand; those of the plan it issues are part of its text.
  private func components(_ main: Reading, plan: Reading?) -> DocumentComponents<TextPlace> {
    var found = main.letterhead.components
    let kindLine = main.parts.kind.map { lines[$0] }
    if let line = kindLine {
      let isAlone = main.parts.titleStart >= line.text.count
      found.kind = line.parts(in: 0..<(isAlone ? line.text.count : main.parts.kindEnd)).first?.place
    }
    found.subject = main.title.titleLines.flatMap { line in
      line.paragraph == kindLine?.paragraph
        ? line.parts(in: main.parts.titleStart..<line.text.count) : line.parts
    }.map(\.place)
    found.addressee = main.title.addressee?.whole
    found.legalBases = main.title.legalBases.map(\.whole)
    let apart = Set(
      (main.title.legalBases + [main.title.addressee].compactMap { $0 }).map(\.paragraph))
    var text = Array(lines[main.title.titleEnd..<main.parts.text.upperBound])
    if let plan, let begin = plan.parts.kind {
      text += lines[begin..<plan.parts.text.upperBound]
    }
    for line in text where !apart.contains(line.paragraph) {
      if line.table == nil {
        found.body.append(line.whole)
      } else {
        found.tables.append(line.whole)
      }
    }
    let tail =
      [main.tail, plan?.tail].compactMap { $0?.components }
      .first { $0.recipientsWord != nil || $0.signer != nil } ?? main.tail.components
    found.recipientsWord = tail.recipientsWord
    found.recipients = tail.recipients
    found.archiveLine = tail.archiveLine
    found.drafter = tail.drafter
    found.authority = tail.authority
    found.signer = tail.signer
    found.annexes = (main.annexes + (plan?.annexes ?? [])).map(\.components)
    return found
  }
}
