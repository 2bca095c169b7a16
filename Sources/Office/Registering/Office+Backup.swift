import Diagnostics
import Registry

extension Office {
  /// Makes a registry where there is none: nothing else makes one by itself, so that a wrong path never
  /// begins the numbers again.
  ///
  /// Asks for ``Right/backup``.
  /// - Throws: ``OfficeError/Kind/refused`` when something is there, or what remains of another lies
  ///   beside it.
  public func makeRegistry(
    _ registry: any RegistryCopying, as caller: Caller
  ) throws(OfficeError) {
    try caller.require(.backup)
    try OfficeError.translating { try registry.make() }
  }

  /// Copies a registry while it may be in use, and verifies the copy. That is written down.
  ///
  /// Asks for ``Right/backup``.
  /// - Parameters:
  ///   - target: the place of the copy, as the storage names places.
  ///   - replaces: whether a copy of that name may be replaced.
  ///   - progress: told how much is copied and how much there is.
  /// - Throws: ``OfficeError/Kind/refused`` when there is a copy of that name.
  public func backup(
    _ registry: any RegistryCopying, to target: String, replacing replaces: Bool = false,
    as caller: Caller, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> VerificationReport {
    try caller.require(.backup)
    return try OfficeError.translating {
      try registry.backup(to: target, replacing: replaces, by: caller.actor) { done, count in
        try caller.cancellation.check()
        progress(done, count)
      }
    }
  }

  /// Makes a registry of a copy, and verifies what it made. That is written down in it.
  ///
  /// Asks for ``Right/backup``.
  /// - Parameters:
  ///   - registry: the registry to be made.
  ///   - source: the place of the copy, as the storage names places.
  ///   - replaces: whether a registry that is there may be set aside.
  ///   - progress: told how much is copied and how much there is.
  /// - Returns: what verifying it gave, and the name under which the old one is kept.
  /// - Throws: ``OfficeError/Kind/damaged`` when the copy is; nothing is then made.
  public func restore(
    _ registry: any RegistryCopying, from source: String, replacing replaces: Bool = false,
    as caller: Caller, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> (report: VerificationReport, setAside: String?) {
    try caller.require(.backup)
    return try OfficeError.translating {
      try registry.restore(from: source, replacing: replaces, by: caller.actor) { done, count in
        try caller.cancellation.check()
        progress(done, count)
      }
    }
  }
}
