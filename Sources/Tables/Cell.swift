/// A cell of a table that other programs open.
public enum Cell: Sendable, Equatable {
  /// Nothing.
  case empty
  /// Text.
  case text(String)
  /// A number.
  case number(Double)
}
