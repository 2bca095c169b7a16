import Citations
import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

/// What was forgotten to change when a plan was made from last year's: old years, days, congresses,
/// documents, movements, names and signers in sentences taken over. Only what both plans say counts;
/// citations of older documents, names in quotation marks, looks back and periods that still run are
/// left alone.
public struct ForgottenChanges: Sendable {
  private let knowledge: PlanKnowledge

  /// Makes a search.
  public init(knowledge: PlanKnowledge) {
    self.knowledge = knowledge
  }

  /// What was forgotten, in the order of the newer plan, components first.
  public func findings(from older: ComparedPlan, to newer: ComparedPlan) -> [Diagnostic] {
    let comparison = DocumentComparison(from: older.document, to: newer.document)
    var search = ForgottenSearch(
      knowledge: knowledge, older: older, newer: newer, comparison: comparison)
    return search.run()
  }
}

/// One search through two plans.
struct ForgottenSearch {
  let knowledge: PlanKnowledge
  let older: ComparedPlan
  let newer: ComparedPlan
  let comparison: DocumentComparison
  private let pairs: [SentencePair]
  private var findings: [Diagnostic] = []
  private var told: Set<Told> = []

  init(
    knowledge: PlanKnowledge, older: ComparedPlan, newer: ComparedPlan,
    comparison: DocumentComparison
  ) {
    self.knowledge = knowledge
    self.older = older
    self.newer = newer
    self.comparison = comparison
    pairs =
      ForgottenSearch.titles(of: comparison, older.document, newer.document, knowledge.words)
      + comparison.paragraphs.flatMap { SentencePair.pairs(of: $0, knowledge.words) }
  }

  mutating func run() -> [Diagnostic] {
    checkCode()
    checkBasis()
    for pair in pairs {
      checkTime(pair)
      checkCongresses(pair)
      checkDocuments(pair)
      checkMovements(pair)
      checkNames(pair)
    }
    checkLetterhead()
    checkSigner()
    return findings
  }

  /// Subject and titles, which stand in no paragraph.
  private static func titles(
    of comparison: DocumentComparison, _ older: AdministrativeDocument,
    _ newer: AdministrativeDocument, _ words: DocumentVocabulary
  ) -> [SentencePair] {
    var pairs = SentencePair.pairs(
      of: DocumentUnit(text: newer.subject, path: "subject", ordinal: 0, area: .opening),
      from: older.subject, words)
    func add(_ section: SectionComparison) {
      if section.outcome == .kept, !section.heading.isEmpty {
        let before = section.heading.filter { if case .added = $0 { false } else { true } }
        let after = section.heading.filter { if case .removed = $0 { false } else { true } }
        let unit = DocumentUnit(
          text: after.plainText, path: section.newerPath ?? "", ordinal: 0, area: section.area)
        pairs += SentencePair.pairs(of: unit, from: before.plainText, words)
      }
      section.sections.forEach(add)
    }
    comparison.sections.forEach(add)
    return pairs
  }

  /// A change told, and where.
  private struct Told: Hashable {
    var change: ForgottenChange
    var place: String
  }

  /// Tells a change once for each paragraph.
  private mutating func tell(_ change: ForgottenChange, _ pair: SentencePair, _ range: Range<Int>) {
    tell(
      change, older: pair.older.text.beginning(of: 160),
      pair.unit.place(quoting: pair.quote(range)),
      once: "\(pair.unit.area) \(pair.unit.path) \(pair.unit.ordinal)")
  }

  /// Tells a change once for each key of a place.
  private mutating func tell(
    _ change: ForgottenChange, older: String? = nil, as severity: Severity? = nil,
    _ place: Place, once key: String
  ) {
    guard told.insert(Told(change: change, place: key)).inserted else { return }
    findings.append(
      Diagnostic(ForgottenFinding(change, older: older), as: severity, at: place))
  }
}

// MARK: - Number, date, letterhead, signer

extension ForgottenSearch {
  private mutating func checkCode() {
    let (before, after) = (older.document, newer.document)
    if let number = after.code.number, !number.isEmpty, number == before.code.number,
      after.code.symbol == before.code.symbol
    {
      // Numbers begin anew each year, so the same one in another year may be chance.
      let isSameYear = older.date.year == newer.date.year
      tell(
        .number(code: after.code.printed, date: before.date.printed),
        as: isSameYear ? nil : .note, Place(path: "code", quote: after.code.printed), once: "code")
    }
    if after.date == before.date, after.date.day != nil {
      tell(
        .date(after.date.printed), Place(path: "date", quote: after.date.printed), once: "date")
    }
  }

