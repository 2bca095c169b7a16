import Diagnostics
import Document
import Drafting
import Foundation
import Readers
import Recognition
import Registry

extension Office {
  /// The document of a source. An entry is looked at, which the journal keeps.
  func document(
    _ source: DocumentSource, as caller: Caller
  ) throws(OfficeError) -> KnownDocument {
    try caller.cancellation.check()
    return try OfficeError.translating {
      switch source {
      case .entry(let name): try document(of: name, as: caller)
      case .file(let file): try document(read: file)
      case .brief(let brief): try document(of: brief)
      case .canonical(let file): try document(canonical: file)
      }
    }
  }

  private func document(read file: IncomingFile) throws -> KnownDocument {
    let read = try readers.read(try file.bytes(), named: file.name)
    let recognition = try recognizer.recognize(read)
    let extract = recognition.extract
    let province = try extract.province.flatMap { name in
      try locator.province(name, on: extract.date)?.today
    }
    return KnownDocument(
      name: file.name, document: recognition.issuedPlan ?? recognition.document,
      province: province)
  }

  private func document(of brief: Brief) throws -> KnownDocument {
    let draft = try composer.compose(brief, holes: .mark)
    let years = brief.period.flatMap { period in
      period.from.flatMap { from in period.to.flatMap { from <= $0 ? from...$0 : nil } }
    }
    return KnownDocument(
      name: brief.file, document: draft.document,
      province: try profiles.folder(of: brief.province.text)?.slug,
      years: years ?? brief.year...brief.year)
  }

  private func document(canonical file: IncomingFile) throws -> KnownDocument {
    let bytes = try file.bytes()
    guard let document = try? JSONDecoder().decode(AdministrativeDocument.self, from: Data(bytes))
    else {
      throw InvalidInput([
        Diagnostic(FileFinding.noCanonicalDocument, at: Place(file: file.name))
      ])
    }
    return KnownDocument(name: file.name, document: document)
  }

  private func document(of name: EntryName, as caller: Caller) throws -> KnownDocument {
    try caller.require(.show)
    let store = try store()
    let id = try name.resolve(in: store)
    guard let document = try store.document(of: id) else {
      if try store.entry(id).isSealed { throw RegistryError(.refused, [.secretContent()]) }
      throw OfficeError.notFound([Diagnostic(EntryFinding.noDocument(entry: name.text))])
    }
    let notices = note(.viewed, [id], ["what": "comparison"], by: caller, in: store)
    let body = try store.summaries(of: [id]).first?.description.body
    return KnownDocument(
      name: name.text, document: document, province: body?.province, entry: id, notices: notices)
  }
}
