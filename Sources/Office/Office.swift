import Checking
import Diagnostics
import Drafting
import Profiles
import Readers
import Recognition
import Registry
import RegistryIndex

/// The work of an office that issues plans: every use case of the program, as functions from values
/// to values. Nothing here knows a path, prints, reads YAML or has an exit code; the command line
/// and the web application are faces of it.
///
/// An office is made once and shared by all requests. It keeps nothing between them but what is
/// costly to make and never changes. Each use case names the ``Right`` its ``Caller`` must have and
/// throws ``OfficeError``.
public struct Office: Sendable {
  /// The time the office goes by.
  public let clock: OfficeClock
  private let load: @Sendable () throws(InvalidInput) -> Library
  private let data: Once<Result<Library, InvalidInput>>
  /// The registry; nil for an office that only drafts, checks and compares files.
  let registry: (any RegistryStore)?
  /// The search over the registry.
  let index: RegistrySearch?
  /// What reads files.
  let readers: DocumentReaders
  private let tools: Tools

  /// Opens an office.
  /// - Parameters:
  ///   - library: what plans are drafted from and judged by.
  ///   - registry: the registry, if there is one.
  ///   - search: the search over it; shared by all who ask.
  ///   - readers: what reads files, within what limits.
  public init(
    library: Library, registry: (any RegistryStore)? = nil, search: RegistrySearch? = nil,
    readers: DocumentReaders = DocumentReaders(), clock: OfficeClock = .system
  ) {
    self.init(registry: registry, search: search, readers: readers, clock: clock) {
      () throws(InvalidInput) in library
    }
  }

  /// Opens an office whose library is loaded when it is first needed; many things about a registry
  /// can be asked without one.
  public init(
    registry: (any RegistryStore)?, search: RegistrySearch? = nil,
    readers: DocumentReaders = DocumentReaders(), clock: OfficeClock = .system,
    library load: @escaping @Sendable () throws(InvalidInput) -> Library
  ) {
    self.registry = registry
    self.readers = readers
    self.clock = clock
    index = search
    data = Once()
    self.load = load
    tools = Tools()
  }

  /// What plans are drafted from and judged by.
  /// - Throws: ``OfficeError/Kind/invalid`` with everything that is wrong with its data.
  public var library: Library {
    get throws(OfficeError) {
      do { return try data.value { Result(catching: load) }.get() } catch {
        throw .invalid(error.diagnostics)
      }
    }
  }

  /// What is known of the world: provinces, bodies, documents, movements.
  public var profiles: ProfileStore { get throws(OfficeError) { try library.profiles } }

  /// The names of provinces; slugs stand for themselves where the library can't be loaded.
  public var provinceLabels: ProvinceLabels { ProvinceLabels(try? profiles) }

  /// The registry.
  /// - Throws: ``OfficeError/Kind/unavailable`` when the office has none.
  func store() throws(OfficeError) -> any RegistryStore {
    guard let registry else { throw .unavailable([Diagnostic(OfficeFinding.noRegistry)]) }
    return registry
  }

  /// The search over the registry.
  /// - Throws: ``OfficeError/Kind/unavailable`` when the office has none.
  func search() throws(OfficeError) -> RegistrySearch {
    guard let index else { throw .unavailable([Diagnostic(OfficeFinding.noRegistry)]) }
    return index
  }

  /// Composes plans of briefs.
  var composer: Composer { get throws(OfficeError) { Composer(library: try library) } }
  /// Tells what read documents say.
  var recognizer: Recognizer {
    get throws(OfficeError) {
      let profiles = try profiles
      return tools.recognizer.value { Recognizer(profiles: profiles) }
    }
  }
  /// What documents are checked against.
  var knowledge: CheckKnowledge {
    get throws(OfficeError) {
      let profiles = try profiles
      return tools.knowledge.value { CheckKnowledge(profiles) }
    }
  }
  /// Finds provinces and bodies by their names.
  var locator: BodyLocator {
    get throws(OfficeError) {
      let (profiles, clock) = (try profiles, clock)
      return tools.locator.value { BodyLocator(profiles, clock: clock) }
    }
  }

  /// What is costly to make, made when it is first needed.
  private final class Tools: Sendable {
    let recognizer = Once<Recognizer>()
    let knowledge = Once<CheckKnowledge>()
    let locator = Once<BodyLocator>()
  }
}