  private mutating func checkLetterhead() {
    let bodies = [
      ("issuingBody", newer.document.issuingBody.name),
      ("supervisingBody", newer.document.supervisingBody?.name ?? ""),
    ]
    for (path, name) in bodies where !name.isEmpty {
      let text = FoldedText(name)
      for former in knowledge.formerNames where ended(former) && holds(text, former.name) != nil {
        tell(change(of: former), older: name, Place(path: path, quote: name), once: path)
      }
    }
    let place = newer.document.place
    guard !place.isEmpty, place == older.document.place else { return }
    for former in knowledge.formerNames where ended(former) {
      let name = FoldedText(former.name)
      guard let kind = knowledge.words[.provinceKinds].match(in: name, at: 0),
        Folding.fold(name.trimmed(kind.range.upperBound..<name.count)) == Folding.fold(place),
        former.successor.map({ !Folding.fold($0).hasSuffix(Folding.fold(place)) }) ?? true
      else { continue }
      tell(
        change(of: former), older: place, Place(path: "place", quote: place), once: "place")
    }
  }

  private mutating func checkSigner() {
    guard let before = older.document.signature.name, !before.isEmpty else { return }
    let after = newer.document.signature.name
    if after == before {
      guard !knowledge.signatories.isEmpty,
        !knowledge.signatories.contains(where: { Folding.fold($0) == Folding.fold(before) })
      else { return }
      tell(
        .signer(name: before, right: knowledge.signatories.joined(separator: ", ")),
        older: before, Place(path: "signature.name", quote: before), once: "signature")
    } else if after != nil {
      for unit in DocumentOutline(newer.document).units where unit.text.contains(before) {
        tell(
          .signer(name: before, right: after ?? ""), older: before,
          unit.place(quoting: before), once: "\(unit.ordinal)")
      }
    }
  }
}

// MARK: - Time

extension ForgottenSearch {
  /// Old years, ended periods and past days.
  private mutating func checkTime(_ pair: SentencePair) {
    for fact in pair.facts where pair.olderFacts.contains(where: { $0.kind == fact.kind }) {
      switch fact.kind {
      case .year(let year): checkYear(year, fact.range, pair)
      case .period(let from, let to, let isSchoolYear):
        checkPeriod(from, to, isSchoolYear, fact.range, pair)
      case .date(let day): checkDay(day, fact.range, pair)
      default: break
      }
    }
  }

  private mutating func checkYear(_ year: Int, _ range: Range<Int>, _ pair: SentencePair) {
    guard older.years.contains(year), year < newer.years.lowerBound,
      !pair.isHistory(at: range.lowerBound),
      !(year >= newer.date.year && pair.isPartOfYear(at: range.lowerBound))
    else { return }
    tell(.year(year, right: newer.years.lowerBound), pair, range)
  }

  private mutating func checkPeriod(
    _ from: Int, _ to: Int, _ isSchoolYear: Bool, _ range: Range<Int>, _ pair: SentencePair
  ) {
    let isOldSchoolYear =
      isSchoolYear && older.schoolYear == from...to
      && newer.schoolYear.map { $0 != from...to } ?? false
    if to - from > 20 {
      // Years so far apart are an anniversary: `(1945 - 2026)`.
      checkYear(to, range, pair)
      return
    }
    guard isOldSchoolYear || to < newer.years.lowerBound && to >= older.years.lowerBound,
      !pair.isHistory(at: range.lowerBound)
    else { return }
    tell(.period(from: from, to: to, year: newer.years.lowerBound), pair, range)
  }

  /// A day that still lay ahead of the older plan and is past on the date of the newer one.
  private mutating func checkDay(_ day: CalendarDate, _ range: Range<Int>, _ pair: SentencePair) {
    if pair.isAnniversary(day, at: range) {
      guard older.years.contains(day.year), day.year < newer.years.lowerBound else { return }
      tell(.year(day.year, right: newer.years.lowerBound), pair, range)
      return
    }
    guard day >= older.firstDay, day < newer.firstDay,
      !pair.isHistory(at: range.lowerBound), !pair.isOpenStart(at: range)
    else { return }
    tell(.deadline(day, newer: newer.date.printed), pair, range)
  }
}

// MARK: - Congresses, documents, movements

extension ForgottenSearch {
  private mutating func checkCongresses(_ pair: SentencePair) {
    for fact in pair.facts {
      guard case .congress(let ordinal, let isNational) = fact.kind,
        pair.olderFacts.contains(where: { $0.kind == fact.kind }),
        !pair.isHistory(at: fact.range.lowerBound)
      else { continue }
      let known = knowledge.latestCongress(isNational: isNational, on: newer.date.lastDay)
      let latest = [known, isNational ? latestNational : nil].compactMap { $0 }.max()
      guard let latest, ordinal < latest else { continue }
      tell(.congress(ordinal, right: latest), pair, fact.range)
    }
  }

