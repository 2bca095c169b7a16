import Files
import Glibc
import Registry

/// The turn to write in the folder of an index: a lock on a file in it, which ends with whoever holds
/// it. Who only searches needs none.
final class IndexLock: Sendable {
  /// So long one who waits sleeps before it asks again, in microseconds.
  private static let pause: UInt32 = 20_000

  private let file: Int32

  /// Takes the turn; nil while another has it.
  ///
  /// - Throws: `RegistryError` when the folder is closed to writing.
  init?(attempting folder: String) throws {
    do { try FileSystem.makeFolder(folder) } catch { throw RegistryError(error) }
    file = open(
      folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
      IndexPermissions.of(folder))
    guard file >= 0 else { throw RegistryError(FileFailure(folder)) }
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let failure = FileFailure(folder)
      close(file)
      guard failure.code == EWOULDBLOCK else { throw RegistryError(failure) }
      return nil
    }
  }

  /// Waits for the turn.
  ///
  /// - Parameter isWaiting: Called again and again meanwhile; may throw to wait no longer.
  static func wait(
    for folder: String, _ isWaiting: () throws -> Void
  ) throws -> IndexLock {
    while true {
      if let lock = try IndexLock(attempting: folder) { return lock }
      try isWaiting()
      usleep(pause)
    }
  }

  deinit { close(file) }
}
