import Office
import Diagnostics
import Document
import Drafting
import Foundation
import Readers
import Recognition
import Registry
import Search
import VietnameseText

/// Finds the documents people name on the command line: a file when there is one of that name, a
/// brief by its ending, else an entry of the registry.
struct DocumentFinder {
  private let arguments: Arguments
  private let console: Console
  private let library: Library
  private let recognizer: Recognizer
  private let locator: BodyLocator

  init(_ arguments: Arguments, library: Library, console: Console) {
    self.arguments = arguments
    self.console = console
    self.library = library
    recognizer = Recognizer(profiles: library.profiles)
    locator = BodyLocator(library.profiles)
  }

  /// The document of a word.
  ///
  /// - Throws: Why there is none: `InvalidInput`, or what the registry throws.
  func find(_ word: String) throws -> KnownDocument {
    guard DocumentFinder.isFile(word) else { return try entry(word) }
    switch (word as NSString).pathExtension.lowercased() {
    case "yaml", "yml": return try brief(word)
    case "json": return try canonical(word)
    default: return try file(word)
    }
  }

  /// Whether a word names a file: there is one, or it is written as only files are.
  static func isFile(_ word: String) -> Bool {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: word, isDirectory: &isFolder) {
      return !isFolder.boolValue
    }
    let endings = [
      "docx", "doc", "odt", "rtf", "pdf", "txt", "yaml", "yml", "json", "png", "jpg", "jpeg", "tif",
      "tiff",
    ]
    return endings.contains((word as NSString).pathExtension.lowercased())
  }

  private func file(_ path: String) throws(InvalidInput) -> KnownDocument {
    let recognition = recognizer.recognize(try DocumentReaders().read(path))
    let extract = recognition.extract
    let province = extract.province.flatMap { locator.province($0, on: extract.date)?.today }
    return KnownDocument(
      name: path, document: recognition.issuedPlan ?? recognition.document, province: province)
  }

  private func brief(_ path: String) throws(InvalidInput) -> KnownDocument {
    let brief = try BriefReader.read(path: path)
    let draft = try Composer(library: library).compose(brief, holes: .mark)
    let years = brief.period.flatMap { period in
      period.from.flatMap { from in period.to.flatMap { from <= $0 ? from...$0 : nil } }
    }
    return KnownDocument(
      name: path, document: draft.document,
      province: library.profiles.folder(of: brief.province.text)?.slug,
      years: years ?? brief.year...brief.year)
  }

  /// What `draft` writes as JSON.
  private func canonical(_ path: String) throws(InvalidInput) -> KnownDocument {
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let document = try JSONDecoder().decode(AdministrativeDocument.self, from: bytes)
      return KnownDocument(name: path, document: document)
    } catch {
      throw InvalidInput([
        Diagnostic("knowing.no-canonical-document", .error, at: Place(file: path))
      ])
    }
  }

  private func entry(_ word: String) throws -> KnownDocument {
    let log = try AccessLog(arguments, console: console)
    let store = log.store
    let id = try arguments.entry(word, in: store)
    guard let document = try store.document(of: id) else {
      if try store.entry(id).isSealed { throw RegistryError(.refused, [.secretContent()]) }
      throw InvalidInput([Diagnostic(EntryFinding.noDocument(entry: word))])
    }
    log.record(.viewed, [id], ["what": "comparison"])
    let body = try store.summaries(of: [id]).first?.description.body
    return KnownDocument(name: word, document: document, province: body?.province, entry: id)
  }
}