  /// The latest national congress the newer plan itself names.
  private var latestNational: Int? {
    DocumentOutline(newer.document).units.flatMap { unit in
      FactScanner.facts(in: FoldedText(unit.text), knowledge.words).compactMap { fact in
        if case .congress(let ordinal, true) = fact.kind { ordinal } else { nil }
      }
    }.max()
  }

  /// Bases of the newer plan that were the older plan's too.
  private mutating func checkBasis() {
    for (index, cited) in newer.document.basis.enumerated() {
      guard let text = cited.number, let number = DocumentNumber(text),
        older.document.basis.contains(where: { same($0, cited) })
      else { continue }
      let place = Place(path: "basis[\(index)]", quote: cited.printed)
      if tellEnded(
        CitedReference(number: number, date: cited.date, issuer: cited.issuer), at: place,
        once: "basis \(number.key)", older: cited.printed)
      {
        continue
      }
      let facts = FactScanner.facts(in: FoldedText(cited.name ?? ""), knowledge.words)
      let years = facts.compactMap { fact in
        if case .year(let year) = fact.kind { year } else { nil }
      }
      guard let year = years.max(), older.years.contains(year), year < newer.years.lowerBound else {
        continue
      }
      tell(
        .basis(document: cited.printed, year: year), older: cited.printed, place,
        once: "basis \(number.key)")
    }
  }

  /// Documents cited in a sentence taken over that have ended, or whose place another document took
  /// among the bases.
  private mutating func checkDocuments(_ pair: SentencePair) {
    for fact in pair.facts {
      guard case .citation(let number) = fact.kind,
        pair.olderFacts.contains(where: { other in
          if case .citation(let old) = other.kind { old.key == number.key } else { false }
        })
      else { continue }
      let place = pair.unit.place(quoting: pair.quote(fact.range))
      let key = "\(pair.unit.ordinal) \(number.key)"
      // A number alone means what the plan cites in full under it.
      let basis = newer.document.basis.first {
        $0.number.flatMap { DocumentNumber($0) }?.key == number.key
      }
      let reference = CitedReference(number: number, date: basis?.date, issuer: basis?.issuer)
      if tellEnded(
        reference, at: place, once: key, older: pair.older.text.beginning(of: 160))
      {
        continue
      }
      guard let replacement = replacement(of: number) else { continue }
      tell(.directive(document: number.text, right: replacement), pair, fact.range)
    }
  }

  /// Tells when a document has ended on the newer plan's date; false when it hasn't.
  private mutating func tellEnded(
    _ reference: CitedReference, at place: Place, once key: String, older: String
  ) -> Bool {
    let date = newer.date.lastDay
    guard
      case .document(let document, _, isCertain: true) = knowledge.documents.identify(
        reference, province: knowledge.province, on: date),
      case .ended(let end, let successor) = DocumentCatalogue.state(of: document, on: date)
    else { return false }
    let name = document.shortCitation
    let right = successor.map {
      knowledge.documents.successor(of: document)?.shortCitation ?? $0
    }
    tell(
      right.map { .replacedDocument(name, date: end, right: $0) }
        ?? .endedDocument(name, date: end),
      older: older, place, once: key)
    return true
  }

  /// The basis of the newer plan that took the place of one of the older plan: the same kind by the
  /// same body, where the newer plan no longer rests on the old one.
  private func replacement(of number: DocumentNumber) -> String? {
    let before = Self.numbers(older.document.basis)
    let after = Self.numbers(newer.document.basis)
    let beforeKeys = Set(before.map(\.key))
    guard number.kind != nil, beforeKeys.contains(number.key),
      !after.contains(where: { $0.key == number.key })
    else { return nil }
    let replacement = after.first { candidate in
      candidate.kind == number.kind && candidate.organs == number.organs
        && !beforeKeys.contains(candidate.key)
    }
    return replacement?.text
  }

  private static func numbers(_ cited: [Citation]) -> [DocumentNumber] {
    cited.compactMap { $0.number.flatMap { DocumentNumber($0) } }
  }

  /// Whether two citations mean one document; numbers begin anew each year.
  private func same(_ left: Citation, _ right: Citation) -> Bool {
    guard let number = left.number, let other = right.number,
      let key = DocumentNumber(number)?.key, key == DocumentNumber(other)?.key
    else { return false }
    guard let day = left.date, let otherDay = right.date else { return true }
    return day.year == otherDay.year
  }

