import Citations
import Diagnostics
import VietnameseText

extension ProfileStore {
  /// The issuing body of an id as it was on a day.
  public func body(
    _ id: String, in province: ResolvedProvince, at place: Place? = nil
  ) throws(InvalidInput) -> ResolvedBody {
    var request = BodyRequest(id: id)
    request.place = place
    return try body(request, in: province)
  }

  /// The issuing body a brief means, as it was on the day of the province given: the defaults of its
  /// kind, under what the catalogue of departments says, under its own file, under the brief.
  /// - Throws: everything that keeps it from being known: an unknown id or kind, a body that didn't
  ///   exist then (with its successor), a fact that is missing.
  public func body(
    _ request: BodyRequest, in province: ResolvedProvince
  ) throws(InvalidInput) -> ResolvedBody {
    var resolver = BodyResolver(store: self, province: province, request: request)
    return try resolver.resolve()
  }

  /// The ids of the bodies that are known to exist in a province on its day without a brief saying
  /// more: those with files, the departments, and the kinds of which each province has one.
  public func bodyIDs(in province: ResolvedProvince) -> [String] {
    let own = profiles(in: province).filter { profile in
      let periods = department(profile.department ?? profile.id)?.periods ?? [.always]
      return profile.validity.contains(province.date)
        && periods.contains { $0.contains(province.date) }
    }
    var ids = own.map(\.id)
    let described = ids + own.compactMap(\.department)
    for department in departments where !described.contains(department.id) {
      guard department.periods.contains(where: { $0.contains(province.date) }),
        bodyKind(department.kind)?.level == .province || department.facts.supervising != nil
      else { continue }
      let presence = presence(of: department.id, in: province)
      let isUsual =
        switch department.basis {
        case .mandatory, .standard, .former: presence?.isPresent != false
        case .special, .variant, .pilot: presence?.isPresent == true
        }
      if isUsual { ids.append(department.id) }
    }
    for kind in bodyKinds where kind.level == .province && kind.facts.texts[.name] != nil {
      if kind.validity.contains(province.date), !ids.contains(kind.id) { ids.append(kind.id) }
    }
    return ids
  }

  /// The kind of an id.
  public func bodyKind(_ id: String) -> BodyKind? {
    bodyKinds.first { $0.id == id }
  }

  /// The department of an id.
  public func department(_ id: String) -> Department? {
    departments.first { $0.id == id }
  }

  /// The bodies with files of their own that belong to a unit, present or former.
  func profiles(in province: ResolvedProvince) -> [BodyProfile] {
    let bodies = provinces.first { $0.slug == province.folder }?.bodies ?? []
    return bodies.filter {
      province.isFormer ? $0.province == province.slug : $0.province == nil
    }
  }

  /// What is known of a department in a unit on its day. A former unit of the same slug shares the
  /// file with its successor; the periods tell them apart.
  func presence(
    of department: String, in province: ResolvedProvince
  ) -> Province.DepartmentPresence? {
    guard province.slug == province.folder else { return nil }
    return provinces.first { $0.slug == province.folder }?.departments
      .first { $0.id == department && $0.validity.contains(province.date) }
  }
}
