import Diagnostics
import SampleWords
import Testing

@testable import Profiles

@Suite("The committed profiles")
struct CommittedDataTests {
  @Test("load without a finding")
  func load() {
    let findings = TestData.findings { try TestData.store() }
    #expect(findings.map { $0.line(in: .english) } == [])
  }

  @Test("hold 34 units and, before them, 63")
  func counts() throws {
    let store = try TestData.store()
    #expect(store.provinces.count == 34)
    #expect(store.provinces(on: TestData.date("2025-06-30")).count == 63)
    #expect(store.provinces(on: TestData.date("2025-07-01")).count == 34)
  }

  @Test(
    "count provinces and cities by date",
    arguments: [
      ("2024-12-31", 58, 5), ("2025-01-01", 57, 6), ("2025-07-01", 28, 6), ("2026-04-29", 28, 6),
      ("2026-04-30", 27, 7), ("2026-09-01", 26, 8), ("2026-09-20", 25, 9),
    ])
  func kinds(day: String, provinces: Int, cities: Int) throws {
    let units = try TestData.store().provinces(on: TestData.date(day))
    #expect(units.count { $0.kind == .province } == provinces)
    #expect(units.count { $0.kind == .city } == cities)
  }

  @Test("lead each of the 63 units to where its land belongs now")
  func successors() throws {
    let store = try TestData.store()
    let before = store.provinces(on: TestData.date("2025-06-30"))
    let day = TestData.date("2025-07-01")
    for unit in before {
      let after = store.provinces(on: day).first { $0.folder == unit.folder }
      #expect(after != nil, "\(unit.slug)")
      if unit.slug == after?.slug { continue }
      let findings = TestData.findings { try store.province(unit.slug, on: day) }
      #expect(findings.map(\.code) == ["profiles.province-ended"], "\(unit.slug)")
      #expect(findings.first?.arguments["slug"] == after?.slug, "\(unit.slug)")
    }
  }

  @Test("list 3,321 communes with tone marks where the project writes them")
  func communes() throws {
    let store = try TestData.store()
    var all: [Commune] = []
    for province in store.provinces { all += try store.communes(of: province.slug) }
    #expect(all.count == 3321)
    #expect(all.count { $0.kind == .ward } == 697)
    #expect(all.count { $0.kind == .specialZone } == 13)
    #expect(Set(all.map(\.code)).count == 3321)
    let oldTones = ["oà", "oá", "oả", "oã", "oạ", "uỷ", "uỵ"]
    for commune in all {
      let syllables = commune.name.split(separator: " ")
      #expect(!syllables.contains { word in oldTones.contains { word.hasSuffix($0) } })
    }
  }

  @Test("know the congress of each province in 2026")
  func congresses() throws {
    for unit in try TestData.store().provinces(on: TestData.date("2026-01-01")) {
      #expect(unit.congress?.term == "2025 - 2030", "\(unit.slug)")
    }
  }

  @Test("resolve every body of every unit, now and before the mergers")
  func everyBody() throws {
    let store = try TestData.store()
    for day in ["2024-05-01", "2026-10-01"] {
      for unit in store.provinces(on: TestData.date(day)) {
        for id in store.bodyIDs(in: unit) {
          let findings = TestData.findings { try store.body(id, in: unit) }
          let errors = findings.filter { $0.severity == .error }.map(\.code)
          #expect(errors == [], "\(unit.slug) \(id)")
        }
      }
    }
  }
}
