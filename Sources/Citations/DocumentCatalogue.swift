import Diagnostics
import VietnameseText

/// The documents known, found by number and day: numbers begin anew each year, each term of the Party
/// and in each province, so that a number alone may mean several documents.
public struct DocumentCatalogue: Sendable {
  /// Where a document stands on a day.
  public enum State: Sendable, Equatable {
    /// The catalogue doesn't have it.
    case unknown
    /// It is issued only later.
    case notYetIssued
    /// It is issued but takes effect only later.
    case notYetInForce(from: CalendarDate)
    /// It is in force, as far as is known.
    case inForce
    /// It is no longer in force; the successor's number where there is one.
    case ended(on: CalendarDate, successor: String?)
  }

  /// The documents in the order they were given.
  public private(set) var documents: [LegalDocument] = []
  private var indices: [String: [Int]] = [:]
  private var ownCount = 0

  /// Makes a catalogue.
  public init(_ documents: [LegalDocument] = []) {
    add(documents)
    ownCount = documents.count
  }

  /// Adds documents, such as the local ones of a brief; they stand before everything known under
  /// their numbers.
  public mutating func add(_ more: [LegalDocument]) {
    for document in more {
      indices[document.number.key, default: []].append(documents.count)
      documents.append(document)
    }
  }

  /// Which document a citation means.
  public enum Identification: Sendable, Equatable {
    /// No document of the number is known.
    case unknown
    /// The documents of the number that are known; the citation agrees with none, so that it means
    /// another.
    case another([LegalDocument])
    /// The document, how the citation agrees with it, and whether it can be no other one known.
    case document(LegalDocument, CitationAgreement, isCertain: Bool)

    /// The document, where one is meant.
    public var document: LegalDocument? {
      if case .document(let document, _, _) = self { document } else { nil }
    }
  }

  /// Which document a citation means: of all that bear its number the one whose day, issuer or
  /// subject agrees; of several that agree alike one a brief added, then the province's own, then the
  /// country's, and of each the latest that already existed.
  /// - Parameter province: the slug whose local documents may be meant.
  /// - Parameter date: the day the citing text is of; its last possible day when that is open.
  public func identify(
    _ reference: CitedReference, province: String? = nil, on date: CalendarDate? = nil
  ) -> Identification {
    let tiers = tiers(of: reference.number, province: province)
    let known = tiers.flatMap { $0 }
    guard !known.isEmpty else { return .unknown }
    let possible = tiers.map { tier in
      tier.map { (document: $0, agreement: CitationAgreement(reference, $0)) }
        .filter(\.agreement.isPossible)
    }
    guard let best = possible.joined().map(\.agreement.weight).max() else {
      return .another(known)
    }
    for tier in possible {
      let fitting = tier.filter { $0.agreement.weight == best }
      guard let document = latest(of: fitting.map(\.document), on: date),
        let agreement = fitting.first(where: { $0.document == document })?.agreement
      else { continue }
      return .document(document, agreement, isCertain: best > 0 || known.count == 1)
    }
    return .another(known)
  }

  /// The document of a number in any spelling of it, or of number and date (``CitedReference``).
  public func document(
    _ text: String, province: String? = nil, on date: CalendarDate? = nil
  ) -> LegalDocument? {
    CitedReference(text).flatMap { identify($0, province: province, on: date).document }
  }

  /// What took a document's place: of the documents of the successor's number the one issued nearest
  /// to the end.
  public func successor(of document: LegalDocument) -> LegalDocument? {
    guard let number = document.successor.flatMap({ CitedReference($0) }) else { return nil }
    let known = tiers(of: number.number, province: document.province).flatMap { $0 }
      .filter { CitationAgreement(number, $0).isPossible }
    func distance(_ candidate: LegalDocument) -> Int {
      guard let end = document.validity.to, let issued = candidate.date?.firstDay else {
        return .max
      }
      return abs(end.daysSince1970 - issued.daysSince1970)
    }
    return known.min { distance($0) < distance($1) }
  }

  /// The documents of a number that a text of a province may mean, those a brief added first, then
  /// the province's own, then the country's.
  private func tiers(of number: DocumentNumber, province: String?) -> [[LegalDocument]] {
    let indices = indices[number.key] ?? []
    let added = indices.filter { $0 >= ownCount }.map { documents[$0] }
    let own = indices.filter { $0 < ownCount }.map { documents[$0] }
    return [
      added.reversed(), own.filter { $0.province != nil && $0.province == province },
      own.filter { $0.province == nil },
    ]
  }

