import Document
import Foundation
import Testing
import SampleDocuments
import VietnameseText
import YAML

@testable import Comparing
@testable import Drafting

@Suite("Mining for blocks")
struct BlockMinerTests {
  private struct Made {
    var province: String
    var body: String
    var year: Int
    var line: String
  }

  private func mine(
    _ plans: [Made], blocks: [String] = [], options: BlockMiner.Options = .init(),
    heading: String = "Nội dung thi đua"
  ) -> [BlockProposal] {
    var miner = BlockMiner(.ofRepository, existingBlocks: blocks, options: options)
    for (index, plan) in plans.enumerated() {
      let document = MadePlan.plan(
        "## \(heading)\n- \(plan.line)\n- \(Self.ownWords(index))",
        date: "\(plan.year)-01-10", issuer: plan.body, province: plan.province)
      miner.add(
        document, id: Int64(index), province: plan.province, body: plan.body, year: plan.year)
    }
    return miner.proposals()
  }

  /// Words nobody else says.
  private static func ownWords(_ index: Int) -> String {
    (0..<12).map { "từ\(ByteHash.mixed(UInt64(index * 100 + $0)) % 50_000)" }.joined(separator: " ")
  }

  /// Plans of three provinces, each with the line a closure makes of province, body, year, count.
  private func plans(_ line: (String, String, Int, Int) -> String) -> [Made] {
    let places = [
      ("tỉnh Lai Châu", "Sở Xây dựng", 2025), ("tỉnh Bắc Ninh", "Sở Nội vụ", 2026),
      ("thành phố Đà Nẵng", "Thanh tra thành phố", 2024), ("tỉnh Lai Châu", "Sở Y tế", 2026),
    ]
    return places.enumerated().map { index, place in
      Made(
        province: place.0, body: place.1, year: place.2,
        line: line(place.0, place.1, place.2, index))
    }
  }

