/// Which entries a list holds; what isn't set lets everything through.
public struct EntryFilter: Sendable, Equatable {
  /// The body, by its ``BodyReference/key``.
  public var bodyKey: String?
  /// The province of today.
  public var province: String?
  /// The year of the register.
  public var year: Int?
  /// The numbers, without leading zeros and letters.
  public var serials: ClosedRange<Int>?
  /// The kind by name.
  public var kind: String?
  /// How it came in.
  public var origin: EntryOrigin?
  /// The file (hồ sơ) by its number and symbol.
  public var fileNotation: String?
  /// Only those that cite a document, by the key of its number.
  public var citing: String?
  /// Whether secret documents are among them; nil for both kinds.
  public var isSecret: Bool?

  /// At most so many, the first in order.
  public var limit: Int?

  /// Makes a filter that lets everything through.
  public init() {}
}
