import Citations
import Testing
import VietnameseText

@testable import Comparing

@Suite("The graph of citations")
struct CitationGraphTests {
  private func entry(
    _ id: Int64, _ number: String, _ date: String, _ body: String = "?",
    province: String? = "lai-chau"
  ) -> CitationGraph.Entry {
    CitationGraph.Entry(
      id: id, number: number, date: PartialDate(iso: date), body: body, province: province)
  }

  private func cites(_ entry: Int64, _ number: String, _ date: String? = nil)
    -> CitationGraph.Reference
  {
    CitationGraph.Reference(
      entry: entry, number: number, date: date.flatMap { PartialDate(iso: $0) })
  }

  private var graph: CitationGraph {
    CitationGraph(
      entries: [
        entry(1, "250/KH-UBND", "2026-01-13", "UBND tỉnh Lai Châu"),
        entry(2, "05/KH-SXD", "2026-01-20", "Sở Xây dựng"),
        entry(3, "07/KH-SNV", "2026-01-22", "Sở Nội vụ"),
        entry(4, "250/KH-UBND", "2025-01-10", "UBND tỉnh Lai Châu"),
        entry(5, "250/KH-UBND", "2026-01-15", "UBND tỉnh Bắc Ninh", province: "bac-ninh"),
      ],
      references: [
        cites(1, "2437/QĐ-TTg", "2025-11-04"), cites(2, "250/KH-UBND", "2026-01-13"),
        cites(3, "250 /kh-ubnd"), cites(5, "2437/QĐ-TTg"), cites(3, "98/2023/NĐ-CP"),
      ])
  }

  @Test("tells who cites and who is cited, by year and province")
  func neighbours() {
    #expect(graph.cites(2).map(\.entry) == [1])
    #expect(graph.cites(3).map(\.number) == ["250/KH-UBND", "98/2023/NĐ-CP"])
    #expect(graph.cites(3).first?.entry == 1)
    #expect(graph.citedBy(1).map(\.entry) == [2, 3])
    #expect(graph.citedBy(4) == [])
    #expect(graph.citedBy("2437/QĐ-TTg").map(\.entry) == [1, 5])
  }

  @Test("follows a decision of the Prime Minister down to the departments")
  func cascade() {
    let cascade = graph.cascade(of: "2437/QĐ-TTg")
    #expect(cascade.count == 1)
    #expect(cascade.first?.count == 5)
    #expect(cascade.first?.followers.map(\.node.entry) == [1, 5])
    #expect(cascade.first?.followers.first?.followers.map(\.node.entry) == [2, 3])
    #expect(graph.chains(above: 2).map { $0.map(\.number) } == [["2437/QĐ-TTg", "250/KH-UBND"]])
  }

  @Test("ends circles and stays within its limits")
  func circles() {
    let entries = (1...600).map { entry($0, "\($0)/KH-S", "2026-01-10") }
    let references =
      (1...600).map { cites($0, "\($0 % 600 + 1)/KH-S") }
      + (2...600).map { cites($0, "1/KH-S") }
    let graph = CitationGraph(entries: entries, references: references)
    #expect(graph.cascade(of: 1)?.count == 600)
    #expect(graph.cascade(of: 1, depth: 6, limit: 50)?.count == 50)
    #expect(graph.cascade(of: 2, depth: 1)?.count == 2)
    #expect(graph.chains(above: 1).count <= 100)
  }

  @Test("tells documents cited after they had ended")
  func superseded() throws {
    let number = try #require(DocumentNumber("98/2023/NĐ-CP"))
    let catalogue = DocumentCatalogue([
      LegalDocument(
        number: number, kind: "Nghị định", issuer: "Chính phủ",
        date: PartialDate(iso: "2023-12-31"), validity: Validity(to: MadePlan.day("2025-06-30")),
        successor: "152/2025/NĐ-CP")
    ])
    let found = graph.superseded(by: catalogue)
    #expect(found.map(\.citing.entry) == [3])
    #expect(found.map(\.document) == ["Nghị định số 98/2023/NĐ-CP"])
    #expect(found.map(\.successor) == ["152/2025/NĐ-CP"])
  }
}
