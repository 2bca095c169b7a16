import Diagnostics
import Registry
import Search

extension Office {
  /// The questions kept under names.
  ///
  /// Asks for ``Right/search``, as all that is done with them.
  public func savedSearches(as caller: Caller) throws(OfficeError) -> [SavedSearch] {
    try caller.require(.search)
    let store = try store()
    return try OfficeError.translating { try store.savedSearches() }
  }

  /// The question kept under a name.
  /// - Throws: ``OfficeError/Kind/request`` when none is.
  public func savedSearch(_ name: String, as caller: Caller) throws(OfficeError) -> SearchQuestion {
    let saved = try savedSearches(as: caller)
    guard let search = saved.first(where: { $0.name == name }) else {
      throw .request([Office.noSearch(name, among: saved)])
    }
    return SearchQuestion(text: search.query)
  }

  /// Keeps a question under a name; one kept under it before is gone.
  /// - Throws: ``OfficeError/Kind/request`` for a name without a letter.
  public func saveSearch(
    _ question: SearchQuestion, as name: String, by caller: Caller
  ) throws(OfficeError) {
    try caller.require(.search)
    guard !name.allSatisfy(\.isWhitespace) else {
      throw .request([Diagnostic(RequestFinding.searchWithoutName)])
    }
    let store = try store()
    try OfficeError.translating {
      try store.saveSearch(question.typed, as: name, by: caller.actor)
    }
  }

  /// Forgets the question kept under a name.
  /// - Throws: ``OfficeError/Kind/notFound`` when none is.
  public func forgetSearch(_ name: String, as caller: Caller) throws(OfficeError) {
    try caller.require(.search)
    let store = try store()
    try OfficeError.translating {
      guard try store.forgetSearch(name, by: caller.actor) else {
        throw OfficeError.notFound([Office.noSearch(name, among: try store.savedSearches())])
      }
    }
  }

  private static func noSearch(_ name: String, among saved: [SavedSearch]) -> Diagnostic {
    Diagnostic(
      RequestFinding.unknownSearch(name: name),
      suggestion: Suggestion.message(for: name, among: saved.map(\.name)))
  }
}
