/// A run of words of two texts that is the same in both, or in one of them only.
public enum TextChange: Sendable, Equatable {
  /// In both.
  case same(String)
  /// In the older text only.
  case removed(String)
  /// In the newer text only.
  case added(String)

  /// The words of the run.
  public var text: String {
    switch self {
    case .same(let text), .removed(let text), .added(let text): text
    }
  }

  /// Whether both texts have the run.
  public var isSame: Bool {
    if case .same = self { return true }
    return false
  }
}
