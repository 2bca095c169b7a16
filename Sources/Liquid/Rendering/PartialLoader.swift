/// Where templates that other templates name in `render` and `include` come from.
public protocol PartialLoader: Sendable {
  /// The text of a partial; nil when there is none of that name.
  func source(named name: String) -> PartialSource?

  /// The names there are, for suggestions.
  var names: [String] { get }
}

/// The text of a partial and the name findings call it by.
public struct PartialSource: Sendable {
  /// The text as UTF-8.
  public let bytes: [UInt8]
  /// The name for findings, usually the file.
  public let name: String

  /// Makes a source of UTF-8 bytes.
  public init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// Makes a source of text.
  public init(_ text: String, name: String) {
    self.init(bytes: Array(text.utf8), name: name)
  }
}

/// Partials held in memory, by name.
public struct DictionaryLoader: PartialLoader {
  private let texts: [String: String]

  /// Makes a loader of texts by name; findings call each by its name.
  public init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The text of a partial; nil when there is none of that name.
  public func source(named name: String) -> PartialSource? {
    texts[name].map { PartialSource($0, name: name) }
  }

  /// The names there are.
  public var names: [String] { texts.keys.sorted() }
}
