/// A text for a person, not yet in any language: a key of `Words` and what fills its
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

  /// The text in a person's words.
  public func text(in words: Words) -> String { words.text(self) }
}
