import Diagnostics
import VietnameseText

/// The documents known, found by number. Numbers begin anew each year and in each province, so a
/// number alone may mean several documents: one a brief adds comes first, then the province's own,
/// then the country's, and of each the latest that already existed.
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

  /// The document of a number, in any spelling of it.
  /// - Parameter province: the slug whose local documents may be meant.
  /// - Parameter date: the day the citing text is of; of several documents it chooses the latest
  ///   that already existed.
  public func document(
    _ number: String, province: String? = nil, on date: CalendarDate? = nil
  ) -> LegalDocument? {
    guard let key = DocumentNumber(number)?.key else { return nil }
    let indices = indices[key] ?? []
    let added = indices.filter { $0 >= ownCount }.map { documents[$0] }
    let own = indices.filter { $0 < ownCount }.map { documents[$0] }
    return best(of: added.reversed(), on: date)
      ?? best(of: own.filter { $0.province != nil && $0.province == province }, on: date)
      ?? best(of: own.filter { $0.province == nil }, on: date)
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

  /// Looks a cited document up and says what is wrong with citing it: an error when it is unknown or
  /// doesn't exist yet, a warning when it isn't in force yet, or no longer, or isn't verified.
  /// - Parameter date: the day of the citing text; its last possible day when that is open.
  public func lookUp(
    _ number: String, province: String? = nil, on date: CalendarDate, at place: Place? = nil
  ) -> (document: LegalDocument?, findings: [Diagnostic]) {
    guard let document = document(number, province: province, on: date) else {
      return (nil, [unknown(number, province: province, at: place)])
    }
    var arguments = ["document": document.shortCitation]
    func finding(_ code: String, _ severity: Severity) -> Diagnostic {
      Diagnostic(code, severity, arguments, at: place)
    }
    switch DocumentCatalogue.state(of: document, on: date) {
    case .unknown, .inForce: return (document, [])
    case .notYetIssued:
      arguments["date"] = document.date?.firstDay.numeric ?? ""
      return (document, [finding("citations.not-yet-issued", .error)])
    case .notYetInForce(let from):
      arguments["date"] = from.numeric
      return (document, [finding("citations.not-yet-in-force", .warning)])
    case .ended(let end, let successor?):
      arguments["date"] = end.numeric
      arguments["successor"] = self.document(successor)?.shortCitation ?? successor
      return (document, [finding("citations.replaced", .warning)])
    case .ended(let end, nil):
      arguments["date"] = end.numeric
      return (document, [finding("citations.ended", .warning)])
    }
  }

  private func unknown(_ number: String, province: String?, at place: Place?) -> Diagnostic {
    guard DocumentNumber(number) != nil else {
      return Diagnostic("citations.not-a-number", .error, ["found": number], at: place)
    }
    let known = documents.lazy
      .filter { $0.province == nil || $0.province == province }
      .map(\.number.text)
    return Diagnostic(
      "citations.unknown-document", .error, ["number": number], at: place,
      suggestion: Suggestion.message(for: number, among: known))
  }

  /// The latest document that already existed on a day; the first given when none did, or the day
  /// isn't known.
  private func best(of candidates: [LegalDocument], on date: CalendarDate?) -> LegalDocument? {
    guard candidates.count > 1, let date else { return candidates.first }
    let existing = candidates.filter { ($0.date?.firstDay).map { $0 <= date } ?? true }
    return existing.max { left, right in
      guard let leftDay = left.date?.firstDay else { return right.date != nil }
      guard let rightDay = right.date?.firstDay else { return false }
      return leftDay < rightDay
    } ?? candidates.first
  }
}
