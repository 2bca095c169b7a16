import Citations
import Diagnostics
import VietnameseText
import YAML

/// Checks that what the files say fits together: names known, periods apart, no circles.
struct ProfileCheck {
  let store: ProfileStore
  let findings: Findings

  func run() {
    checkProvinces()
    checkKinds()
    checkDepartments()
    checkDocuments()
    checkMovements()
  }

  private func checkProvinces() {
    checkRepeated(store.provinces.map { ($0.code, $0.code, Place(file: $0.file, path: "code")) })
    checkRepeated(
      store.provinces.flatMap { province in
        province.formerUnits.map { ($0.slug, $0.slug, $0.place) }
      })
    let former = Set(store.provinces.flatMap { $0.formerUnits.map(\.slug) })
    for province in store.provinces {
      checkApart(province.names.map { ($0.validity, $0.place) })
      checkApart(province.dateLines.map { ($0.validity, $0.place) })
      for unit in province.formerUnits {
        checkApart(unit.names.map { ($0.validity, $0.place) })
        for name in unit.names where name.validity.to == nil {
          add(.formerUnitWithoutEnd(unit: name.name), unit.place)
        }
      }
      for presence in province.departments where store.department(presence.id) == nil {
        addUnknown(
          .unknownDepartment(id: presence.id), presence.id, store.departments.map(\.id),
          presence.place)
      }
      for id in Set(province.departments.map(\.id)).sorted() {
        checkApart(
          province.departments.filter { $0.id == id }.map { ($0.validity, $0.place) })
      }
      for body in province.bodies { check(body, of: province) }
      for bloc in province.emulationBlocs {
        guard let unit = bloc.province, !former.contains(unit) else { continue }
        addUnknown(
          .unknownProvince(slug: unit), unit, former.sorted(),
          Place(file: province.file, path: "emulation-blocks"))
      }
    }
  }

  private func check(_ body: BodyProfile, of province: Province) {
    if store.bodyKind(body.kind) == nil {
      addUnknown(
        .unknownKind(kind: body.kind), body.kind, store.bodyKinds.map(\.id), body.place)
    }
    if let department = body.department, store.department(department) == nil {
      addUnknown(
        .unknownDepartment(id: department), department, store.departments.map(\.id), body.place)
    }
    if let unit = body.province, !province.formerUnits.contains(where: { $0.slug == unit }) {
      addUnknown(
        .unknownFormerUnit(id: unit), unit, province.formerUnits.map(\.slug), body.place)
    }
    let headPost = Folding.fold(body.facts.texts[.headPost] ?? headPost(of: body) ?? "")
    let heads = (body.facts.signatories ?? []).filter { Folding.fold($0.post) == headPost }
    checkApart(heads.map { ($0.validity, $0.place) })
  }

  private func headPost(of body: BodyProfile) -> String? {
    store.department(body.department ?? body.id)?.facts.texts[.headPost]
      ?? store.bodyKind(body.kind)?.facts.texts[.headPost]
  }

  private func checkKinds() {
    checkRepeated(store.bodyKinds.map { ($0.id, $0.id, $0.place) })
    for kind in store.bodyKinds {
      for id in kind.successors where store.bodyKind(id) == nil {
        addUnknown(
          .unknownKind(kind: id), id, store.bodyKinds.map(\.id), kind.place)
      }
    }
    checkCircles(store.bodyKinds.map { ($0.id, $0.successors, $0.place) })
  }

  private func checkDepartments() {
    checkRepeated(store.departments.map { ($0.id, $0.id, $0.place) })
    let ids = store.departments.map(\.id)
    for department in store.departments {
      if store.bodyKind(department.kind) == nil {
        addUnknown(
          .unknownKind(kind: department.kind), department.kind, store.bodyKinds.map(\.id),
          department.place)
      }
      for id in department.successors + department.predecessors where !ids.contains(id) {
        addUnknown(
          .unknownDepartment(id: id), id, ids, department.place)
      }
      for slug in department.only where store.folder(of: slug) == nil {
        addUnknown(
          .unknownProvince(slug: slug), slug, store.provinces.map(\.slug), department.place)
      }
      checkApart(department.periods.map { ($0, department.place) })
    }
    checkCircles(store.departments.map { ($0.id, $0.successors, $0.place) })
  }

  private func checkDocuments() {
    let documents = store.documents.documents
    checkRepeated(
      documents.map { document in
        (ProfileCheck.name(document), document.key, document.place)
      })
    let known = documents.map(\.number.text)
    for document in documents {
      for number in [document.successor].compactMap({ $0 }) + document.amendedBy {
        guard store.documents.document(number, province: document.province) == nil else { continue }
        addUnknown(
          .unknownDocument(number: number), number, known, document.place)
      }
    }
    checkCircles(
      documents.map { document in
        let successor = store.documents.successor(of: document).map(ProfileCheck.name)
        return (ProfileCheck.name(document), [successor].compactMap { $0 }, document.place)
      })
  }

  /// What tells a document apart, as a finding names it.
  private static func name(_ document: LegalDocument) -> String {
    [document.number.text, document.date?.readable, document.province].compactMap { $0 }
      .joined(separator: ", ")
  }

  private func checkMovements() {
    let movements = store.movements.movements
    checkRepeated(
      movements.map { ($0.id, $0.id + ($0.province.map { " (\($0))" } ?? ""), $0.place) })
    for movement in movements {
      if let number = movement.document,
        store.documents.document(number, province: movement.province) == nil
      {
        addUnknown(
          .unknownDocument(number: number), number, store.documents.documents.map(\.number.text),
          movement.place)
      }
      if let successor = movement.successor,
        store.movements.movement(successor, province: movement.province) == nil
      {
        addUnknown(
          .unknownMovement(id: successor), successor, movements.map(\.id), movement.place)
      }
    }
    checkCircles(
      movements.map { ($0.id, [$0.successor].compactMap { $0 }, $0.place) })
  }

  /// Tells names that stand twice.
  private func checkRepeated(_ names: [(name: String, key: String, place: Place?)]) {
    var seen: Set<String> = []
    for (name, key, place) in names where !seen.insert(key).inserted {
      add(.repeated(name: name), place)
    }
  }

  /// Tells periods of one thing that overlap, at the later one written.
  private func checkApart(_ periods: [(validity: Validity, place: Place?)]) {
    for (index, period) in periods.enumerated() {
      for other in periods[..<index] where period.validity.overlaps(other.validity) {
        let day = [period.validity.from, other.validity.from].compactMap { $0 }.max()
        add(.overlap(date: day?.numeric ?? "?"), period.place)
      }
    }
  }

  /// Tells chains of successors that come back to where they began.
  private func checkCircles(_ links: [(id: String, successors: [String], place: Place?)]) {
    let successors = Dictionary(links.map { ($0.id, $0.successors) }) { first, _ in first }
    for link in links where !link.successors.isEmpty {
      var reached: Set<String> = []
      var open = link.successors
      while let next = open.popLast() {
        guard reached.insert(next).inserted else { continue }
        open += successors[next] ?? []
      }
      if reached.contains(link.id) { add(.circle(name: link.id), link.place) }
    }
  }

  private func add(_ finding: ProfileFinding, _ place: Place?) {
    findings.add(Diagnostic(finding, at: place))
  }

  /// Tells of a name nobody bears, with the nearest that is known.
  private func addUnknown(
    _ finding: ProfileFinding, _ name: String, _ known: [String], _ place: Place?
  ) {
    findings.add(
      Diagnostic(
        finding, at: place, suggestion: Suggestion.message(for: name, among: known)))
  }
}
