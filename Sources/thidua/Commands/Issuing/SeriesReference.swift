import Office
import Diagnostics
import Document
import Drafting
import Foundation
import Profiles
import Registry
import VietnameseText

/// How a person names a series of numbers: by body, year and, where it matters, kind.
struct SeriesReference {
  /// The body by id or name; nil means the only one the registry knows.
  var body: String?
  /// The province of today or of its time, by slug or name.
  var province: String?
  /// The year.
  var year: Int
  /// The kind by name or letters; nil for plans.
  var kind: String?
  /// Whether it is the series of secret documents.
  var isSecret: Bool
  /// The data folder's library, read when the registry doesn't know what is named.
  var library: () throws(InvalidInput) -> Library

  /// So many bodies are named when several are meant.
  private static let namedLimit = 8

  /// The series that is meant.
  func resolve(in store: any RegistryStore) throws -> NumberSeries {
    NumberSeries(
      body: try resolveBody(in: store), year: year, kind: try resolveKind(), isSecret: isSecret)
  }

  /// The body that is meant: one the registry knows, else one of the profiles.
  func resolveBody(in store: any RegistryStore) throws -> BodyReference {
    let known = Dictionary(
      try store.series(ofYear: nil).map { ($0.body.key, $0.body) }, uniquingKeysWith: { $1 })
    let meant = known.values.filter(isMeant).sorted { $0.key < $1.key }
    if meant.count == 1 { return meant[0] }
    guard let body else {
      throw InvalidInput([
        meant.isEmpty
          ? Diagnostic("usage.body-needed-first", .error)
          : Diagnostic(
            "usage.body-needed", .error, ["bodies": SeriesReference.names(of: meant)])
      ])
    }
    guard meant.isEmpty else {
      throw InvalidInput([
        Diagnostic(
          "usage.body-ambiguous", .error,
          ["body": body, "bodies": SeriesReference.names(of: meant)])
      ])
    }
    return try profiled(body)
  }

  /// Whether a body of the registry fits what was typed.
  private func isMeant(_ candidate: BodyReference) -> Bool {
    if let province {
      let slug = EntryName.provinceSlug(province)
      guard candidate.province == slug || candidate.formerProvince == slug else { return false }
    }
    guard let body else { return true }
    let wanted = Folding.slug(body)
    return candidate.id == wanted || Folding.slug(candidate.name) == wanted
      || candidate.key.hasSuffix("/" + wanted)
  }

  /// A body of the profiles by its id, or one nobody knows yet by its name.
  private func profiled(_ body: String) throws -> BodyReference {
    guard let province else {
      throw InvalidInput([Diagnostic("usage.body-unknown", .error, ["body": body])])
    }
    let profiles = try library().profiles
    let unit = try unit(EntryName.provinceSlug(province), profiles)
    var reference = BodyReference(
      name: body, province: unit.folder, formerProvince: unit.isFormer ? unit.slug : nil)
    if profiles.bodyIDs(in: unit).contains(body) || !body.contains(" ") {
      reference.id = body
      reference.name = try profiles.body(body, in: unit).name
    }
    return reference
  }

  /// The province as it was at the end of the year, or else at its beginning.
  private func unit(_ slug: String, _ profiles: ProfileStore) throws -> ResolvedProvince {
    guard let year = PartialDate(year: year) else {
      throw InvalidInput([Diagnostic("usage.bad-year", .error, ["value": String(year)])])
    }
    do {
      return try profiles.province(slug, on: year.lastDay)
    } catch {
      if let early = try? profiles.province(slug, on: year.firstDay) { return early }
      throw error
    }
  }

  private func resolveKind() throws -> DocumentKind {
    guard let kind else { return .plan }
    let kinds = try library().profiles.documentKinds
    guard let found = kinds.kind(named: kind) ?? kinds.kind(letters: kind.uppercased()) else {
      throw InvalidInput([
        Diagnostic(
          "usage.unknown-kind", .error, ["kind": kind],
          suggestion: Suggestion.message(for: kind, among: kinds.kinds.map(\.name)))
      ])
    }
    return DocumentKind(name: found.name, letters: found.letters)
  }

  /// Bodies with their provinces.
  private static func names(of bodies: [BodyReference]) -> String {
    var names = bodies.prefix(namedLimit).map { body in
      let province = body.formerProvince ?? body.province
      return body.name + (province.map { " (\($0))" } ?? "")
    }
    if bodies.count > namedLimit { names.append("…") }
    return names.joined(separator: "; ")
  }
}

extension CommandOption {
  /// The options that name a series of numbers.
  static let series = [
    CommandOption("--body", value: "BODY", help: "option.series-body"),
    CommandOption("--province", value: "SLUG", help: "option.series-province"),
    CommandOption("--year", value: "YEAR", help: "option.series-year"),
    CommandOption("--kind", value: "KIND", help: "option.series-kind"),
    CommandOption("--secret", help: "option.series-secret"),
  ]
}

extension Arguments {
  /// The series `--body`, `--province`, `--year`, `--kind` and `--secret` name; this year unless
  /// told.
  func seriesReference() throws(InvalidInput) -> SeriesReference {
    let text = value(of: "--year")
    let year = text.map { Int($0) } ?? CalendarDate.today?.year
    guard let year, (1945...2200).contains(year) else {
      throw InvalidInput([Diagnostic("usage.bad-year", .error, ["value": text ?? ""])])
    }
    return SeriesReference(
      body: value(of: "--body"), province: value(of: "--province"), year: year,
      kind: value(of: "--kind"), isSecret: has("--secret")
    ) { () throws(InvalidInput) in try library() }
  }
}
