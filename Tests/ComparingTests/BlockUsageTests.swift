import Document
import Testing

@testable import Comparing

@Suite("The use of blocks")
struct BlockUsageTests {
  private func plan(_ text: String, revision: Int, id: String = "cont.x") -> AdministrativeDocument
  {
    var document = MadePlan.plan("## Nội dung\n- Khác.")
    document.body.append(
      .section(
        Section(
          .dash,
          children: [
            .paragraph(Paragraph(RichText(text), origin: .block(id: id, revision: revision)))
          ])))
    return document
  }

  @Test("tells where a block stands, with the revision used")
  func whereUsed() {
    var usage = BlockUsage()
    usage.add(plan("Thi đua.", revision: 1), plan: 7)
    usage.add(plan("Thi đua.", revision: 2), plan: 9)
    usage.add(plan("Khen.", revision: 1, id: "rew.y"), plan: 9)
    #expect(usage.blocks == ["cont.x", "rew.y"])
    #expect(usage.uses(of: "cont.x").map(\.plan) == [7, 9])
    #expect(usage.uses(of: "cont.x").map(\.revision) == [1, 2])
    #expect(usage.uses(of: "cont.x").first?.units.first?.label == "-")
    #expect(usage.uses(of: "cont.z") == [])
  }

  @Test("tells what changed since, what a plan filled in apart")
  func changedSince() throws {
    var usage = BlockUsage()
    usage.add(plan("Hoàn thành 95% nhiệm vụ năm 2026 của Sở Xây dựng.", revision: 1), plan: 7)
    usage.add(plan("Hoàn thành 95% nhiệm vụ năm 2026 của Sở Xây dựng.", revision: 2), plan: 8)
    let changes = usage.changes(since: [
      "cont.x": BlockUsage.Block(
        revision: 2,
        text:
          "- Hoàn thành {{ percent | number_vi }}% mọi nhiệm vụ năm {{ plan.year }} của {{ body.name }}."
      )
    ])
    #expect(changes.map(\.use.plan) == [7])
    let change = try #require(changes.first)
    #expect(change.revision == 2)
    #expect(change.words.filter { !$0.isSame } == [.added(" mọi")])
    #expect(change.words.filter(\.isSame).plainText.contains("Sở Xây dựng"))
  }

  @Test("tells plans whose block is gone")
  func gone() {
    var usage = BlockUsage()
    usage.add(plan("Thi đua.", revision: 3), plan: 1)
    let changes = usage.changes(since: [:])
    #expect(changes.map(\.revision) == [nil])
    #expect(changes.map(\.use.block) == ["cont.x"])
  }
}
