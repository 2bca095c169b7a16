/// A run of words of two texts that is the same in both, or in one of them only.
public enum TextChange: Sendable, Equatable {
  /// In both.
  case same(String)
  /// In the older text only.
  case removed(String)
  /// In the newer text only.
  case added(String)
}
