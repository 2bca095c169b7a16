import Diagnostics
import Synchronization

/// Stops a use case for which nobody waits any more. The face that waits for the answer keeps it and
/// may cancel it from any thread; long work asks it between steps, in synchronous code too.
public final class Cancellation: Sendable {
  private let isSet = Atomic(false)

  /// Makes one that isn't cancelled.
  public init() {}

  /// Asks the work to stop. What it wrote already stays; what it is just writing is written wholly or
  /// not at all.
  public func cancel() {
    isSet.store(true, ordering: .relaxed)
  }

  /// Whether the work should stop: cancelled here, or with the task it runs in.
  public var isCancelled: Bool { isSet.load(ordering: .relaxed) || Task.isCancelled }

  /// Stops the work if it should stop.
  /// - Throws: ``OfficeError/Kind/cancelled``.
  public func check() throws(OfficeError) {
    if isCancelled { throw OfficeError(.cancelled, [Diagnostic(OfficeFinding.cancelled)]) }
  }
}
