import Citations
import Diagnostics
import DocumentLanguage
import VietnameseText

/// The lines of a document's text by what they are for it.
struct TextLines {
  /// The lines of the title.
  var title: [SourceLine] = []
  /// The legal bases.
  var legalBases: [SourceLine] = []
  /// The paragraphs before the first numbered part.
  var opening: [SourceLine] = []
  /// The text proper.
  var body: [SourceLine] = []
  /// What stands in annexes.
  var annexes: [SourceLine] = []
}

/// Reads what a text says, wherever its lines come from: what it rests on and cites, the movements it
/// names, its targets and deadlines. It is the only reader of these, for files that were read and for
/// plans that were composed.
struct ContentReader {
  /// What was read.
  private(set) var content = DocumentContent()
  /// Where each item of it was read, by its path: `basis[0]`.
  private(set) var places: [String: Place] = [:]

  /// The number and symbol of the document; nil when it bears no number.
  private let number: (number: String, symbol: String)?
  private let date: PartialDate?
  private let title: String?
  private let words: DocumentVocabulary
  /// The mentions of the lines read so far, by the paragraph the line begins with.
  private var mentions: [Int: [CitationMention]] = [:]

  /// Makes a reader.
  /// - Parameter number: the number and symbol the document bears itself.
  /// - Parameter date: its date.
  /// - Parameter title: its title.
  init(
    number: (String, String)?, date: PartialDate?, title: String?, words: DocumentVocabulary
  ) {
    self.number = number
    self.date = date
    self.title = title
    self.words = words
  }

  /// Reads the texts of a document: its own, and that of the plan it issues.
  /// - Parameter title: the title of the plan, in which a movement may be named.
  mutating func read(_ texts: [TextLines], title: String?) {
    readBasis(texts)
    readCitations(texts)
    readMovements(texts, title: title)
    readMeasures(texts)
  }

  /// The mentions of documents by number in a line.
  mutating func numbered(in line: SourceLine) -> [CitationMention] {
    if let known = mentions[line.paragraph] { return known }
    let found = CitationScanner(line.text, words).numbered()
    mentions[line.paragraph] = found
    return found
  }

  /// The mentions in lines with their places.
  mutating func placed(in lines: some Sequence<SourceLine>) -> [PlacedMention] {
    lines.flatMap { line in
      numbered(in: line).map { mention in
        PlacedMention(
          mention: mention, quote: line.text[mention.range], place: line.place(of: mention.range))
      }
    }
  }

  // MARK: - Documents

  private mutating func readBasis(_ texts: [TextLines]) {
    var bases: [String: [Int]] = [:]
    for text in texts {
      for line in text.legalBases {
        addBasis(line, &bases) { _ in line.text.hasWord("can cu", at: 0) }
      }
      for line in text.opening {
        let isBasis = line.text.hasWord("can cu", at: 0)
        addBasis(line, &bases) { isBasis || $0.citation.date != nil }
      }
    }
    for line in basisSection(texts) { addBasis(line, &bases) { _ in true } }
    self.bases = bases
  }

  /// Which of the bases have a key.
  private var bases: [String: [Int]] = [:]

  /// Adds what a line names as a basis: documents by number, and laws by name.
  private mutating func addBasis(
    _ line: SourceLine, _ seen: inout [String: [Int]], takesLaw: (CitationMention) -> Bool
  ) {
    var found = numbered(in: line)
    found += laws(line.text).filter { law in
      takesLaw(law) && !found.contains { $0.range.overlaps(law.range) }
    }
    for item in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where Self.index(of: item, in: content.basis, seen) == nil {
      seen[item.key, default: []].append(content.basis.count)
      places["basis[\(content.basis.count)]"] = quoted(line, item.range)
      content.basis.append(item.citation)
    }
  }

  private mutating func readCitations(_ texts: [TextLines]) {
    var known: [String: [Int]] = [:]
    let lines = texts.flatMap(\.title) + texts.flatMap(\.body) + texts.flatMap(\.annexes)
    for line in lines {
      for found in numbered(in: line) {
        if let index = Self.index(of: found, in: content.basis, bases) {
          fill(&content.basis[index], from: found.citation)
        } else if let index = Self.index(of: found, in: content.citations, known) {
          fill(&content.citations[index], from: found.citation)
        } else if !isOwn(found) {
          known[found.key, default: []].append(content.citations.count)
          places["citations[\(content.citations.count)]"] = quoted(line, found.range)
          content.citations.append(found.citation)
        }
      }
    }
  }

  /// The paragraphs of a section that some documents have for their bases: `I. CĂN CỨ`.
  private func basisSection(_ texts: [TextLines]) -> [SourceLine] {
    var section: [SourceLine] = []
    var isInside = false
    for line in texts.flatMap(\.body) where line.table == nil {
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
    guard let own = number, found.key == Self.key("\(own.number)/\(own.symbol)") else {
      return false
    }
    return Self.mayBeSame(found.citation.date, date)
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
  private func laws(_ text: FoldedText) -> [CitationMention] {
    let scanner = CitationScanner(text, words)
    var found: [CitationMention] = []
    var starts = [ItemLabel(text)?.end ?? 0]
    starts += text.folded.indices.filter { text.folded[$0] == .semicolon }.map { $0 + 1 }
    for start in starts {
      var index = text.skippingBlanks(start)
      while let skipped = words[.beforeLaws].match(in: text, at: index) {
        index = skipped.range.upperBound + 1
      }
      if let law = scanner.law(at: index) { found.append(law) }
    }
    return found
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

  // MARK: - Movements, targets, deadlines

  private mutating func readMovements(_ texts: [TextLines], title: String?) {
    var movements = MovementScanner(words)
    if let line = texts.last?.title.first { movements.scan(FoldedText(title ?? ""), line.place) }
    let ofTitle = movements.movements.first
    for line in texts.last?.opening ?? [] { movements.scan(line.text, line.place) }
    for line in texts.flatMap(\.body) { movements.scan(line.text, line.place) }
    content.movements = movements.movements.map(\.name)
    for (index, movement) in movements.movements.enumerated() {
      places["movements[\(index)]"] = movement.place
    }
    let theme = movements.launched ?? movements.theme ?? ofTitle
    content.theme = theme?.name
    places["theme"] = theme?.place
  }

  private mutating func readMeasures(_ texts: [TextLines]) {
    var targets = TargetScanner(words)
    var deadlines = DeadlineScanner(year: planYear, words)
    for line in texts.flatMap(\.body) where line.table == nil {
      targets.scan(line)
      deadlines.scan(line)
    }
    content.targets = targets.targets.map(\.target)
    for (index, target) in targets.targets.enumerated() {
      places["targets[\(index)]"] = target.place
    }
    content.deadlines = deadlines.deadlines.map(\.deadline)
    for (index, deadline) in deadlines.deadlines.enumerated() {
      places["deadlines[\(index)]"] = deadline.place
    }
  }

  /// The year a plan is of, for dates without one.
  private var planYear: Int? {
    if let year = date?.year { return year }
    return title.flatMap { Years.last(in: FoldedText($0)) }
      ?? content.basis.compactMap(\.date?.year).max()
  }
}

/// Years named in texts.
enum Years {
  /// The last year after the word `năm`.
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
