/// What becomes of something a brief leaves open.
public enum HolePolicy: Sendable {
  /// It is an error; there is no draft.
  case refuse
  /// It shows as a mark no reader overlooks, and is a warning.
  case mark
}

/// The mark of a hole.
enum Hole {
  /// The mark that stands where something is missing, named for the person who fills it in.
  static func mark(_ label: String) -> String { "[…\(label)…]" }
}
