import Diagnostics
import Identifiers
import Office
import Registry
import Search

extension Arguments {
  /// The office over the data folder, without a registry.
  func office() throws(OfficeError) -> Office {
    try office(registry: nil)
  }

  /// The office over the data folder and a registry.
  func office(registry: (any RegistryStore)?) throws(OfficeError) -> Office {
    do { return Office(library: try library(), registry: registry) } catch {
      throw .invalid(error.diagnostics)
    }
  }

  /// The person at the command line, who may do everything.
  func caller(_ console: Console) -> Caller {
    Caller(
      actor, rights: Set(Right.allCases), words: console.words, channel: .commandLine)
  }
}

extension CommandOption {
  /// The options that narrow the number of an entry.
  static let entry = [
    CommandOption("--year", value: "YEAR", help: "option.entry-year"),
    CommandOption("--province", value: "SLUG", help: "option.entry-province"),
    CommandOption("--body", value: "BODY", help: "option.entry-body"),
  ]
}

extension Arguments {
  /// What a word calls an entry by, narrowed by `--year`, `--province` and `--body`.
  ///
  /// - Throws: `InvalidInput` when the year is none.
  func entryName(_ word: String) throws(InvalidInput) -> EntryName {
    let text = value(of: "--year")
    let year = text.map { Int($0) } ?? nil
    guard text == nil || year.map((1...9999).contains) == true else {
      throw InvalidInput([Diagnostic("usage.bad-year", .error, ["value": text ?? ""])])
    }
    return EntryName(
      word, year: year, province: value(of: "--province"), body: value(of: "--body"))
  }

  /// The entry a word names.
  ///
  /// - Throws: `InvalidInput` for a bad option, ``OfficeError`` when no single entry is meant.
  func entry(_ word: String, in store: any RegistryStore) throws -> EntryID {
    try entryName(word).resolve(in: store)
  }
}
