/// The texts of one language: what every message says in it. Whoever shows texts to a person loads
/// these once from the data folders (`Words.read`) and hands them on; they never change.
public struct Words: Sendable, Equatable {
  /// The language of the texts.
  public let language: Language
  private let patterns: [String: String]

  /// Makes words of patterns by message key.
  public init(_ language: Language, patterns: [String: String] = [:]) {
    self.language = language
    self.patterns = patterns
  }

  /// The keys that have a pattern.
  public var keys: Set<String> { Set(patterns.keys) }

  /// The pattern of a message, nil when these words lack it.
  public func pattern(for key: String) -> String? { patterns[key] }

  /// What a message says. Without a pattern it is told in the words of its key, followed by its
  /// arguments, so that nothing is lost when a words file is missing or broken.
  public func text(_ message: Message) -> String {
    if let pattern = patterns[message.key] {
      return MessagePattern.fill(pattern, with: message.arguments)
    }
    let told = message.key.split(separator: ".").joined(separator: ": ")
      .split(separator: "-").joined(separator: " ")
    guard !message.arguments.isEmpty else { return told }
    let arguments = message.arguments.sorted { $0.key < $1.key }
    return told + " (" + arguments.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + ")"
  }
}
