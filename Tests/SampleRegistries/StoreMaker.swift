import Registry
import SQLiteRegistry

/// A kind of store that the suite of conformance runs over.
public struct StoreMaker: Sendable, CustomStringConvertible {
  /// Its name.
  public let description: String
  /// Makes an empty store, and gives how it is opened once more, as another program would.
  public let make:
    @Sendable () throws -> (
      store: any RegistryStore, again: @Sendable () throws -> any RegistryStore
    )

  /// Every kind of store there is: another kind adds itself here and has the whole suite.
  public static let all = [
    StoreMaker(description: "SQLite") {
      let test = TestRegistry()
      return (try test.open(), { try test.open(.writing) })
    }
  ]
}
