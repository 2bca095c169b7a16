import Diagnostics
import Exchange
import Registry

/// Something to be taken in: a file with what it is in other formats, or an entry of an export.
public struct ImportItem: Sendable {
  /// What it is.
  public enum Content: Sendable {
    /// A document, or a register of documents
    case file(IncomingFile)
    /// An entry of an export, by its name there
    case exported(ExchangeFolder)
  }

  /// What the person calls it.
  public let name: String
  /// What it is.
  public let content: Content
  /// How many bytes it has with its twins, as far as is known: so much memory it takes.
  public var size: Int
  /// Files of the same name in other formats: the same document, if they say the same.
  public var twins: [ImportItem] = []

  /// Whether it comes from an export of a registry.
  public var isExported: Bool {
    if case .exported = content { true } else { false }
  }

  /// Takes a file in.
  public init(_ file: IncomingFile, size: Int) {
    name = file.name
    content = .file(file)
    self.size = size
  }

  /// Takes an entry of an export in.
  public init(_ name: String, of export: ExchangeFolder, size: Int) {
    self.name = name
    content = .exported(export)
    self.size = size
  }

  /// The bytes of its file; none of an entry of an export, which is read with its own.
  func bytes() throws(InvalidInput) -> [UInt8] {
    guard case .file(let file) = content else { return [] }
    return try file.bytes()
  }
}

extension [ImportItem] {
  /// The endings of documents, those that say most about their text first.
  private static let endings = ["docx", "odt", "doc", "rtf", "pdf"]

  /// The items with files of one name in different formats as one: that which says most about its
  /// text, the others as its twins.
  public func joiningFormats() -> [ImportItem] {
    func rank(_ item: ImportItem) -> Int? {
      guard case .file = item.content else { return nil }
      return Self.endings.firstIndex(of: OutgoingFile.ending(of: item.name))
    }
    func stem(_ item: ImportItem) -> Substring {
      item.name.dropLast(OutgoingFile.ending(of: item.name).count + 1)
    }
    let groups = Dictionary(grouping: filter { rank($0) != nil }, by: stem)
    return compactMap { item in
      guard rank(item) != nil, let group = groups[stem(item)], group.count > 1 else { return item }
      let ordered = group.sorted { (rank($0) ?? 0, $0.name) < (rank($1) ?? 0, $1.name) }
      guard ordered[0].name == item.name else { return nil }
      var item = item
      item.twins = Array(ordered.dropFirst())
      item.size = group.reduce(0) { $0 + $1.size }
      return item
    }
  }
}

/// How things are taken in, and what the person says about all of them in place of what they say
/// themselves.
public struct ImportOptions: Sendable {
  /// Whether nothing is written.
  public var isDryRun = false
  /// What the journal says the entries were taken from.
  public var note = ""
  /// Why documents with the numbers of others are taken in nevertheless; nil when they aren't.
  public var duplicateReason: String?
  /// The province, by slug or name.
  public var province: String?
  /// The body, by name.
  public var body: String?
  /// The year of the register.
  public var year: Int?

  /// Takes things as they say themselves.
  public init() {}
}

/// What happens while files are taken in.
public enum ImportEvent: Sendable {
  /// A file is done with.
  case done(String)
  /// What came of a file, or of a line of a register; what it says holds.
  case row(ImportRow)
}

/// What taking in gave.
public struct ImportResult: Sendable {
  /// What came of each file and line, in order.
  public let rows: [ImportRow]
  /// Whether nothing was written.
  public let isDryRun: Bool
  /// What else is to be told; usually nothing.
  public var findings: [Diagnostic]
}
