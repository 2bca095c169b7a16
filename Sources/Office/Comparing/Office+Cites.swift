import Citations
import Comparing
import Diagnostics
import Identifiers
import Registry
import RegistryIndex
import VietnameseText

/// A document an entry cites, with what is known of it.
public struct KnownCitation: Sendable {
  /// The citation and the entry it means.
  public let cited: CitationNeighbourhood.Cited
  /// Its last day, when it had ended before the entry was issued.
  public let ended: CalendarDate?
  /// What took its place.
  public let successor: String?
}

extension Office {
  /// What an entry cites, with what had ended before it was issued.
  ///
  /// Asks for ``Right/search``.
  public func citations(
    of name: EntryName, as caller: Caller
  ) throws(OfficeError) -> [KnownCitation] {
    try caller.require(.search)
    let store = try store()
    let id: EntryID
    do throws(OfficeError) { id = try name.resolve(in: store) } catch {
      throw isUnknownDocument(name, error) ? error.suggestingCitedBy(name.text) : error
    }
    return try OfficeError.translating {
      let day = try store.summaries(of: [id]).first?.description.date?.lastDay
      let documents = try profiles.documents
      return try CitationNeighbourhood(store).cited(by: id).map { cited in
        guard let day, let reference = cited.citation.reference,
          case .document(let known, _, isCertain: true) = documents.identify(reference, on: day),
          case .ended(let end, let successor) = DocumentCatalogue.state(of: known, on: day)
        else { return KnownCitation(cited: cited, ended: nil, successor: nil) }
        return KnownCitation(
          cited: cited, ended: end,
          successor: successor.map { documents.successor(of: known)?.shortCitation ?? $0 })
      }
    }
  }

  /// Who cites an entry, or a document the registry doesn't have, and who cites these.
  ///
  /// Asks for ``Right/search``.
  /// - Parameters:
  ///   - issued: the date of the document or a part of it, when several bear its number.
  ///   - depth: how many steps down.
  public func followers(
    of name: EntryName, issued: PartialDate? = nil, depth: Int = 1, as caller: Caller
  ) throws(OfficeError) -> [CitationGraph.Cascade] {
    try caller.require(.search)
    let store = try store()
    let neighbourhood = CitationNeighbourhood(store)
    if issued == nil || DocumentNumber(name.text) == nil {
      do throws(OfficeError) {
        let id = try name.resolve(in: store)
        return try OfficeError.translating {
          try neighbourhood.followers(of: id, depth: depth).map { [$0] } ?? []
        }
      } catch {
        // The archive cites documents it doesn't hold.
        guard isUnknownDocument(name, error) else { throw error }
      }
    }
    return try OfficeError.translating {
      try neighbourhood.followers(of: name.text, date: issued, depth: depth)
    }
  }

  /// What entries cite although it had ended when they were issued.
  ///
  /// Asks for ``Right/search``.
  /// - Parameter name: one entry; all without it.
  public func supersededCitations(
    of name: EntryName?, as caller: Caller
  ) throws(OfficeError) -> [CitationGraph.Superseded] {
    try caller.require(.search)
    let store = try store()
    let entries = try name.map { name throws(OfficeError) in Set([try name.resolve(in: store)]) }
    return try OfficeError.translating {
      try CitationNeighbourhood(store).superseded(by: try profiles.documents, among: entries)
    }
  }

  /// Whether a name that means no entry is the number of a document.
  private func isUnknownDocument(_ name: EntryName, _ error: OfficeError) -> Bool {
    error.findings.allSatisfy(\.tellsOfUnknownNumber) && DocumentNumber(name.text) != nil
  }
}

extension OfficeError {
  /// The error with the advice to ask who cites the document.
  fileprivate func suggestingCitedBy(_ number: String) -> OfficeError {
    OfficeError(
      kind,
      findings.map { finding in
        var finding = finding
        finding.suggestion = Message("cites.try-cited-by", ["number": number])
        return finding
      })
  }
}
