import Document

/// A document to be taken into the registry, with all that is known about it.
public struct NewEntry: Sendable {
  /// What the register says of it.
  public var description: EntryDescription
  /// The document itself; nil for lines of older registers.
  public var document: AdministrativeDocument?
  /// Its plain text in UTF-8: that of the document, or the text as read from the file.
  public var text: [UInt8]
  /// Its files.
  public var files: [NewFile]
  /// What it cites.
  public var citations: [EntryCitation]
  /// The official names of the movements it names.
  public var movements: [String]
  /// The targets it sets.
  public var targets: [Target]

  /// Makes an entry; the text is that of the document unless another is given.
  public init(
    _ description: EntryDescription, document: AdministrativeDocument? = nil,
    text: [UInt8]? = nil, files: [NewFile] = [], citations: [EntryCitation] = [],
    movements: [String] = [], targets: [Target] = []
  ) {
    self.description = description
    self.document = document
    self.text = text ?? document.map { Array($0.plainText.utf8) } ?? []
    self.files = files
    self.citations = citations
    self.movements = movements
    self.targets = targets
  }
}
