import Foundation
import Testing

@Suite("What gets no number")
struct IssueGateTests {
  private static let requirement = "Thực hiện nội dung tại 987/KH-UBND của UBND tỉnh."

  /// A brief that is right but for what a test puts into it.
  private static func brief(
    requirement: String = "Mỗi phòng nhận một việc cụ thể.", more: String = "",
    signature: String = "signature: {post: GIÁM ĐỐC, name: Nguyễn Văn An}\n"
  ) -> String {
    """
    template: so-hang-nam
    province: lai-chau
    body: so-xay-dung
    year: 2026
    fields: {basis: [02/CT-UBND], slogan: "Đoàn kết, kỷ cương"}
    blocks:
      requirement:
        - text: |
    \(requirement.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "        " + $0 }.joined(separator: "\n"))
    \(signature)\(more)
    """
  }

  private func issue(_ brief: String, _ more: String...) throws -> Program.Run {
    let office = try IssuingOffice()
    defer { office.remove() }
    try Data(brief.utf8).write(to: URL(fileURLWithPath: office.path("phieu.yaml")))
    let words =
      ["issue", office.path("phieu.yaml"), "--date", "2026-03-12", "--registry", office.registry]
    return try Program.run(words + more, language: "en")
  }

  @Test(
    "A plan citing what nobody knows, however the citation is written",
    arguments: [
      "Thực hiện nội dung tại 987/KH-UBND của UBND tỉnh.",
      "Thực hiện Kế hoạch số 987/KH-UBND của UBND tỉnh.",
      "Thực hiện Kế hoạch 987/KH-UBND ngày 13/01/2026 của UBND tỉnh.",
      "Thực hiện số 987/KH-UBND.",
      "Thực hiện Kế hoạch số 987/KH- UBND của UBND tỉnh.",
      "Thực hiện Kế hoạch số 987 / KH-UBND của UBND tỉnh.",
      "Thực hiện Công văn số 3882/SNV-TĐKT ngày 12/01/2026 của Sở Nội vụ.",
      "| Việc | Căn cứ |\n| --- | --- |\n| Phát động | 987/KH-UBND |",
      // The directive of the year is known, that of another day isn't.
      "Thực hiện Chỉ thị số 02/CT-UBND ngày 09/01/2019 của UBND tỉnh về thi đua.",
    ])
  func unknown(text: String) throws {
    let run = try issue(Self.brief(requirement: text))
    #expect(run.code == 1, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("registry.gate-unknown-citation"), "\(run.errors)")
  }

  @Test("A plan citing it in an annex, in its title, or among what it rests on")
  func unknownElsewhere() throws {
    let annex = "annexes:\n  - {title: Phân công, text: Các việc của 987/KH-UBND}\n"
    let title = "subject: Triển khai Kế hoạch số 987/KH-UBND\n"
    let opening =
      "  opening:\n    - text: Thực hiện Kế hoạch số 987/KH-UBND, Sở Xây dựng ban hành Kế hoạch như sau\n"
    let briefs = [
      Self.brief(more: annex), Self.brief(more: title),
      Self.brief().replacingOccurrences(of: "blocks:\n", with: "blocks:\n" + opening),
    ]
    for brief in briefs {
      let run = try issue(brief)
      #expect(run.code == 1, "\(brief)\(run.output)\(run.errors)")
      #expect(run.errors.contains("registry.gate-unknown-citation"), "\(run.errors)")
    }
  }

  @Test("What the catalogue, the brief or an acceptance knows is let through")
  func known() throws {
    let decree = "Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định."
    let own = """
      documents:
        - {number: 987/KH-UBND, kind: Kế hoạch, issuer: UBND tỉnh, date: 2026-01-13, title: về thi đua}

      """
    for brief in [
      Self.brief(requirement: decree), Self.brief(requirement: Self.requirement, more: own),
    ] {
      let run = try issue(brief)
      #expect(run.code == 0, "\(run.errors)")
    }
    let accepted = try issue(
      Self.brief(requirement: Self.requirement), "--accept", "987/KH-UBND=Bản giấy đã nhận")
    #expect(accepted.code == 0, "\(accepted.errors)")
  }

  @Test("What the registry holds is known, by number and day")
  func knownByRegistry() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let path = office.path("phieu.yaml")
    func issue(citing text: String, _ key: String) throws -> Program.Run {
      try Data(Self.brief(requirement: text).utf8).write(to: URL(fileURLWithPath: path))
      return try office.run("issue", path, "--date", "2026-03-12", "--key", key)
    }
    #expect(try office.run("issue", IssuingOffice.laiChau, "--date", "2026-01-13").code == 0)
    let right = try issue(citing: "Thực hiện Kế hoạch số 01/KH-SXD ngày 13/01/2026.", "a")
    #expect(right.code == 0, "\(right.errors)")
    let wrong = try issue(citing: "Thực hiện Kế hoạch số 01/KH-SXD ngày 13/01/2025.", "b")
    #expect(wrong.code == 1 && wrong.errors.contains("01/KH-SXD, 13/01/2025"), "\(wrong.errors)")
  }

  @Test("An approved draft is held to the same")
  func approvedDraft() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let path = office.path("phieu.yaml")
    try Data(Self.brief(requirement: Self.requirement).utf8).write(
      to: URL(fileURLWithPath: path))
    for words in [["propose", path], ["submit", "1"], ["approve", "1"]] {
      let run = try Program.run(
        words + ["--registry", office.registry, "--user", "A"], language: "en")
      #expect(run.code == 0, "\(run.errors)")
    }
    let run = try office.run("issue", "1", "--date", "2026-03-12")
    #expect(run.code == 1)
    #expect(run.errors.contains("registry.gate-unknown-citation"), "\(run.errors)")
    #expect(try office.run("series").output.contains("KH") == false)
  }

  @Test("A plan nobody is named to sign")
  func noSigner() throws {
    let brief = """
      template: so-hang-nam
      province: ca-mau
      body: so-y-te
      year: 2026
      fields: {basis: [02/CT-UBND], slogan: x}
      documents:
        - {number: 02/CT-UBND, kind: Chỉ thị, issuer: UBND tỉnh, date: 2026-01-13, title: về thi đua}

      """
    let refused = try issue(brief)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("registry.gate-no-signer"), "\(refused.errors)")
    let signed = try issue(brief + "signature: {post: GIÁM ĐỐC, name: Trần Thị Bình}\n")
    #expect(signed.code == 0, "\(signed.errors)")
  }

  @Test(
    "The ready briefs that name no signer are drafts",
    arguments: [
      "nghe-an/plans/2026-phat-dong", "can-tho/plans/2026-phuong-ninh-kieu",
      "ha-noi/plans/2026-nam-hoc-thpt-chu-van-an", "da-nang/plans/2026-cao-diem-giai-ngan",
    ])
  func readyBriefs(name: String) throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let run = try office.run("issue", "Provinces/\(name).yaml", "--date", "2026-11-20")
    #expect(run.code == 1)
    #expect(run.errors.contains("registry.gate-no-signer"), "\(run.errors)")
  }
}
