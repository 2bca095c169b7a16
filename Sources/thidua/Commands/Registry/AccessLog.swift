import Diagnostics
import Identifiers
import Registry
import Search

/// A registry that is read, with every look written down in its journal.
struct AccessLog {
  /// The registry.
  let store: any RegistryStore
  private let actor: Actor
  private let canWrite: Bool

  /// Opens the registry of the command line. One that is closed to writing can be read nevertheless;
  /// the person is told that this can't be written down.
  init(_ arguments: Arguments, console: Console) throws {
    actor = arguments.actor
    do {
      store = try arguments.registry(.writing)
      canWrite = true
    } catch let error as RegistryError where error.reason == .unavailable {
      store = try arguments.registry(.reading)
      canWrite = false
      console.report([Diagnostic("show.not-logged", .warning)])
    }
  }

  /// Writes down that entries were looked at or taken out.
  func record(
    _ action: JournalAction, _ ids: [EntryID], _ details: [String: String] = [:]
  ) throws {
    guard canWrite else { return }
    try store.record(action, of: ids, details: details, by: actor)
  }
}
