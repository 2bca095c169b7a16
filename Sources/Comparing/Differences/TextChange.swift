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

extension TextChange: Codable {
  private enum Key: String, CodingKey {
    case same, removed, added
  }

  /// Reads an object with one field that says what became of the text in it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let text = try container.decodeIfPresent(String.self, forKey: .same) {
      self = .same(text)
    } else if let text = try container.decodeIfPresent(String.self, forKey: .removed) {
      self = .removed(text)
    } else {
      self = .added(try container.decode(String.self, forKey: .added))
    }
  }

  /// Writes `{"same": …}`, `{"removed": …}` or `{"added": …}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .same(let text): try container.encode(text, forKey: .same)
    case .removed(let text): try container.encode(text, forKey: .removed)
    case .added(let text): try container.encode(text, forKey: .added)
    }
  }
}
