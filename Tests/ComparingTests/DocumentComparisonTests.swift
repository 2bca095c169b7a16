import Citations
import Diagnostics
import Document
import SampleDocuments
import SampleWords
import Testing

@testable import Comparing

@Suite("Two documents compared")
struct DocumentComparisonTests {
  @Test("are the same when nothing changed")
  func same() {
    for document in [
      SampleDocuments.plan, SampleDocuments.longPlan, SampleDocuments.hostilePlan,
    ] {
      let comparison = DocumentComparison(from: document, to: document)
      #expect(comparison.isSame)
      #expect(comparison.likeness == 1)
      #expect(ComparisonText(comparison, in: .english).lines == [])
    }
  }

  @Test("show number, date, basis, recipients and signature that changed")
  func components() {
    let older = MadePlan.plan(
      "## Nội dung\nThi đua.", number: "12", date: "2025-01-20",
      basis: [Citation(kind: "Chỉ thị", number: "02/CT-UBND")])
    var newer = MadePlan.plan(
      "## Nội dung\nThi đua.", number: "05",
      basis: [Citation(kind: "Chỉ thị", number: "01/CT-UBND")], signer: "Trần Thị Bình")
    newer.recipients.append(Recipient("Sở Nội vụ"))
    let comparison = DocumentComparison(from: older, to: newer)
    let changed = comparison.components.filter { !$0.isSame }.map(\.component)
    #expect(changed == [.code, .date, .basis, .recipients, .signature])
    let recipients = comparison.components.first { $0.component == .recipients }
    #expect(recipients?.lines.last?.words == [.added("Sở Nội vụ")])
    #expect(recipients?.lines.count == 3)
  }

  @Test("pair an edited paragraph with its older form and mark its words")
  func edited() {
    let older = MadePlan.plan(
      "## Nội dung\n- Phấn đấu giải ngân trên 90% vốn đầu tư công năm 2025.\n- Giữ vững kỷ cương.")
    let newer = MadePlan.plan(
      """
      ## Nội dung
      - Xây dựng thư viện số của ngành.
      - Phấn đấu giải ngân trên 95% vốn đầu tư công năm 2026.
      - Giữ vững kỷ cương.
      """)
    let comparison = DocumentComparison(from: older, to: newer)
    #expect(comparison.counts == .init(same: 1, edited: 1, added: 1))
    let lines = ComparisonText(comparison, in: .english).lines
    #expect(lines.contains("+   - Xây dựng thư viện số của ngành."))
    #expect(
      lines.contains(
        """
        ~   - Phấn đấu giải ngân trên [-90%-]{+95%+} vốn đầu tư công năm [-2025-]{+2026+}.
        """))
    let edited = comparison.paragraphs.first { $0.outcome == .edited }
    #expect(edited?.newer?.path == "I.-")
    #expect(edited?.older?.ordinal == 2)
  }

  @Test("tell parts that moved, came, went and were renamed")
  func sections() {
    let older = MadePlan.plan(
      """
      ## Mục đích, yêu cầu
      - Khơi dậy tinh thần thi đua trong toàn ngành.
      ## Khen thưởng
      - Xét khen thưởng tập thể, cá nhân có thành tích.
      ## Nội dung thi đua
      - Cải cách hành chính, rút ngắn thời gian xử lý hồ sơ.
      ## Kinh phí
      - Từ nguồn ngân sách được giao.
      """)
    let newer = MadePlan.plan(
      """
      ## Mục đích - yêu cầu
      - Khơi dậy tinh thần thi đua trong toàn ngành.
      ## Nội dung phong trào thi đua
      - Cải cách hành chính, rút ngắn thời gian xử lý hồ sơ.
      ## Khen thưởng
      - Xét khen thưởng tập thể, cá nhân có thành tích.
      ## Tổ chức thực hiện
      - Văn phòng theo dõi.
      """)
    let body = DocumentComparison(from: older, to: newer).sections[0].sections
    #expect(body.map(\.outcome) == [.kept, .kept, .kept, .removed, .added])
    #expect(body.filter(\.isMoved).count == 1)
    #expect(!body[0].isSame)
    #expect(body[1].olderPath == "III")
    #expect(body[1].newerPath == "II")
    #expect(body[1].heading.contains { !$0.isSame })
  }

  @Test("tell a paragraph that moved to another part")
  func movedParagraph() {
    let sentence = "Các phòng, đơn vị gửi báo cáo kết quả thi đua về Văn phòng Sở."
    let older = MadePlan.plan("## Nội dung\n- \(sentence)\n- Thi đua.\n## Tổ chức\n- Việc khác.")
    let newer = MadePlan.plan("## Nội dung\n- Thi đua.\n## Tổ chức\n- Việc khác.\n- \(sentence)")
    let comparison = DocumentComparison(from: older, to: newer)
    #expect(comparison.counts == .init(same: 2, moved: 1))
    let moved = comparison.paragraphs.first { $0.outcome == .moved }
    #expect(moved?.older?.path == "I.-")
    #expect(moved?.newer?.path == "II.-")
  }

  @Test("don't tell spellings apart that differ only in composition")
  func composition() {
    let text = "Tiếng Việt, kỷ cương, ngày đầu tiên"
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(WordDifference.changes(from: decomposed, to: text) == [.same(text)])
  }

  @Test("give words back: what stayed and came is the newer text")
  func wordsAddUp() {
    let older = "Thi đua hoàn thành 100% nhiệm vụ năm 2025, trước ngày 30/11/2025./."
    let newer = "Phấn đấu hoàn thành vượt mức nhiệm vụ năm 2026; trước ngày 30/11/2026./."
    let changes = WordDifference.changes(from: older, to: newer)
    let kept = changes.filter { if case .removed = $0 { false } else { true } }.plainText
    #expect(kept == newer)
    #expect(changes.contains(.removed("30/11/2025")))
    #expect(changes.last == .same("./."))
  }

  @Test("of thousands of paragraphs are compared in bounded time")
  func large() {
    func plan(_ year: Int, step: Int) -> AdministrativeDocument {
      let lines = (0..<1500).compactMap { index -> String? in
        guard index % step != 0 else { return nil }
        return "- Chỉ tiêu số \(index) của đơn vị thứ \(index * 7 % 1009) trong năm \(year)."
      }
      return MadePlan.plan("## Nội dung\n" + lines.joined(separator: "\n"))
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      let comparison = DocumentComparison(from: plan(2025, step: 5), to: plan(2026, step: 7))
      #expect(comparison.counts.edited > 800)
    }
    #expect(time < .seconds(30))
  }

  @Test("of one endless repetitive paragraph are compared in bounded time")
  func repetitive() {
    let older = String(repeating: "thi đua yêu nước ", count: 6000)
    let newer = String(repeating: "yêu nước thi đua ", count: 6000)
    let time = ContinuousClock().measure {
      #expect(!WordDifference.changes(from: older, to: newer).isEmpty)
    }
    #expect(time < .seconds(10))
  }
}
