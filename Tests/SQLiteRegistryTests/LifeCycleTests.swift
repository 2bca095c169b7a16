import Document
import Registry
import SQLite
import SampleDocuments
import SampleRegistries
import Testing

@testable import SQLiteRegistry

@Suite("The life of a document")
struct LifeCycleTests {
  private let test = TestRegistry()

  @Test("goes from draft over approval to issue, and keeps every version")
  func drafts() throws {
    let registry = try test.open()
    var draft = try registry.addDraft(
      SampleDocuments.draft, brief: [1, 2], note: "Bản đầu", by: test.actor)
    #expect(draft.state == .draft && draft.version == 1)
    draft = try registry.moveDraft(draft.id, to: .submitted, by: test.actor)
    var changed = SampleDocuments.draft
    changed.subject = "Phát động phong trào thi đua năm 2026"
    draft = try registry.saveDraft(draft.id, changed, basedOn: 1, by: test.actor)
    #expect(draft.state == .draft && draft.version == 2 && draft.title == changed.subject)
    #expect(throws: RegistryError.self) {
      try registry.saveDraft(draft.id, changed, basedOn: 1, by: test.actor)
    }
    #expect(throws: RegistryError.self) {
      try registry.moveDraft(draft.id, to: .approved, by: test.actor)
    }
    _ = try registry.moveDraft(draft.id, to: .submitted, by: test.actor)
    #expect(throws: RegistryError.self) {
      try registry.moveDraft(draft.id, to: .draft, by: test.actor)
    }
    _ = try registry.moveDraft(draft.id, to: .approved, by: test.actor)
    #expect(try registry.drafts(in: .approved).map(\.id) == [draft.id])

    var request = test.request("2026-01-05")
    request.draft = draft.id
    let entry = try registry.issue(request, making: test.making)
    draft = try registry.draft(draft.id)
    #expect(draft.state == .issued && draft.entry == entry.id)
    #expect(throws: RegistryError.self) {
      try registry.saveDraft(draft.id, changed, basedOn: 2, by: test.actor)
    }
    #expect(throws: RegistryError.self) {
      try registry.moveDraft(draft.id, to: .abandoned, reason: "x", by: test.actor)
    }
    #expect(throws: RegistryError.self) { try registry.issue(request, making: test.making) }
    #expect(try registry.draftVersions(draft.id).map(\.note) == ["Bản đầu", nil])
    #expect(try registry.draftContent(draft.id, version: 1).document == SampleDocuments.draft)
    #expect(try registry.draftContent(draft.id, version: 1).brief == [1, 2])
    #expect(try registry.draftContent(draft.id).document == changed)
  }

  @Test("goes on with corrections, a replacement and a recall, each by its right means")
  func relations() throws {
    let registry = try test.open()
    let letter = DocumentKind(name: "Công văn", letters: nil)
    let plan = try test.issue("2026-01-05", in: registry).id
    let note = try test.issue("2026-01-06", kind: letter, in: registry).id
    let newer = try test.issue("2026-01-07", in: registry).id
    func refused(_ kind: EntryRelation.Kind, _ entry: Int64, by: Int64?, _ code: String) {
      let error = #expect(throws: RegistryError.self) {
        try registry.relate(kind, entry, by: by, reason: "Sai sót", actor: test.actor)
      }
      #expect(error?.diagnostics.first?.code == code)
    }
    refused(.corrects, plan, by: newer, "registry.corrected-by-letter-only")
    refused(.replaces, plan, by: note, "registry.replaced-by-other-kind")
    refused(.replaces, plan, by: nil, "registry.relation-needs-document")
    refused(.replaces, plan, by: plan, "registry.relation-to-itself")
    refused(.replaces, newer, by: plan, "registry.relation-by-older")
    refused(.recalls, 99, by: nil, "registry.no-such-entry")

    try registry.relate(.corrects, plan, by: note, reason: "Sai lỗi kỹ thuật", actor: test.actor)
    #expect(try registry.entry(plan).state == .corrected)
    try registry.relate(.replaces, plan, by: newer, reason: "Sai nội dung", actor: test.actor)
    #expect(try registry.entry(plan).state == .replaced)
    refused(.replaces, plan, by: newer, "registry.already-replaced")
    try registry.relate(.recalls, newer, by: nil, reason: "Không còn phù hợp", actor: test.actor)
    refused(.corrects, newer, by: note, "registry.recalled-is-frozen")
    #expect(try registry.entryStates() == [plan: .replaced, newer: .recalled])
    #expect(try registry.summaries(of: [note])[0].state == .inForce)
    let relations = try registry.entry(newer).relations
    #expect(relations.map(\.kind) == [.replaces, .recalls])
    #expect(relations[0].reason == "Sai nội dung" && relations[0].actor == test.actor)
  }

  @Test("lets nobody change or delete what was written down")
  func frozen() throws {
    let registry = try test.open()
    let file = NewFile(name: "a.pdf", mediaType: "application/pdf", role: .original, bytes: [1])
    _ = try registry.add(
      [TestRegistry.prepared(TestRegistry.entry(1, files: [file]))], by: test.actor,
      options: AddOptions())
    let entry = try test.issue("2026-01-05", in: registry).id
    try registry.relate(.recalls, entry, by: nil, reason: "Thu hồi", actor: test.actor)
    let connection = try Connection(path: test.path, access: .readWrite)
    let tables = [
      "registry", "entries", "entry_texts", "documents", "files", "file_chunks", "entry_files",
      "recipients", "citations", "movements", "targets", "relations", "journal", "numbers",
      "number_series",
    ]
    for table in tables {
      let column = try connection.first("SELECT name FROM pragma_table_info(?)", table) {
        $0.text(0)
      }
      for act in ["DELETE FROM \(table)", "UPDATE \(table) SET \(column ?? "") = \(column ?? "")"] {
        let error = #expect(throws: SQLiteError.self, "\(act)") { try connection.run(act) }
        #expect(error?.message.contains("frozen") == true, "\(act)")
      }
    }
  }

  @Test("lays a draft before each step that its body has, and the last one approves it")
  func steps() throws {
    let registry = try test.open()
    #expect(try registry.approvalSteps(of: TestRegistry.body) == [])
    try registry.setApprovalSteps(
      ["Trưởng phòng", "Giám đốc"], of: TestRegistry.body, by: test.actor)
    #expect(try registry.approvalSteps(of: TestRegistry.body) == ["Trưởng phòng", "Giám đốc"])
    let id = try registry.addDraft(SampleDocuments.draft, by: test.actor).id
    var draft = try registry.submitDraft(id, for: TestRegistry.body, by: test.actor)
    #expect(draft.state == .submitted && draft.step == 1 && draft.steps.count == 2)
    draft = try registry.moveDraft(id, to: .approved, by: test.actor)
    #expect(draft.state == .submitted && draft.step == 2)
    draft = try registry.moveDraft(id, to: .approved, by: test.actor)
    #expect(draft.state == .approved && draft.step == 2)
    draft = try registry.moveDraft(id, to: .draft, reason: "sửa", by: test.actor)
    #expect(draft.state == .draft && draft.step == 0)
    draft = try registry.moveDraft(id, to: .submitted, by: test.actor)
    #expect(draft.step == 1 && draft.steps == [])
    #expect(try registry.moveDraft(id, to: .approved, by: test.actor).state == .approved)
    let lines = try registry.journal(before: nil, entry: nil, action: .draftMoved, limit: 9)
    #expect(lines.filter { $0.details.contains(#""step":"Trưởng phòng""#) }.count == 1)
    #expect(try registry.verify().findings == [])
  }

  @Test("keeps searches under names")
  func searches() throws {
    let registry = try test.open()
    try registry.saveSearch("nam:2026 \"thi đua\"", as: "Năm nay", by: test.actor)
    try registry.saveSearch("nam:2025", as: "Năm ngoái", by: test.actor)
    try registry.saveSearch("nam:2024", as: "Năm ngoái", by: test.actor)
    #expect(try registry.savedSearches().map(\.query) == ["nam:2026 \"thi đua\"", "nam:2024"])
    #expect(try registry.forgetSearch("Năm nay", by: test.actor))
    #expect(try !registry.forgetSearch("Năm nay", by: test.actor))
  }
}
