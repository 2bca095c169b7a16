/// Makes a registry, copies one to another place, and makes a registry of a copy. What the name of a place means
/// is the storage's business.
public protocol RegistryCopying: Sendable {
  /// Makes a registry where there is none.
  ///
  /// - Throws: ``RegistryError`` when something is there, or what remains of another lies beside it.
  func make() throws
  /// Copies the registry, as it is at one moment, to another place while it may be in use; verifies
  /// the copy before it takes its name. A crash leaves the old copy or the new one.
  ///
  /// - Parameters:
  ///   - target: The place of the copy.
  ///   - replaces: Whether a copy of that name may be replaced.
  ///   - actor: Who copies; the journal says so.
  ///   - progress: Told how much is copied and how much there is.
  /// - Returns: What verifying the copy gave.
  func backup(
    to target: String, replacing replaces: Bool, by actor: Actor,
    progress: (Int, Int) throws -> Void
  ) throws -> VerificationReport
  /// Makes the registry of a copy: verifies the copy, copies it, verifies what it made, and only then
  /// gives it its name. A registry that has the name now is kept beside it under another one.
  ///
  /// - Parameters:
  ///   - source: The copy.
  ///   - replaces: Whether a registry of that name may be set aside.
  ///   - actor: Who restores; the journal of the restored registry says so.
  ///   - progress: Told how much is copied and how much there is.
  /// - Returns: What verifying the restored registry gave, and the name under which the old one is
  ///   kept.
  func restore(
    from source: String, replacing replaces: Bool, by actor: Actor,
    progress: (Int, Int) throws -> Void
  ) throws -> (report: VerificationReport, setAside: String?)
}