  /// Where a document stands on a day.
  public func state(
    of number: String, province: String? = nil, on date: CalendarDate
  ) -> State {
    guard let document = document(number, province: province, on: date) else { return .unknown }
    return DocumentCatalogue.state(of: document, on: date)
  }

  /// Where a document stands on a day. One whose dates aren't known counts as in force.
  public static func state(of document: LegalDocument, on date: CalendarDate) -> State {
    if let issued = document.date?.firstDay, date < issued { return .notYetIssued }
    if let from = document.validity.from, date < from { return .notYetInForce(from: from) }
    if let to = document.validity.to, to < date {
      return .ended(on: to, successor: document.successor)
    }
    return .inForce
  }

  /// Why a document is not to be cited on a day; nil when it is in force.
  public func validity(of document: LegalDocument, on date: CalendarDate) -> ValidityFinding? {
    let name = document.shortCitation
    switch DocumentCatalogue.state(of: document, on: date) {
    case .unknown, .inForce: return nil
    case .notYetIssued:
      return document.date.map { .notYetIssued(document: name, date: $0) }
    case .notYetInForce(let from): return .notYetInForce(document: name, date: from)
    case .ended(let end, let successor?):
      let successor = self.successor(of: document)?.shortCitation ?? successor
      return .replaced(document: name, date: end, successor: successor)
    case .ended(let end, nil): return .ended(document: name, date: end)
    }
  }

  /// Looks a cited document up and says what is wrong with citing it: an error when it is unknown or
  /// doesn't exist yet, a warning when it isn't in force yet, or no longer, or when the number alone
  /// may mean several.
  /// - Parameter text: the number, or number and date (``CitedReference``).
  /// - Parameter date: the day of the citing text; its last possible day when that is open.
  public func lookUp(
    _ text: String, province: String? = nil, on date: CalendarDate, at place: Place? = nil
  ) -> (document: LegalDocument?, findings: [Diagnostic]) {
    guard let reference = CitedReference(text) else {
      return (nil, [Diagnostic(CitationFinding.notANumber(found: text), at: place)])
    }
    let document: LegalDocument
    var findings: [Diagnostic] = []
    switch identify(reference, province: province, on: date) {
    case .unknown: return (nil, [unknown(reference.number, province: province, at: place)])
    case .another(let known):
      let finding = CitationFinding.anotherDocument(
        number: text, known: DocumentCatalogue.list(known))
      return (nil, [Diagnostic(finding, at: place)])
    case .document(let found, _, let isCertain):
      document = found
      // Local numbers begin anew each year: the latest is meant. The Party's recur in every term.
      let others = tiers(of: reference.number, province: nil).joined()
        .filter { ($0.date?.firstDay).map { $0 <= date } ?? true }
      if !isCertain, found.province == nil, others.count > 1 {
        let finding = CitationFinding.severalDocuments(
          number: text, known: DocumentCatalogue.list(Array(others)), taken: found.datedCitation)
        findings.append(Diagnostic(finding, at: place))
      }
    }
    if let finding = validity(of: document, on: date) {
      findings.append(Diagnostic(finding, at: place))
    }
    return (document, findings)
  }

  /// Documents as a finding lists them.
  private static func list(_ documents: [LegalDocument]) -> String {
    documents.map(\.datedCitation).joined(separator: "; ")
  }

  private func unknown(
    _ number: DocumentNumber, province: String?, at place: Place?
  ) -> Diagnostic {
    let known = documents.lazy
      .filter { $0.province == nil || $0.province == province }
      .map(\.number.text)
    return Diagnostic(
      CitationFinding.unknownDocument(number: number.text), at: place,
      suggestion: Suggestion.message(for: number.text, among: known))
  }

  /// The latest document that already existed on a day; the first given when none did, or the day
  /// isn't known.
  private func latest(of candidates: [LegalDocument], on date: CalendarDate?) -> LegalDocument? {
    guard candidates.count > 1, let date else { return candidates.first }
    let existing = candidates.filter { ($0.date?.firstDay).map { $0 <= date } ?? true }
    return existing.max { left, right in
      guard let leftDay = left.date?.firstDay else { return right.date != nil }
      guard let rightDay = right.date?.firstDay else { return false }
      return leftDay < rightDay
    } ?? candidates.first
  }
}
