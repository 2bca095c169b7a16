import Diagnostics
import SampleWords
import Testing

@testable import Drafting

@Suite("A bad brief")
struct BadBriefTests {
  /// A brief that is right but for what a test changes.
  private func brief(
    template: String = "so-hang-nam", province: String = "lai-chau",
    body: String = "so-xay-dung", year: String = "year: 2026",
    fields: String = "{basis: [41-CT/TW], slogan: Kỷ cương}", rest: String = ""
  ) -> String {
    """
    template: \(template)
    province: \(province)
    body: \(body)
    \(year)
    fields: \(fields)
    \(rest)
    """
  }

  private func codes(_ brief: String) throws -> [String] {
    try TestLibrary.findings(in: brief).filter { $0.severity == .error }.map(\.code)
  }

  @Test("is right when nothing is wrong with it")
  func right() throws {
    #expect(try codes(brief()) == [])
  }

  @Test("with an unknown key is refused with the nearest known key")
  func unknownKey() throws {
    let findings = try TestLibrary.findings(in: brief(rest: "recipents: []"))
    #expect(findings.map(\.code) == ["yaml.unknown-key"])
    #expect(findings.first?.suggestion?.arguments == ["name": "recipients"])
    #expect(findings.first?.place?.line == 6)
  }

  @Test(
    "names a thing that isn't there and is told the nearest",
    arguments: [
      ("template: so-hang-nan", "draft.unknown-template", "so-hang-nam"),
      ("province: lai-chao", "profiles.unknown-province", "lai-chau"),
      ("body: so-xay-dun", "profiles.unknown-body", "so-xay-dung"),
    ])
  func unknownNames(line: String, code: String, nearest: String) throws {
    let key = String(line.prefix { $0 != ":" })
    let text = brief().split(separator: "\n")
      .map { $0.hasPrefix(key + ":") ? line : String($0) }
      .joined(separator: "\n")
    let findings = try TestLibrary.findings(in: text)
    #expect(findings.map(\.code) == [code])
    #expect(findings.first?.suggestion?.arguments["name"] == nearest)
  }

  @Test("tells all that is wrong in one run")
  func allAtOnce() throws {
    let text = brief(
      fields: "{basis: [99-CT/TX], slogn: x}",
      rest: """
        blocks:
          content: {drop: [cont.nothing], add: [cont.digitl]}
          contnt: []
        """)
    #expect(
      Set(try codes(text)) == [
        "draft.unknown-slot", "draft.block-not-in-slot", "draft.unknown-block",
        "draft.missing-field", "draft.unknown-field", "citations.unknown-document",
      ])
  }

  @Test("with a required field open is refused, or drafted with a mark when holes are allowed")
  func holes() throws {
    let text = brief(fields: "{basis: [41-CT/TW]}")
    #expect(try codes(text) == ["draft.missing-field"])
    let open = try BriefReader.read(text: text, file: "phieu.yaml")
    let draft = try TestLibrary.composer().compose(open, holes: .mark)
    #expect("\(draft.document.body)".contains("[…Chủ đề phong trào…]"))
    #expect(draft.diagnostics.contains { $0.code == "draft.missing-field" })
  }

  @Test("that cites a document before it existed is refused")
  func documentNotYetIssued() throws {
    let text = brief(
      year: "year: 2023", fields: "{basis: [41-CT/TW], slogan: Kỷ cương}",
      rest: "blocks: {content: [cont.cchc]}")
    #expect(try codes(text) == ["citations.not-yet-issued"])
  }

  @Test("that cites a document after its end is warned of the successor")
  func documentEnded() throws {
    let text = brief(
      fields: "{basis: [98/2023/NĐ-CP], slogan: Kỷ cương}")
    let findings = try TestLibrary.findings(in: text)
    let finding = findings.first { $0.code == "citations.replaced" }
    #expect(finding?.severity == .warning)
    #expect(finding?.arguments["successor"]?.contains("152/2025/NĐ-CP") == true)
  }

  @Test("that names a movement outside its years is warned")
  func movementOver() throws {
    let text = brief(
      fields: "{basis: [41-CT/TW], slogan: x, pm_movements: [van-hoa-cong-so-2019-2025]}")
    let findings = try TestLibrary.findings(in: text)
    #expect(findings.contains { $0.code.hasPrefix("citations.movement-") })
  }

  @Test("for a body that didn't exist on the date is refused")
  func bodyNotAlive() throws {
    let codes = try codes(brief(body: "so-giao-thong-van-tai"))
    #expect(codes.count == 1)
    #expect(codes.first?.hasPrefix("profiles.") == true)
  }

  @Test("with a block that doesn't fit year or issuer is refused")
  func misfits() throws {
    let text = brief(
      rest: "blocks: {content: {add: [cont.propagate_2014]}}")
    #expect(try codes(text) == ["draft.block-outside-years"])
  }

  @Test("with invalid UTF-8, tabs or wrong types is refused with a place")
  func badBytes() throws {
    let tab = try TestLibrary.findings(in: brief(rest: "recipients:\n\t- {name: a}"))
    #expect(tab.allSatisfy { $0.severity == .error && $0.place?.line != nil })
    #expect(!tab.isEmpty)
    let date = try TestLibrary.findings(in: brief(rest: "date: 30/02/2026"))
    #expect(date.map(\.code) == ["yaml.not-a-partial-date"])
    let list = try TestLibrary.findings(in: brief(fields: "{basis: 41-CT/TW, slogan: x}"))
    #expect(list.map(\.code) == ["yaml.not-a-list"])
  }

  @Test("says everything in Vietnamese and English")
  func languages() throws {
    for finding in try TestLibrary.findings(in: brief(fields: "{slogan: x, zzz: 1}")) {
      #expect(finding.message(in: .english) != finding.code)
      #expect(finding.message(in: .vietnamese) != finding.code)
      #expect(finding.message(in: .english) != finding.message(in: .vietnamese))
    }
  }

  @Test("can't change the structure of the plan through its values")
  func hostileValues() throws {
    let text = brief(fields: #"{basis: [41-CT/TW], slogan: "1. một\n\n## hai\n- ba **bốn**"}"#)
    let hostile = try BriefReader.read(text: text, file: "phieu.yaml")
    let usual = try BriefReader.read(text: brief(), file: "phieu.yaml")
    let composer = try TestLibrary.composer()
    let body = try composer.compose(hostile).document.body
    #expect(body.count == (try composer.compose(usual).document.body.count))
    #expect("\(body)".contains("1. một  ## hai - ba **bốn**") || "\(body)".contains("## hai"))
  }
}
