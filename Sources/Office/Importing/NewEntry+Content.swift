import Document
import Recognition
import Registry

extension NewEntry {
  /// Makes an entry of a document and of what its text says.
  init(
    _ description: EntryDescription, document: AdministrativeDocument, text: [UInt8],
    files: [NewFile], content: DocumentContent
  ) {
    self.init(
      description, document: document, text: text, files: files,
      citations: content.basis.map { EntryCitation($0, role: .basis) }
        + content.citations.map { EntryCitation($0, role: .body) },
      movements: content.movements, targets: content.targets)
  }
}
