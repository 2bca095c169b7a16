import Files
import Synchronization

/// What became of what was written to standard output. The system's buffer may take lines for a while
/// before it tells that their place is full, so the first fault is kept to the end.
final class Output: Sendable {
  private let code = Atomic<Int32>(0)

  /// Keeps the number of a fault.
  func fail(_ number: Int32) {
    _ = code.compareExchange(expected: 0, desired: number, ordering: .relaxed)
  }

  /// The first fault.
  var failure: FileFailure? {
    let number = code.load(ordering: .relaxed)
    return number == 0 ? nil : FileFailure("stdout", code: number)
  }
}
