import Diagnostics
import Identifiers
import Registry

/// A registry that is read, with every look written down beside it.
struct AccessLog {
  /// The registry.
  let store: any RegistryStore
  private let actor: Actor
  private let console: Console

  /// Opens the registry of the command line.
  init(_ arguments: Arguments, console: Console) throws {
    actor = arguments.actor
    self.console = console
    store = try arguments.registry(.reading)
  }

  /// Writes down that entries were looked at or taken out. When that can't be done the person is told,
  /// and sees them all the same.
  func record(_ action: JournalAction, _ ids: [EntryID], _ details: [String: String] = [:]) {
    do {
      try store.record(action, of: ids, details: details, by: actor)
    } catch {
      console.report([Diagnostic("show.not-logged", .warning)])
    }
  }
}