  @Test("makes slots of year, province and body by what the plans are of")
  func context() throws {
    let found = mine(
      plans { province, body, year, _ in
        """
        \(body) \(province) phấn đấu hoàn thành toàn bộ nhiệm vụ trọng tâm năm \(year), giữ vững kỷ \
        cương, kỷ luật hành chính.
        """
      })
    let proposal = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      proposal.text == """
        {{ body.full_name }} phấn đấu hoàn thành toàn bộ nhiệm vụ trọng tâm năm {{ plan.year }}, \
        giữ vững kỷ cương, kỷ luật hành chính.
        """)
    #expect(proposal.parameters == [])
    #expect(proposal.id == "cont.phan_dau_hoan_thanh")
    #expect(proposal.theme == "content")
    #expect(proposal.section == "Nội dung thi đua")
    #expect(proposal.coverage.plans == 4)
    #expect(proposal.coverage.provinces.count == 3)
    #expect(proposal.coverage.years == [2024, 2025, 2026])
    #expect(proposal.coverage.examples == [0, 1, 2, 3])
  }

  @Test("makes parameters of shares, days, numbers, documents and people that differ")
  func parameters() throws {
    let found = mine(
      plans { _, _, _, index in
        """
        Đơn vị giải ngân trên \(90 + index)% vốn được giao, thực hiện Chỉ thị số \(index + 2)/CT-UBND \
        của UBND tỉnh, gửi báo cáo trước ngày \(10 + index)/11/2026 về đồng chí \
        \(["Lò Văn Páo", "Trần Thị Bình", "Lê Minh Đức", "Vừ A Sùng"][index]) để tổng hợp chung.
        """
      })
    let proposal = try #require(found.first)
    #expect(proposal.parameters.map(\.kind) == [.percent, .documents, .date, .text])
    #expect(proposal.parameters.first?.seen == ["90", "91", "92", "93"])
    #expect(proposal.text.contains("| number_vi }}% vốn được giao"))
    #expect(proposal.text.contains("trước ngày {{ don_vi_giai_ngay | date_numeric }}"))
    #expect(proposal.text.contains("{{ document | cite }}"))
  }

  @Test("makes files that the library can read")
  func files() throws {
    let found = mine(
      plans { province, _, year, index in
        """
        Thi đua thực hiện 41-CT/TW *thật tốt*, đạt \(80 + index)% chỉ tiêu: “kỷ cương” của \
        \(province) trong năm \(year), kết thúc ngày 30/11/\(year) theo Nghị quyết số 57-NQ/TW.
        """
      }, heading: "Các chỉ tiêu chủ yếu")
    let proposal = try #require(found.first)
    #expect(proposal.theme == "target")
    #expect(proposal.cites == ["41-CT/TW", "57-NQ/TW"])
    #expect(proposal.text.contains("30/11/{{ plan.year }}"))
    let name = "\(proposal.id).md"
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(ProcessInfo.processInfo.processIdentifier)-\(name)").path
    try proposal.file.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let findings = Findings()
    let block = ContentBlockReader.read(
      path: path, named: name, in: DraftingEnvironment.shared, findings)
    #expect(findings.diagnostics == [])
    #expect(block?.id == proposal.id)
    #expect(block?.parameters.map(\.kind) == [.percent])
    #expect(block?.cites == proposal.cites)
  }

  @Test("leaves one province's claims, achievements and what blocks already say alone")
  func leftOut() {
    let own = mine(
      (0..<4).map { index in
        Made(
          province: "tỉnh Lai Châu", body: "Sở \(index)", year: 2026,
          line:
            "Thi đua mở rộng cảng cạn Phong Thổ, đưa 12 bến bãi vào khai thác đúng kế hoạch đề ra.")
      })
    #expect(own == [])
    let achieved = mine(
      plans { _, _, _, index in
        "Trong năm qua, toàn ngành đã hoàn thành 95% chỉ tiêu được giao, vượt kế hoạch \(index)% đề ra."
      })
    #expect(achieved == [])
    let known = mine(
      plans { _, _, year, _ in
        "Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính trong năm \(year), không để hồ sơ quá hạn."
      },
      blocks: [
        """
        ---
        id: cont.cchc
        ---
        Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính trong năm {{ plan.year }}, không để hồ sơ \
        quá hạn{% if x %}; thêm{% endif %}.
        """
      ])
    #expect(known == [])
  }

  @Test("leaves paragraphs that come from a block alone")
  func fromBlocks() {
    var miner = BlockMiner(.ofRepository)
    for index in 0..<5 {
      var document = MadePlan.plan("## Nội dung")
      document.body = [
        .paragraph(
          Paragraph(
            "Thi đua đổi mới, sáng tạo, tăng tốc để về đích sớm mọi chỉ tiêu được giao.",
            origin: .block(id: "cont.x", revision: 1)))
      ]
      miner.add(
        document, id: Int64(index), province: "tỉnh \(index)", body: "Sở \(index)", year: 2026)
    }
    #expect(miner.proposals() == [])
  }

  @Test("keeps a bounded amount of a large archive and still finds what recurs")
  func bounded() {
    var options = BlockMiner.Options()
    options.paragraphLimit = 200
    var miner = BlockMiner(.ofRepository, options: options)
    for index in 0..<150 {
      let own = (0..<6).map { line in
        "- "
          + Self.ownWords(index * 10 + line)
      }
      let document = MadePlan.plan(
        "## Nội dung\n"
          + "- Phát động thi đua sôi nổi trong từng phòng, từng đơn vị ngay từ đầu năm kế hoạch.\n"
          + own.joined(separator: "\n"))
      miner.add(
        document, id: Int64(index), province: "tỉnh P\(index % 7)", body: "Sở S\(index % 5)",
        year: 2026)
      #expect(miner.clusters.count <= 220)
    }
    #expect(miner.proposals().map(\.coverage.plans) == [150])
  }
}
