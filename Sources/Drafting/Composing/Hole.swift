import Liquid

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

extension Value {
  /// Whether the value is the mark of a hole, which filters let through as it is. Only marks are
  /// markup before a filter: values of briefs and profiles are plain.
  var isHole: Bool {
    if case .markup = self { true } else { false }
  }
}
