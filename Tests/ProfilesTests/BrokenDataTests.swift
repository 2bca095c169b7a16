import Diagnostics
import Foundation
import Testing

@testable import Profiles

@Suite("Broken profiles")
struct BrokenDataTests {
  @Test("tell everything that is wrong in all files in one run, with file, line and column")
  func everything() throws {
    let lines = try findings(in: [
      "Provinces/a/province.yaml": """
      slug: b
      code: "01"
      region: Vùng
      names:
        - {name: A, kind: tinh, to: 2025-06-30}
        - {name: A, kind: thanh-pho, from: 2025-06-30}
      former-units:
        - {slug: c, name: C, kind: tinh, code: "02", from: 2026-01-01, to: 2025-01-01}
        - {slug: d, name: D, kind: huyen, code: "03"}
      departments: [{id: so-xay-dugn}]
      movements: [{id: m, name: M, document: 9/KH-UBND, successor: m}]
      capital: A
      """,
      "Provinces/a/bodies/x.yaml": """
      id: y
      kind: xo
      province: e
      symbol: S{provinse}
      signatories:
        - {name: A, post: Giám đốc, from: 2025, to: 2026}
        - {name: B, post: Giám đốc, from: 2026}
      head-post: Giám đốc
      """,
      "Provinces/z/province.yaml": "slug:\tz\n",
      "Templates/catalogue/departments.yaml": """
      departments:
        - {id: so-xay-dung, name: Sở Xây dựng, abbreviation: SXD, kind: so, basis: mandatory, successors: [so-xay-dung]}
      """,
      "Templates/catalogue/documents.yaml": """
      documents:
        - {number: 1/KH-UBND, kind: Kế hoạch, issuer: UBND, date: 2026-13-01}
        - {number: 2-CT/TW, kind: Chỉ thị, issuer: Bộ Chính trị, successor: 3-CT/TW}
        - {number: 02-CT/TW, kind: Chỉ thị, issuer: Bộ Chính trị}
      """,
    ])
    #expect(
      lines == [
        "Provinces/a/bodies/x.yaml:1:5 [id]: profiles.id-is-not-file",
        "Provinces/a/bodies/x.yaml:1:5 [id]: profiles.unknown-former-unit",
        "Provinces/a/bodies/x.yaml:1:5 [id]: profiles.unknown-kind",
        "Provinces/a/bodies/x.yaml:4:9 [symbol]: profiles.unknown-placeholder",
        "Provinces/a/bodies/x.yaml:7:12 [signatories[1].name]: profiles.overlap",
        "Provinces/a/province.yaml:10:20 [departments[0].id]: profiles.unknown-department",
        "Provinces/a/province.yaml:11:18 [movements[0].id]: profiles.circle",
        "Provinces/a/province.yaml:11:18 [movements[0].id]: profiles.unknown-document",
        "Provinces/a/province.yaml:12:1 [capital]: yaml.unknown-key",
        "Provinces/a/province.yaml:1:7 [slug]: profiles.slug-is-not-folder",
        "Provinces/a/province.yaml:6:5 [names[1]]: profiles.overlap",
        "Provinces/a/province.yaml:8:70 [former-units[0].to]: yaml.ends-before-it-begins",
        "Provinces/a/province.yaml:9:30 [former-units[1].kind]: yaml.not-a-choice",
        "Provinces/a/province.yaml:9:5 [former-units[1]]: profiles.former-unit-without-end",
        "Provinces/z/province.yaml:1:6: yaml.tab",
        "Templates/catalogue/abbreviations.yaml: yaml.no-such-file",
        "Templates/catalogue/body-kinds.yaml: yaml.no-such-file",
        "Templates/catalogue/capitals.yaml: yaml.no-such-file",
        "Templates/catalogue/departments.yaml:2:10 [departments[0].id]: profiles.circle",
        "Templates/catalogue/departments.yaml:2:10 [departments[0].id]: profiles.unknown-kind",
        "Templates/catalogue/document-kinds.yaml: yaml.no-such-file",
        "Templates/catalogue/documents.yaml:2:61 [documents[0].date]: yaml.not-a-partial-date",
        "Templates/catalogue/documents.yaml:3:14 [documents[1].number]: profiles.unknown-document",
        "Templates/catalogue/documents.yaml:4:14 [documents[2].number]: profiles.repeated",
        "Templates/catalogue/movements.yaml: yaml.no-such-file",
        "Templates/catalogue/slips.yaml: yaml.no-such-file",
        "Templates/catalogue/vocabulary.yaml: yaml.no-such-file",
      ])
  }

  @Test("are told when there are none")
  func nothing() throws {
    let lines = try findings(in: [:])
    #expect(lines.first == "Provinces: profiles.no-provinces")
  }

  @Test("tell every list of words that is missing, empty or no list")
  func words() throws {
    let lines = try findings(in: [
      "Templates/catalogue/vocabulary.yaml": """
      citations:
        issuer-stops: []
        title-openers: về
        names-with-commas: ["Văn hóa, Thể thao", {a: b}]
      signatures: {post: [Chủ tịch]}
      letterhead: [dự thảo]
      place: {}
      """
    ]).filter { $0.hasPrefix("Templates/catalogue/vocabulary.yaml") }
    let told = [
      ":2:17 [citations.issuer-stops]: yaml.missing-value",
      ":3:18 [citations.title-openers]: yaml.not-a-list",
      ":4:44 [citations.names-with-commas[1]]: yaml.not-a-text",
      ":5:13 [signatures]: yaml.missing-key", ":5:14 [signatures.post]: yaml.unknown-key",
      ":6:13 [letterhead]: yaml.not-a-mapping", ":7:1 [place]: yaml.unknown-key",
    ].map { "Templates/catalogue/vocabulary.yaml" + $0 }
    #expect(Set(told).isSubset(of: lines), "\(lines)")
    // Each section that is not there: blocks, bodies, campaign, closing, deadlines, facts, matters,
    // movements, opening, places, rules, targets.
    #expect(lines.count { $0 == "Templates/catalogue/vocabulary.yaml:1:1: yaml.missing-key" } == 12)
  }

  /// Writes files into a folder of its own and loads it; gives place and code of each finding.
  private func findings(in files: [String: String]) throws -> [String] {
    let root = FileManager.default.temporaryDirectory.appending(path: "profiles-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return TestData.findings { try ProfileStore.load(root: root.path) }
      .map { "\($0.place?.description ?? ""): \($0.code)" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
