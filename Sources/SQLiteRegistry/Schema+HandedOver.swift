extension Schema {
  /// What version 4 adds for what an export of another registry brings and this registry doesn't make
  /// itself.
  static let handedOver = ""
}
