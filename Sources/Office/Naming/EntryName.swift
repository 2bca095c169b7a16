import Diagnostics
import Identifiers
import Registry
import VietnameseText

/// What a person calls an entry by: its id in the registry, `12`; its number and symbol in any
/// spelling, `05/KH-SXD`, narrowed by year, province and body where several bear it; or the
/// identifier it keeps outside the registry.
public struct EntryName: Sendable {
  /// What was typed.
  public var text: String
  /// The year of its register.
  public var year: Int?
  /// The province of today or of its time, by slug or name.
  public var province: String?
  /// The body, by id or name.
  public var body: String?

  /// Makes a name.
  public init(
    _ text: String, year: Int? = nil, province: String? = nil, body: String? = nil
  ) {
    self.text = text
    self.year = year
    self.province = province
    self.body = body
  }

  /// So many entries are named when several are meant.
  private static let namedLimit = 8

  /// The one entry that is meant.
  ///
  /// - Throws: ``OfficeError/Kind/notFound`` when none is meant, ``OfficeError/Kind/ambiguous`` when
  ///   several are.
  public func resolve(in store: any RegistryStore) throws(OfficeError) -> EntryID {
    try OfficeError.translating { try entry(in: store) }
  }

  private func entry(in store: any RegistryStore) throws -> EntryID {
    let word = text.trimmed
    if isIdentifier(word) {
      if let id = try store.entry(identifiedBy: word.lowercased()) { return id }
      throw OfficeError.notFound([
        Diagnostic(EntryFinding.unknownIdentifier(entry: word))
      ])
    }
    if let id = EntryName.id(word) {
      guard try store.summaries(of: [id]).isEmpty else { return id }
      throw OfficeError.notFound([
        Diagnostic(
          EntryFinding.unknownID(entry: word, count: try store.entryCount()))
      ])
    }
    let numbered = try store.summaries(of: try store.entries(numbered: word))
    let meant = numbered.filter(isMeant)
    if meant.count == 1 { return meant[0].id }
    if meant.isEmpty { throw OfficeError.notFound([absence(of: word, among: numbered)]) }
    // What has been taken over by a newer one with the same number is still an entry of its own, so
    // nothing is chosen silently.
    throw OfficeError.ambiguous([
      Diagnostic(
        EntryFinding.ambiguous(
          entry: word, count: meant.count, entries: EntryName.names(of: meant)))
    ])
  }

  /// Whether an entry fits what narrows the reference.
  private func isMeant(_ entry: EntrySummary) -> Bool {
    let description = entry.description
    if let year, description.year != year { return false }
    if let province {
      let slug = EntryName.provinceSlug(province)
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
    if others.isEmpty { return Diagnostic(EntryFinding.unknownNumber(entry: word)) }
    return Diagnostic(
      EntryFinding.unknownNumberNarrowed(entry: word, entries: EntryName.names(of: others)))
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
  public static func provinceSlug(_ name: String) -> String {
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
}
