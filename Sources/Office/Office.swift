import Checking
import Diagnostics
import Drafting
import Profiles
import Recognition
import Registry

/// The work of an office that issues plans: every use case of the program, as functions from values
/// to values. Nothing here knows a path, prints, reads YAML or has an exit code; the command line
/// and the web application are faces of it.
///
/// An office is made once and shared by all requests. It keeps nothing between them but what is
/// costly to make and never changes. Each use case names the ``Right`` its ``Caller`` must have and
/// throws ``OfficeError``.
public struct Office: Sendable {
  /// What plans are drafted from and judged by.
  public let library: Library
  /// The time the office goes by.
  public let clock: OfficeClock
  /// The registry; nil for an office that only drafts, checks and compares files.
  private let registry: (any RegistryStore)?
  private let tools: Tools

  /// Opens an office.
  public init(
    library: Library, registry: (any RegistryStore)? = nil, clock: OfficeClock = .system
  ) {
    self.library = library
    self.registry = registry
    self.clock = clock
    tools = Tools(library.profiles, clock)
  }

  /// What is known of the world: provinces, bodies, documents, movements.
  public var profiles: ProfileStore { library.profiles }

  /// The registry.
  /// - Throws: ``OfficeError/Kind/unavailable`` when the office has none.
  func store() throws(OfficeError) -> any RegistryStore {
    guard let registry else { throw .unavailable([Diagnostic("office.no-registry")]) }
    return registry
  }

  /// Composes plans of briefs.
  var composer: Composer { Composer(library: library) }
  /// Tells what read documents say.
  var recognizer: Recognizer { tools.recognizer.value }
  /// What documents are checked against.
  var knowledge: CheckKnowledge { tools.knowledge.value }
  /// Finds provinces and bodies by their names.
  var locator: BodyLocator { tools.locator.value }

  /// What is costly to make, made when it is first needed.
  private final class Tools: Sendable {
    let recognizer: Lazily<Recognizer>
    let knowledge: Lazily<CheckKnowledge>
    let locator: Lazily<BodyLocator>

    init(_ profiles: ProfileStore, _ clock: OfficeClock) {
      recognizer = Lazily { Recognizer(profiles: profiles) }
      knowledge = Lazily { CheckKnowledge(profiles) }
      locator = Lazily { BodyLocator(profiles, clock: clock) }
    }
  }
}
