import Office
import Registry

/// An entry like the document asked about.
public struct SimilarReport: Report {
  private let line: EntryLine
  private let likeness: Double
  private let sharedParagraphs: Int?
  private let paragraphs: Int?

  /// Makes the report of an entry.
  public init(_ similar: SimilarEntry, labels: ProvinceLabels) {
    line = EntryLine(similar.entry, labels: labels)
    likeness = similar.likeness
    sharedParagraphs = similar.sharedParagraphs
    paragraphs = similar.paragraphs
  }

  private enum CodingKeys: String, CodingKey {
    case likeness, sharedParagraphs, paragraphs
  }

  /// Encodes the line of the entry with what both have in common.
  public func encode(to encoder: any Encoder) throws {
    try line.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(likeness, forKey: .likeness)
    try container.encode(sharedParagraphs, forKey: .sharedParagraphs)
    try container.encode(paragraphs, forKey: .paragraphs)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(
    EntryLine.properties.merging([
      "likeness": .number, "sharedParagraphs": .nullable(.integer),
      "paragraphs": .nullable(.integer),
    ]) { $1 })
}

/// A group of entries that are nearly the same.
public struct SimilarGroupReport: Report {
  private let entries: [EntryLine]

  /// Makes the report of a group.
  public init(_ entries: [EntrySummary], labels: ProvinceLabels) {
    self.entries = entries.map { EntryLine($0, labels: labels) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(["entries": .array(.of(EntryLine.self))])
}
