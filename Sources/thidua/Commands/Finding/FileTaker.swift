/// Takes files apart, each by the kind it is.
struct FileTaker: Sendable {
  /// What documents become.
  let documents: DocumentIntake

  /// What a file holds: a document.
  func take(_ source: ImportSource) -> [DocumentIntake.Taken] {
    [documents.take(source.path, named: source.name)]
  }
}
