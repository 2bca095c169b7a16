import Diagnostics
import Document
import Profiles
import Registry
import VietnameseText

/// What a person calls a series of numbers by: body, year and, where it matters, kind.
public struct SeriesName: Sendable {
  /// The body by id or name; nil means the only one the registry knows.
  public var body: String?
  /// The province of today or of its time, by slug or name.
  public var province: String?
  /// The year.
  public var year: Int
  /// The kind by name or letters; nil for plans.
  public var kind: String?
  /// Whether it is the series of secret documents.
  public var isSecret: Bool

  /// Names a series.
  public init(
    body: String? = nil, province: String? = nil, year: Int, kind: String? = nil,
    isSecret: Bool = false
  ) {
    self.body = body
    self.province = province
    self.year = year
    self.kind = kind
    self.isSecret = isSecret
  }

  /// Whether a body of the registry fits what was typed.
  fileprivate func isMeant(_ candidate: BodyReference) -> Bool {
    if let province {
      let slug = EntryName.provinceSlug(province)
      guard candidate.province == slug || candidate.formerProvince == slug else { return false }
    }
    guard let body else { return true }
    let wanted = Folding.slug(body)
    return candidate.id == wanted || Folding.slug(candidate.name) == wanted
      || candidate.key.hasSuffix("/" + wanted)
  }
}

extension Office {
  /// So many bodies are named when several are meant.
  private static let namedLimit = 8

  /// The series that is meant.
  func series(_ name: SeriesName) throws(OfficeError) -> NumberSeries {
    guard (1945...2200).contains(name.year) else {
      throw .request([Diagnostic(RequestFinding.badYear(value: String(name.year)))])
    }
    return NumberSeries(
      body: try body(name), year: name.year, kind: try kind(name), isSecret: name.isSecret)
  }

  /// The body that is meant: one the registry knows, else one of the profiles.
  func body(_ name: SeriesName) throws(OfficeError) -> BodyReference {
    let store = try store()
    let known = try OfficeError.translating { try store.bodies(named: name.body) }
    let meant = known.filter(name.isMeant).sorted { $0.key < $1.key }
    if meant.count == 1 { return meant[0] }
    guard let body = name.body else {
      throw .request([
        meant.isEmpty
          ? Diagnostic(RequestFinding.bodyNeededFirst)
          : Diagnostic(RequestFinding.bodyNeeded(bodies: Office.names(of: meant)))
      ])
    }
    guard meant.isEmpty else {
      throw .request([
        Diagnostic(
          RequestFinding.bodyAmbiguous(body: body, bodies: Office.names(of: meant)))
      ])
    }
    return try profiled(body, name)
  }

  /// A body of the profiles by its id, or one nobody knows yet by its name.
  private func profiled(_ body: String, _ name: SeriesName) throws(OfficeError) -> BodyReference {
    guard let province = name.province else {
      throw .request([Diagnostic(RequestFinding.bodyUnknown(body: body))])
    }
    let profiles = try profiles
    return try OfficeError.translating {
      let unit = try Office.unit(EntryName.provinceSlug(province), in: name.year, profiles)
      var reference = BodyReference(
        name: body, province: unit.folder, formerProvince: unit.isFormer ? unit.slug : nil)
      if profiles.bodyIDs(in: unit).contains(body) || !body.contains(" ") {
        reference.id = body
        reference.name = try profiles.body(body, in: unit).name
      }
      return reference
    }
  }

  /// The province as it was at the end of the year, or else at its beginning.
  private static func unit(
    _ slug: String, in year: Int, _ profiles: ProfileStore
  ) throws -> ResolvedProvince {
    guard let year = PartialDate(year: year) else {
      throw OfficeError.request([Diagnostic(RequestFinding.badYear(value: String(year)))])
    }
    do {
      return try profiles.province(slug, on: year.lastDay)
    } catch {
      if let early = try? profiles.province(slug, on: year.firstDay) { return early }
      throw error
    }
  }

  private func kind(_ name: SeriesName) throws(OfficeError) -> DocumentKind {
    guard let kind = name.kind else { return .plan }
    let kinds = try profiles.documentKinds
    guard let found = kinds.kind(named: kind) ?? kinds.kind(letters: kind.uppercased()) else {
      throw .request([
        Diagnostic(
          RequestFinding.unknownKind(kind: kind),
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
