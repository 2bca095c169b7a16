/// A text for a person, not yet in any language: a key of the message catalogue and what fills its
/// `{placeholders}`.
public struct Message: Sendable, Equatable, Hashable, Codable {
  /// The key in the catalogue, such as `yaml.unknown-key`.
  public var key: String
  /// The values of the placeholders, by name.
  public var arguments: [String: String]

  /// Makes a message of a catalogue key and its arguments.
  public init(_ key: String, _ arguments: [String: String] = [:]) {
    self.key = key
    self.arguments = arguments
  }

  /// The text in a language. A key the catalogue lacks comes back as itself, so that a finding is
  /// never lost for want of words.
  public func text(in language: Language) -> String {
    guard let pattern = MessageCatalogue.pattern(for: key, in: language) else { return key }
    return Message.fill(pattern, with: arguments)
  }

  /// Puts arguments into the `{placeholders}` of a pattern; a brace without its partner and a name
  /// without an argument stay as they are.
  static func fill(_ pattern: String, with arguments: [String: String]) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}"), let value = arguments[String(inner[..<close])]
      else {
        result.append("{")
        rest = inner
        continue
      }
      result += value
      rest = inner[inner.index(after: close)...]
    }
    return result + rest
  }
}
