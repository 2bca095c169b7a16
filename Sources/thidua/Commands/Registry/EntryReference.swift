import Diagnostics
import Registry
import Search
import VietnameseText

/// What a person calls an entry by: its id in the registry, `12`; its number and symbol in any
/// spelling, `05/KH-SXD`, narrowed by year, province and body where several bear it; or the
/// identifier it keeps outside the registry.
struct EntryReference: Sendable {
  /// What was typed.
  var text: String
  /// The year of its register.
  var year: Int?
  /// The province of today or of its time, by slug or name.
  var province: String?
  /// The body, by id or name.
  var body: String?

  /// So many entries are named when several are meant.
  private static let namedLimit = 8

  /// The one entry that is meant.
  ///
  /// - Throws: `InvalidInput` when none is meant, or several are; what the registry throws.
  func resolve(in store: any RegistryStore) throws -> EntryID {
    let word = EntryReference.trimmed(text)
    if isIdentifier(word) {
      if let id = try store.entry(identifiedBy: word.lowercased()) { return id }
      throw InvalidInput([Diagnostic("entry.unknown-identifier", .error, ["entry": word])])
    }
    if let id = EntryReference.id(word) {
      guard try store.summaries(of: [id]).isEmpty else { return id }
      throw InvalidInput([
        Diagnostic(
          "entry.unknown-id", .error,
          ["entry": word, "count": String(try store.entryCount())])
      ])
    }
    let numbered = try store.summaries(of: try store.entries(numbered: word))
    let meant = numbered.filter(isMeant)
    if meant.count == 1 { return meant[0].id }
    // What has been taken over by a newer one with the same number is still an entry of its own, so
    // nothing is chosen silently.
    throw InvalidInput([
      meant.isEmpty
        ? absence(of: word, among: numbered)
        : Diagnostic(
          "entry.ambiguous", .error,
          [
            "entry": word, "count": String(meant.count),
            "entries": EntryReference.names(of: meant),
          ])
    ])
  }

  /// Whether an entry fits what narrows the reference.
  private func isMeant(_ entry: EntrySummary) -> Bool {
    let description = entry.description
    if let year, description.year != year { return false }
    if let province {
      let slug = EntryReference.provinceSlug(province)
      guard description.body.province == slug || description.body.formerProvince == slug else {
        return false
      }
    }
    if let body {
      let wanted = Folding.slug(body)
      guard
        description.body.id == wanted || Folding.slug(description.body.name).contains(wanted)
          || description.body.key.hasSuffix("/" + wanted)
      else { return false }
    }
    return true
  }

  private func absence(of word: String, among others: [EntrySummary]) -> Diagnostic {
    if others.isEmpty { return Diagnostic("entry.unknown-number", .error, ["entry": word]) }
    return Diagnostic(
      "entry.unknown-number-narrowed", .error,
      ["entry": word, "entries": EntryReference.names(of: others)])
  }

  private func isIdentifier(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }

  /// An id, as lists show it: `12` or `#12`.
  private static func id(_ word: String) -> EntryID? {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return EntryID(digits)
  }

  /// The slug of a province that is named by slug or by name, with or without the word for its kind.
  static func provinceSlug(_ name: String) -> String {
    let slug = Folding.slug(name)
    for kind in ["tinh-", "thanh-pho-", "tp-"] where slug.hasPrefix(kind) {
      return String(slug.dropFirst(kind.count))
    }
    return slug
  }

  /// Entries by their ids with body and year.
  private static func names(of entries: [EntrySummary]) -> String {
    var names = entries.prefix(namedLimit).map { entry in
      let description = entry.description
      let facts = [
        description.body.name, description.body.formerProvince ?? description.body.province,
        description.year.map(String.init),
      ]
      return "\(entry.id) (\(facts.compactMap { $0 }.joined(separator: ", ")))"
    }
    if entries.count > namedLimit { names.append("…") }
    return names.joined(separator: "; ")
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
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
  /// The entry a word names, narrowed by `--year`, `--province` and `--body`.
  ///
  /// - Throws: `InvalidInput` when none is meant, or several are; what the registry throws.
  func entry(_ word: String, in store: any RegistryStore) throws -> EntryID {
    var reference = EntryReference(text: word)
    if let text = value(of: "--year") {
      guard let year = Int(text), (1...9999).contains(year) else {
        throw InvalidInput([Diagnostic("usage.bad-year", .error, ["value": text])])
      }
      reference.year = year
    }
    reference.province = value(of: "--province")
    reference.body = value(of: "--body")
    return try reference.resolve(in: store)
  }
}
