import Diagnostics

/// A value of a YAML document with its place in the file. Scalars keep their raw text, so that `05`
/// and `2026-01` come through as written; what type a text has is for the reader of the field to say.
public struct YAMLNode: Sendable, Equatable {
  /// What a node holds.
  public enum Value: Sendable, Equatable {
    /// A single text.
    case scalar(String, ScalarStyle)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with their values, in the order of the file.
    case mapping([Entry])
  }

  /// How a scalar is written.
  public enum ScalarStyle: Sendable, Equatable {
    /// Without quotes; only such a scalar can mean "nothing".
    case plain
    /// In single or double quotes.
    case quoted
    /// After `|` or `>`.
    case block
  }

  /// A key of a mapping with its value.
  public struct Entry: Sendable, Equatable {
    /// The key.
    public let key: String
    /// The line of the key, counted from 1.
    public let line: Int
    /// The column of the key in characters, counted from 1.
    public let column: Int
    /// The value.
    public let value: YAMLNode

    /// Makes an entry.
    public init(key: String, line: Int, column: Int, value: YAMLNode) {
      self.key = key
      self.line = line
      self.column = column
      self.value = value
    }
  }

  /// What the node holds.
  public let value: Value
  /// The file, as the person named it; nil for text without a file.
  public let file: String?
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters, counted from 1.
  public let column: Int

  /// Makes a node.
  public init(_ value: Value, file: String? = nil, line: Int = 1, column: Int = 1) {
    self.value = value
    self.file = file
    self.line = line
    self.column = column
  }

  /// The value of a key; nil when the node is no mapping or lacks the key.
  public subscript(key: String) -> YAMLNode? {
    entry(key)?.value
  }

  /// The entry of a key; nil when the node is no mapping or lacks the key.
  public func entry(_ key: String) -> Entry? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.key == key }
  }

  /// The entries of a mapping; nil for anything else.
  public var entries: [Entry]? {
    if case .mapping(let entries) = value { entries } else { nil }
  }

  /// The elements of a list; nil for anything else.
  public var elements: [YAMLNode]? {
    if case .sequence(let elements) = value { elements } else { nil }
  }

  /// The text of a scalar; nil for anything else and for a scalar that says "nothing".
  public var text: String? {
    guard case .scalar(let text, _) = value, !isNull else { return nil }
    return text
  }

  /// Whether the node says "nothing": `null`, `~`, or no text at all, without quotes.
  public var isNull: Bool {
    guard case .scalar(let text, .plain) = value else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// The place of the node, with the data path it stands under.
  public func place(path: String? = nil) -> Place {
    Place(file: file, line: line, column: column, path: path)
  }

  /// The node as a finding quotes it: a scalar's text, cut when long, `[…]` or `{…}`.
  public var excerpt: String {
    switch value {
    case .scalar(let text, _): text.count > 60 ? text.prefix(59) + "…" : text
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }
}
