import Glibc

/// Swift's own `Mutex`, made of the system's lock: waiting for Swift's happens in a library that
/// isn't instrumented, so the thread sanitizer takes what two threads do one after the other under it
/// for a race. `run` lets the sources import this module in place of Swift's.
public struct Mutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  /// Makes a lock around a value.
  public init(_ initial: consuming sending Value) {
    lock = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    value = .allocate(capacity: 1)
    value.initialize(to: initial)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
    value.deinitialize(count: 1)
    value.deallocate()
  }

  /// Waits for the lock and uses the value.
  public borrowing func withLock<Result: ~Copyable, E: Error>(
    _ body: (inout sending Value) throws(E) -> sending Result
  ) throws(E) -> sending Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value.pointee)
  }

  /// Uses the value when nobody else does; nil when somebody does.
  public borrowing func withLockIfAvailable<Result: ~Copyable, E: Error>(
    _ body: (inout sending Value) throws(E) -> sending Result
  ) throws(E) -> sending Result? {
    guard pthread_mutex_trylock(lock) == 0 else { return nil }
    defer { pthread_mutex_unlock(lock) }
    return try body(&value.pointee)
  }
}

/// Swift's own `Atomic`, as far as the sources use it.
public struct Atomic<Value: Sendable>: ~Copyable, Sendable {
  /// How strictly an access is ordered among others; all are here.
  public enum Ordering: Sendable {
    case relaxed
  }

  private let value: Mutex<Value>

  /// Makes a value.
  public init(_ initial: Value) { value = Mutex(initial) }

  /// The value.
  public func load(ordering: Ordering) -> Value { value.withLock { $0 } }

  /// Changes the value.
  public func store(_ desired: Value, ordering: Ordering) { value.withLock { $0 = desired } }
}

extension Atomic where Value == Int {
  /// Adds to the number.
  @discardableResult
  public func add(_ operand: Int, ordering: Ordering) -> (oldValue: Int, newValue: Int) {
    value.withLock { number in
      number += operand
      return (number - operand, number)
    }
  }
}
