import Files
import Foundation
import Registry

/// Who waits for whom when several programs want to write to a registry at once.
///
/// They take numbers, as people do at a counter, in a file beside the registry, and are let in in that
/// order: SQLite by itself lets in whoever happens to ask at the right moment. A number is a lock on one
/// byte of the file, far behind its end. The system lets go of it when its program ends, however it
/// ends, so that nobody waits for one that is gone, and wakes who waits.
final class WritingQueue: Sendable {
  /// The file.
  let path: String
  /// Who asks, in words that others read who wait for it.
  private let name: String
  /// How many milliseconds to wait for one and the same program.
  private let timeout: Int
  private let whileWaiting: @Sendable (String) -> Void

  /// How long one waits in silence, in milliseconds.
  private static let patience = 3000

  /// - Parameters:
  ///   - registry: The file of the registry.
  ///   - name: Who asks.
  ///   - timeout: How many milliseconds to wait for one and the same program.
  ///   - whileWaiting: Told whom one waits for, once it takes more than three seconds.
  init(
    ofRegistryAt registry: String, name: String, timeout: Int,
    whileWaiting: @escaping @Sendable (String) -> Void
  ) {
    path = WritingQueue.path(of: registry)
    self.name = name
    self.timeout = timeout
    self.whileWaiting = whileWaiting
  }

  /// The file that belongs to a registry.
  static func path(of registry: String) -> String { registry + ".queue" }

  /// Does something when it is one's turn. Where no queue can be kept, SQLite's own waiting has to do.
  func takingTurn<Result>(_ body: () throws -> Result) throws -> Result {
    guard let turn = Turn(path) else { return try body() }
    defer { turn.end() }
    if !turn.hasCome { try wait(for: turn) }
    turn.begin(as: name)
    return try body()
  }

  private func wait(for turn: Turn) throws {
    let came = turn.coming()
    var (holder, waited, told) = (turn.holder, 0, false)
    while came.wait(timeout: .now() + .milliseconds(min(WritingQueue.patience, timeout)))
      == .timedOut
    {
      let now = turn.holder
      waited = now == holder ? waited + min(WritingQueue.patience, timeout) : 0
      holder = now
      guard waited < timeout else {
        throw RegistryError(.unavailable, RegistryFinding.lockedBy(name: now.name), file: path)
      }
      if !told, timeout > WritingQueue.patience { whileWaiting(now.name) }
      told = true
    }
  }
}

/// A number taken in a queue. The file begins with the last number taken (8 bytes), then the number that
/// is served and who has it.
private struct Turn: Sendable {
  private let file: Int32
  private let number: Int64

  /// Who is served now.
  struct Holder: Equatable {
    var number: Int64 = 0
    var name = ""
  }

  /// Behind every byte the file will ever have.
  private static let firstLock: Int64 = 1 << 32
  /// Locked while a number is taken.
  private static let counter: Int64 = firstLock - 1
  /// No name is longer, in bytes.
  private static let nameLimit = 200

  /// Takes a number; nil when the file can't be written.
  init?(_ path: String) {
    let registry = String(path.dropLast(".queue".count))
    _ = try? FileSystem.make(path, permissions: FileSystem.permissions(of: registry) ?? 0o640)
    let opened = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { return nil }
    guard Turn.lock(opened, F_WRLCK, Turn.counter, count: 1, waits: true) else {
      close(opened)
      return nil
    }
    var last: Int64 = 0
    _ = pread(opened, &last, 8, 0)
    last += 1
    // The lock first: whoever takes the next number must find this one taken.
    guard Turn.lock(opened, F_WRLCK, Turn.firstLock + last, count: 1, waits: false),
      pwrite(opened, &last, 8, 0) == 8
    else {
      close(opened)
      return nil
    }
    _ = Turn.lock(opened, F_UNLCK, Turn.counter, count: 1, waits: false)
    (file, number) = (opened, last)
  }

  /// Whether nobody is before this one.
  var hasCome: Bool { takeAllBefore(waits: false) }

  /// Signalled when all who were before this one are done.
  func coming() -> DispatchSemaphore {
    let came = DispatchSemaphore(value: 0)
    // A thread of its own sleeps in the system: who gives up closes the file, and the thread ends with
    // the lock it waited for.
    let (turn, copy) = (self, dup(file))
    Thread.detachNewThread {
      _ = turn.takeAllBefore(waits: true)
      close(copy)
      came.signal()
    }
    return came
  }

  /// Whom this one waits for.
  var holder: Holder {
    var bytes = [UInt8](repeating: 0, count: 8 + Turn.nameLimit)
    let count = pread(file, &bytes, bytes.count, 8)
    guard count > 8 else { return Holder() }
    let number = bytes[..<8].reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) }
    return Holder(
      number: number, name: String(decoding: bytes[8..<count].prefix { $0 != 0 }, as: UTF8.self))
  }

  /// Says who is served now.
  func begin(as name: String) {
    var bytes =
      withUnsafeBytes(of: number.littleEndian) { Array($0) }
      + Array(name.utf8.prefix(Turn.nameLimit))
    bytes += [UInt8](repeating: 0, count: 8 + Turn.nameLimit - bytes.count)
    _ = pwrite(file, bytes, bytes.count, 8)
  }

  /// Lets the next one in.
  func end() { close(file) }

  private func takeAllBefore(waits: Bool) -> Bool {
    number == 1
      || Turn.lock(file, F_WRLCK, Turn.firstLock + 1, count: number - 1, waits: waits)
  }

  /// Locks, or unlocks, bytes of the file for this opening of it.
  private static func lock(
    _ file: Int32, _ kind: Int32, _ start: Int64, count: Int64, waits: Bool
  ) -> Bool {
    var lock = flock()
    lock.l_type = Int16(kind)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = Int(start)
    lock.l_len = Int(count)
    while fcntl(file, waits ? openFileLockWaiting : openFileLock, &lock) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  /// `F_OFD_SETLK` and `F_OFD_SETLKW` of Linux, which Swift doesn't see.
  private static let openFileLock: Int32 = 37
  private static let openFileLockWaiting: Int32 = 38
}
