import Profiles
import Registry
import Synchronization
import VietnameseText

/// Finds the province and the body in the profiles that a document's words mean at its date.
public final class BodyLocator: Sendable {
  /// A province-level unit, present or former, under one of its names.
  private struct Unit: Sendable {
    let folder: String
    let slug: String
    let isFormer: Bool
    let names: [Province.Name]
  }

  private let store: ProfileStore
  private let clock: OfficeClock
  private let units: [String: [Unit]]
  /// The ids of bodies by province and day, then by what the spellings of a name have in common.
  private let bodies = Mutex<[String: [String: String]]>([:])

  /// Makes a finder over what the profiles know.
  /// - Parameter clock: tells the day for documents without a date.
  public init(_ store: ProfileStore, clock: OfficeClock = .system) {
    self.store = store
    self.clock = clock
    var units: [String: [Unit]] = [:]
    for province in store.provinces {
      let present = Unit(
        folder: province.slug, slug: province.slug, isFormer: false, names: province.names)
      let former = province.formerUnits.map {
        Unit(folder: province.slug, slug: $0.slug, isFormer: true, names: $0.names)
      }
      for unit in [present] + former {
        let names = unit.names.flatMap { [$0.name, $0.fullName ?? ""] } + [unit.slug]
        for key in Set(names.map(EntryName.provinceSlug)) where !key.isEmpty {
          units[key, default: []].append(unit)
        }
      }
    }
    self.units = units
  }

  /// The province of today that a name or slug means, and the one of its time when that is gone; nil
  /// for a name nobody knows. Of several of one name, it is the one there was on the day.
  public func province(_ name: String, on date: PartialDate?) -> (today: String, former: String?)? {
    guard let candidates = units[EntryName.provinceSlug(name)] else { return nil }
    let unit =
      date.flatMap { date in
        candidates.first { $0.names.contains { $0.validity.contains(date.lastDay) } }
          ?? candidates.first { $0.names.contains { $0.validity.contains(date.firstDay) } }
      } ?? candidates.first { !$0.isFormer } ?? candidates.first
    return unit.map { ($0.folder, $0.isFormer ? $0.slug : nil) }
  }

  /// The body of a name, with its id when the profiles know it.
  public func body(
    _ name: String, province: (today: String, former: String?)?, on date: PartialDate?
  ) -> BodyReference {
    var reference = BodyReference(
      name: name, province: province?.today, formerProvince: province?.former)
    guard let province else { return reference }
    let day = date?.firstDay ?? clock.today
    let slug = province.former ?? province.today
    let known = bodies.withLock { bodies in
      let key = "\(slug) \(day.iso)"
      if let known = bodies[key] { return known }
      let ids = ids(in: slug, province, on: day)
      bodies[key] = ids
      return ids
    }
    reference.id = known[reference.key]
    return reference
  }

  private func ids(
    in slug: String, _ province: (today: String, former: String?), on day: CalendarDate
  ) -> [String: String] {
    guard let resolved = try? store.province(slug, on: day) else { return [:] }
    var ids: [String: String] = [:]
    for id in store.bodyIDs(in: resolved) {
      guard let body = try? store.body(id, in: resolved) else { continue }
      for name in [body.name, body.fullName] {
        let key = BodyReference(
          name: name, province: province.today, formerProvince: province.former
        ).key
        if ids[key] == nil { ids[key] = id }
      }
    }
    return ids
  }
}
