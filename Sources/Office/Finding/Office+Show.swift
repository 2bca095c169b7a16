import Cryptography
import Diagnostics
import Document
import Files
import Identifiers
import Registry

/// Something that was looked at, and what is to be told of the look itself.
public struct Shown<Value: Sendable>: Sendable {
  /// What was looked at.
  public let value: Value
  /// That the look couldn't be written down; usually nothing.
  public let findings: [Diagnostic]
}

/// A file the registry keeps, with its bytes.
public struct KeptFile: Sendable {
  /// What the registry says of it.
  public let file: EntryFile
  /// Its bytes, as they were taken in.
  public let bytes: [UInt8]
}

extension Office {
  /// Shows an entry with its relations, its files, who cites it. The look is written down.
  ///
  /// Asks for ``Right/show``.
  public func show(_ name: EntryName, as caller: Caller) throws(OfficeError) -> Shown<EntryView> {
    let (store, id) = try entry(name, for: caller)
    return try OfficeError.translating {
      let view = try EntryView(id, in: store)
      return Shown(
        value: view, findings: note(.viewed, [id], ["what": "entry"], by: caller, in: store))
    }
  }

  /// The text of an entry. The look is written down.
  ///
  /// Asks for ``Right/show``.
  public func text(of name: EntryName, as caller: Caller) throws(OfficeError) -> Shown<String> {
    let (store, id) = try entry(name, for: caller)
    return try OfficeError.translating {
      try refuseSealed(id, in: store)
      let text = String(decoding: try store.text(of: id), as: UTF8.self)
      return Shown(
        value: text, findings: note(.viewed, [id], ["what": "text"], by: caller, in: store))
    }
  }

  /// Takes files of an entry out, byte for byte as they were taken in. That is written down.
  ///
  /// Asks for ``Right/show``.
  /// - Parameter file: the name of a file, its role, or `all`.
  /// - Throws: ``OfficeError/Kind/notFound`` when the entry has no such file,
  ///   ``OfficeError/Kind/damaged`` when its bytes aren't those that were taken in.
  public func takeOut(
    _ file: String, of name: EntryName, as caller: Caller
  ) throws(OfficeError) -> Shown<[KeptFile]> {
    let (store, id) = try entry(name, for: caller)
    return try OfficeError.translating {
      try refuseSealed(id, in: store)
      let files = try store.entry(id).files
      let wanted = files.filter { file == "all" || $0.name == file || $0.role.rawValue == file }
      guard !wanted.isEmpty else {
        let names = files.flatMap { [$0.name, $0.role.rawValue] }
        throw OfficeError.notFound([
          Diagnostic(
            ArchiveFinding.noSuchFile(
              entry: id, file: file, files: files.map(\.name).joined(separator: ", ")),
            suggestion: Suggestion.message(for: file, among: names))
        ])
      }
      let kept = try wanted.map { try keptFile($0, of: id, in: store) }
      return Shown(
        value: kept,
        findings: note(
          .exported, [id], ["files": wanted.map(\.name).joined(separator: ", ")], by: caller,
          in: store))
    }
  }

  /// A file of an entry with its bytes, held to its digest. Whatever the registry says, its name is one
  /// that a file may have.
  func keptFile(
    _ file: EntryFile, of id: EntryID, in store: any RegistryStore
  ) throws -> KeptFile {
    let bytes = try store.file(file.digest)
    guard ContentDigest(of: bytes) == file.digest else {
      throw OfficeError(
        .damaged,
        [Diagnostic(ArchiveFinding.fileDamaged(file: file.name, entry: id))])
    }
    var file = file
    file.name = FileName.safe(file.name)
    return KeptFile(file: file, bytes: bytes)
  }

  /// Refuses to show the content of a state secret.
  func refuseSealed(_ id: EntryID, in store: any RegistryStore) throws {
    if try store.entry(id).isSealed { throw OfficeError.refused([.secretContent()]) }
  }

  private func entry(
    _ name: EntryName, for caller: Caller
  ) throws(OfficeError) -> (any RegistryStore, EntryID) {
    try caller.require(.show)
    let store = try store()
    return (store, try name.resolve(in: store))
  }
}
