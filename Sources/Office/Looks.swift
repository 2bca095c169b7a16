import Diagnostics
import Identifiers
import Registry

extension Office {
  /// Writes down that someone looked at entries or took them out. What can't be written down is
  /// shown all the same, and told.
  /// - Returns: the findings to tell; usually none.
  func note(
    _ action: JournalAction, _ entries: [EntryID], _ details: [String: String] = [:],
    by caller: Caller, in store: any RegistryStore
  ) -> [Diagnostic] {
    do {
      try store.record(action, of: entries, details: details, by: caller.actor)
      return []
    } catch {
      return [Diagnostic(ArchiveFinding.notLogged)]
    }
  }
}