  private mutating func checkMovements(_ pair: SentencePair) {
    for fact in pair.facts {
      guard case .name(let name) = fact.kind,
        let movement = knowledge.movements.movement(named: name, province: knowledge.province),
        let end = movement.validity.to, end.year < newer.years.lowerBound,
        Folding.slug(pair.older.text).contains(Folding.slug(name))
      else { continue }
      let successor = movement.successor.flatMap {
        knowledge.movements.movement($0, province: knowledge.province)
      }
      tell(
        successor.map { .replacedMovement(movement.name, date: end, right: $0.name) }
          ?? .endedMovement(movement.name, date: end),
        pair, fact.range)
    }
  }
}

// MARK: - Names

extension ForgottenSearch {
  private mutating func checkNames(_ pair: SentencePair) {
    for former in knowledge.formerNames + ownFormerNames where ended(former) {
      guard let index = holds(pair.newer, former.name), holds(pair.older, former.name) != nil,
        !pair.facts.contains(where: { $0.kind.isReference && $0.range.contains(index) }),
        !pair.facts.contains(where: { $0.kind.isCongress && $0.range.contains(index) }),
        !isExplained(pair.newer, at: index)
      else { continue }
      let range = index..<index + FoldedText(former.name).count
      tell(change(of: former), pair, range)
    }
  }

  /// The issuing and supervising body's old names when the newer letterhead has others.
  private var ownFormerNames: [PlanKnowledge.FormerName] {
    let bodies = [
      (older.document.issuingBody.name, newer.document.issuingBody.name),
      (older.document.supervisingBody?.name ?? "", newer.document.supervisingBody?.name ?? ""),
    ]
    return bodies.compactMap { before, after in
      guard !before.isEmpty, !after.isEmpty,
        !Folding.fold(after).contains(Folding.fold(before))
      else { return nil }
      return PlanKnowledge.FormerName(before, successor: after, ended: older.firstDay)
    }
  }

  private func ended(_ former: PlanKnowledge.FormerName) -> Bool {
    former.ended < newer.date.lastDay
  }

  private func change(of former: PlanKnowledge.FormerName) -> ForgottenChange {
    .name(found: former.name, right: former.successor ?? "?", since: former.ended)
  }

  /// Where a text holds a name as whole words. Diacritics tell places apart: tỉnh Hà Giang, tỉnh Hậu
  /// Giang.
  private func holds(_ text: FoldedText, _ name: String) -> Int? {
    let name = FoldedText(name)
    let wanted = Casing.lowercased(name.text)
    return text.places(of: name.folded, in: 0..<text.count).first { start in
      Casing.lowercased(text[start..<start + name.count]) == wanted
    }
  }

  /// Whether the words around a name say that it is an old one.
  private func isExplained(_ text: FoldedText, at index: Int) -> Bool {
    let around = max(0, index - 60)..<min(text.count, index + 90)
    let isBracketed = text.find("cu", in: around).map { text.has("(", at: $0 - 1) } ?? false
    return isBracketed || knowledge.words[.oldNames].first(in: text, in: around) != nil
      || text.find("dai hoi", in: max(0, index - 40)..<index) != nil
  }
}

extension SentencePair {
  /// The words around a stretch, for a quote.
  fileprivate func quote(_ range: Range<Int>) -> String {
    var low = max(0, range.lowerBound - 40)
    var high = min(newer.count, range.upperBound + 40)
    while low > 0, newer.isWord(low - 1) { low -= 1 }
    while high < newer.count, newer.isWord(high) { high += 1 }
    return (low > 0 ? "…" : "") + newer.trimmed(low..<high) + (high < newer.count ? "…" : "")
  }

  /// Whether a year belongs to a month or a quarter, which may still lie ahead of a plan made before
  /// its year begins.
  fileprivate func isPartOfYear(at index: Int) -> Bool {
    let lead = max(0, index - 12)..<min(newer.count, index + 6)
    return newer.find("thang", in: lead) != nil || newer.find("quy", in: lead) != nil
  }

  /// Whether a day is the beginning of something without an end: `từ ngày 01/7/2025`.
  fileprivate func isOpenStart(at range: Range<Int>) -> Bool {
    let lead = max(0, range.lowerBound - 9)..<min(newer.count, range.lowerBound + 4)
    guard newer.find("tu ngay", in: lead) != nil else { return false }
    return !facts.contains { fact in
      guard case .date = fact.kind else { return false }
      return (1...30).contains(fact.range.lowerBound - range.upperBound)
    }
  }

  /// Whether a day is the second of two of the same day and month: `(03/02/1930 - 03/02/2026)`.
  fileprivate func isAnniversary(_ day: CalendarDate, at range: Range<Int>) -> Bool {
    facts.contains { fact in
      guard case .date(let first) = fact.kind else { return false }
      return first.day == day.day && first.month == day.month && first.year < day.year
        && (0...4).contains(range.lowerBound - fact.range.upperBound)
    }
  }
}
