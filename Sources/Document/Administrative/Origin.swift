/// Where a part of a document comes from; findings, "where used" and "what changed since" rest on
/// it.
public enum Origin: Sendable, Equatable, Hashable {
  /// A content block of a certain revision.
  case block(id: String, revision: Int)
  /// A line of a plan template, counted from 1.
  case template(id: String, line: Int)
  /// A field of the brief, by its data path.
  case brief(field: String)
  /// A place of an imported file: page and paragraph, counted from 1.
  case file(page: Int, paragraph: Int)
}

extension Origin: Codable {
  private enum Key: String, CodingKey {
    case type, id, revision, line, field, page, paragraph
  }

  private enum Kind: String, Codable {
    case block, template, brief, file
  }

  /// Reads an object whose `type` says what kind of origin it is.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Kind.self, forKey: .type) {
    case .block:
      self = .block(
        id: try container.decode(String.self, forKey: .id),
        revision: try container.decode(Int.self, forKey: .revision))
    case .template:
      self = .template(
        id: try container.decode(String.self, forKey: .id),
        line: try container.decode(Int.self, forKey: .line))
    case .brief:
      self = .brief(field: try container.decode(String.self, forKey: .field))
    case .file:
      self = .file(
        page: try container.decode(Int.self, forKey: .page),
        paragraph: try container.decode(Int.self, forKey: .paragraph))
    }
  }

  /// Writes the origin as an object with a `type`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .block(let id, let revision):
      try container.encode(Kind.block, forKey: .type)
      try container.encode(id, forKey: .id)
      try container.encode(revision, forKey: .revision)
    case .template(let id, let line):
      try container.encode(Kind.template, forKey: .type)
      try container.encode(id, forKey: .id)
      try container.encode(line, forKey: .line)
    case .brief(let field):
      try container.encode(Kind.brief, forKey: .type)
      try container.encode(field, forKey: .field)
    case .file(let page, let paragraph):
      try container.encode(Kind.file, forKey: .type)
      try container.encode(page, forKey: .page)
      try container.encode(paragraph, forKey: .paragraph)
    }
  }
}
