import CSQLite

extension Connection {
  /// Defines a condition on bytes that statements and views may ask by its name.
  ///
  /// - Parameters:
  ///   - name: What statements call it.
  ///   - holds: Whether it holds of some bytes; the same for the same bytes, whenever it is asked.
  public func define(
    _ name: String, _ holds: @escaping (UnsafeRawBufferPointer) -> Bool
  ) throws(SQLiteError) {
    let condition = Unmanaged.passRetained(Condition(holds))
    let code = sqlite3_create_function_v2(
      handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
      condition.toOpaque(),
      { context, _, values in
        guard let pointer = sqlite3_user_data(context), let value = values?[0] else { return }
        let bytes = UnsafeRawBufferPointer(
          start: sqlite3_value_blob(value), count: Int(sqlite3_value_bytes(value)))
        let condition = Unmanaged<Condition>.fromOpaque(pointer).takeUnretainedValue()
        sqlite3_result_int(context, condition.holds(bytes) ? 1 : 0)
      }, nil, nil,
      { pointer in
        if let pointer { Unmanaged<Condition>.fromOpaque(pointer).release() }
      })
    guard code == SQLITE_OK else { throw SQLiteError(code, of: handle) }
  }

  /// A condition as SQLite keeps it.
  private final class Condition {
    let holds: (UnsafeRawBufferPointer) -> Bool

    init(_ holds: @escaping (UnsafeRawBufferPointer) -> Bool) {
      self.holds = holds
    }
  }
}
