import Citations
import Document
import VietnameseText

/// Builds the document from what was read of it.
struct DocumentRebuilder {
  let recognizer: Recognizer
  let extract: Extract

  /// The document, or the plan behind it.
  func document(_ reading: RecognitionRun.Reading, isMain: Bool) -> AdministrativeDocument {
    let bodies = reading.letterhead.bodies
    let issuer =
      bodies.last.map { issuingBody($0, reading.letterhead) }
      ?? LetterheadBody(name: extract.issuer ?? "")
    let supervising = bodies.count > 1 ? body(bodies[bodies.count - 2]) : nil
    let kindName = reading.parts.kindName ?? ""
    let letters = recognizer.store.documentKinds.kind(named: kindName)?.letters
    let tail = reading.tail
    return AdministrativeDocument(
      supervisingBody: supervising, issuingBody: issuer,
      code: DocumentCode(
        number: isMain ? extract.number : nil, symbol: isMain ? extract.symbol ?? "" : ""),
      place: reading.letterhead.placeName ?? "",
      date: reading.letterhead.date ?? (isMain ? nil : extract.date) ?? assumedDate,
      kind: DocumentKind(name: kindName, letters: letters),
      subject: subject(reading.title.title),
      legalBases: reading.title.legalBases.map { Paragraph(plain($0), origin: $0.origin) },
      opening: reading.title.opening.map { Paragraph($0.rich, origin: $0.origin) },
      basis: isMain ? extract.basis : [],
      body: reading.outline.nodes,
      closing: reading.outline.closing.map {
        Paragraph($0.unmarkedBody(from: 0), origin: $0.origin)
      },
      recipients: tail.recipients,
      archiveLine: archive(tail.archiveLine, drafter: tail.drafter),
      signature: tail.signature ?? Signature(post: "", name: nil),
      annexes: reading.annexes.map(\.annex))
  }

  /// A body of its printed lines: the name in sentence case, broken where the letterhead breaks it.
  private func body(_ lines: [String]) -> LetterheadBody {
    let name = recognizer.names.sentenceCase(lines.joined(separator: " "))
    var words = name.split(separator: " ")[...]
    var broken: [String] = []
    for line in lines {
      let count = line.split(separator: " ").count
      broken.append(words.prefix(count).joined(separator: " "))
      words = words.dropFirst(count)
    }
    return LetterheadBody(name: name, lines: broken)
  }

  /// The issuing body, whose organ or place the letterhead may print out of the order of its name.
  private func issuingBody(_ lines: [String], _ letterhead: LetterheadReader) -> LetterheadBody {
    let ordered = letterhead.issuerInOrder(lines)
    var issuer = body(ordered)
    guard ordered != lines else { return issuer }
    issuer.lines = lines.map { line in
      ordered.firstIndex(of: line).map { issuer.lines[$0] } ?? line
    }
    return issuer
  }

  /// A date for a document that bears none, because the model needs one: the year of its title or of
  /// the last document it rests on.
  private var assumedDate: PartialDate {
    let year =
      extract.title.flatMap { Years.last(in: FoldedText($0)) }
      ?? extract.basis.compactMap(\.date?.year).max() ?? 1
    guard let date = PartialDate(year: year) ?? PartialDate(year: 1) else {
      preconditionFailure("the first year is a year")
    }
    return date
  }

  private func subject(_ title: String?) -> String {
    guard let title else { return "" }
    return FoldedText(title).isAllCapitals ? recognizer.names.sentenceCased(title) : title
  }

  /// The text of a legal basis, whose italics are those of its style.
  private func plain(_ line: SourceLine) -> RichText {
    line.isItalic ? RichText(line.rich.plain) : line.rich
  }

  /// `Lưu: VT, VP (3b)` taken apart.
  private func archive(_ line: String?, drafter: String?) -> ArchiveLine {
    guard let line else { return ArchiveLine(units: [], drafter: drafter) }
    let text = FoldedText(line)
    var start = text.hasWord("luu", at: 0) ? 3 : 0
    while start < text.count, [.colon, .space].contains(text.folded[start]) { start += 1 }
    var units = text[start..<text.count].split(separator: ",").map {
      FoldedText(String($0))
    }.map { $0.trimmed(0..<$0.count) }.filter { !$0.isEmpty }
    var copies: Int?
    if let last = units.last, last.hasSuffix("b)"), let open = last.lastIndex(of: "("),
      let count = Int(last[last.index(after: open)...].dropLast(2))
    {
      copies = count
      units[units.count - 1] = String(last[..<open]).trimmingMarks
    }
    return ArchiveLine(units: units, copies: copies, drafter: drafter)
  }
}
