/// Where a finding lies: in a source file, in the data of one, or on a page.
public struct Place: Sendable, Equatable, Hashable, Codable {
  /// The file, as the person named it.
  public var file: String?
  /// The line, counted from 1.
  public var line: Int?
  /// The column in characters, counted from 1.
  public var column: Int?
  /// The path of a value inside data, such as `recipients[2].name`.
  public var path: String?
  /// The page, counted from 1.
  public var page: Int?
  /// The paragraph of the document, counted from 1.
  public var paragraph: Int?
  /// The words found there.
  public var quote: String?

  /// Makes a place of whatever is known about it.
  public init(
    file: String? = nil, line: Int? = nil, column: Int? = nil, path: String? = nil,
    page: Int? = nil, paragraph: Int? = nil, quote: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.page = page
    self.paragraph = paragraph
    self.quote = quote
  }
}

extension Place: CustomStringConvertible {
  /// The place as compilers write it, `file:line:column`, then the data path in brackets.
  public var description: String {
    let position = [file, line.map(String.init), column.map(String.init)]
      .compactMap { $0 }
      .joined(separator: ":")
    guard let path, !path.isEmpty else { return position }
    return position.isEmpty ? path : "\(position) [\(path)]"
  }
}
