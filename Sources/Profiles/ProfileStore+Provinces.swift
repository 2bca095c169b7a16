import Citations
import Diagnostics
import VietnameseText
import YAML

extension ProfileStore {
  /// A province-level unit as it was on a day.
  /// - Parameter slug: the slug of a present unit or of one that has ended.
  /// - Parameter place: where the slug is written, for the finding.
  /// - Throws: that nobody knows it, or that it didn't exist then, with what took its place.
  public func province(
    _ slug: String, on date: CalendarDate, at place: Place? = nil
  ) throws(InvalidInput) -> ResolvedProvince {
    for province in provinces {
      if province.slug == slug,
        let name = province.names.first(where: { $0.validity.contains(date) })
      {
        return resolve(province, name: name, on: date)
      }
      for unit in province.formerUnits where unit.slug == slug {
        guard let name = unit.names.first(where: { $0.validity.contains(date) }) else { continue }
        return resolve(unit, of: province, name: name, on: date)
      }
    }
    throw InvalidInput([absence(of: slug, on: date, at: place)])
  }

  /// All units that existed on a day, in the order of their slugs.
  public func provinces(on date: CalendarDate) -> [ResolvedProvince] {
    var resolved: [ResolvedProvince] = []
    for province in provinces {
      if let name = province.names.first(where: { $0.validity.contains(date) }) {
        resolved.append(resolve(province, name: name, on: date))
      }
      for unit in province.formerUnits {
        guard let name = unit.names.first(where: { $0.validity.contains(date) }) else { continue }
        let isKnown = resolved.contains { $0.name == name.name && $0.folder == province.slug }
        if !isKnown { resolved.append(resolve(unit, of: province, name: name, on: date)) }
      }
    }
    return resolved.sorted { $0.slug < $1.slug }
  }

  /// The province a slug of a present or former unit leads to today's data of; nil when unknown.
  public func folder(of slug: String) -> Province? {
    provinces.first { $0.slug == slug }
      ?? provinces.first { province in province.formerUnits.contains { $0.slug == slug } }
  }

  /// The commune-level units of a province, read from its file.
  public func communes(of slug: String) throws(InvalidInput) -> [Commune] {
    guard let folder = folder(of: slug)?.slug else { return [] }
    let file = "Provinces/\(folder)/communes.yaml"
    let node = try YAMLReader.read(path: "\(root)/\(file)", named: file)
    let findings = Findings()
    let communes: [Commune]? = FieldReader.read(node, findings) { fields in
      _ = fields.textIfPresent("source")
      return fields.list("communes") { commune in
        Commune(
          code: commune.text("code"), name: commune.text("name"),
          kind: commune.choice("kind") ?? .commune, province: folder)
      }
    }
    try findings.throwIfErrors()
    return communes ?? []
  }

  private func resolve(
    _ province: Province, name: Province.Name, on date: CalendarDate
  ) -> ResolvedProvince {
    ResolvedProvince(
      slug: province.slug, folder: province.slug, code: province.code, name: name.name,
      kind: name.kind, fullName: name.fullName ?? "\(name.kind.word) \(name.name)",
      dateLine: province.dateLines.first { $0.validity.contains(date) }?.text ?? name.name,
      region: province.region,
      congress: province.congresses.first { $0.validity.contains(date) }, date: date,
      isFormer: false, place: name.place)
  }

  private func resolve(
    _ unit: Province.FormerUnit, of province: Province, name: Province.Name, on date: CalendarDate
  ) -> ResolvedProvince {
    ResolvedProvince(
      slug: unit.slug, folder: province.slug, code: unit.code, name: name.name, kind: name.kind,
      fullName: name.fullName ?? "\(name.kind.word) \(name.name)",
      dateLine: name.fullName ?? name.name, region: nil,
      congress: unit.congresses.first { $0.validity.contains(date) }, date: date, isFormer: true,
      place: name.place ?? unit.place)
  }

  /// Why there was no unit of a slug on a day.
  private func absence(
    of slug: String, on date: CalendarDate, at place: Place?
  ) -> Diagnostic {
    for province in provinces {
      for unit in province.formerUnits where unit.slug == slug {
        guard let last = unit.names.last, let end = last.validity.to, end < date,
          province.slug != slug
        else { continue }
        return Diagnostic(
          ProfileFinding.provinceEnded(
            unit: last.fullName ?? "\(last.kind.word) \(last.name)", date: end,
            successor: province.names.first { $0.validity.contains(date) }
              .map { $0.fullName ?? "\($0.kind.word) \($0.name)" } ?? province.slug,
            slug: province.slug, endedBy: unit.endedBy), at: place)
      }
    }
    if let province = folder(of: slug) {
      let former = province.formerUnits.first { $0.slug == slug }
      let name = former?.names.first ?? province.names.first
      return Diagnostic(
        ProfileFinding.provinceNotYet(
          unit: name.map { $0.fullName ?? "\($0.kind.word) \($0.name)" } ?? slug,
          date: name?.validity.from?.numeric ?? "?", day: date), at: place)
    }
    let known = provinces.map(\.slug) + provinces.flatMap { $0.formerUnits.map(\.slug) }
    return Diagnostic(
      ProfileFinding.unknownProvince(slug: slug), at: place,
      suggestion: Suggestion.message(for: Folding.slug(slug), among: known))
  }
}
