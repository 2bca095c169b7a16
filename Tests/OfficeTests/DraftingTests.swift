import Drafting
import Foundation
import Office
import Profiles
import Registry
import SampleWords
import Testing

@Suite("Drafting in the office")
struct OfficeDraftingTests {
  @Test("A brief made in code drafts the plan its file drafts, and survives JSON")
  func inCode() throws {
    let office = try TestOffice.drafting()
    let caller = TestOffice.caller()
    let read = try TestOffice.brief("lai-chau/plans/2026-thi-dua-nam.yaml")
    let made = try #require(
      Brief(
        file: "biểu mẫu", template: .init(text: read.template.text),
        province: .init(text: read.province.text), body: read.body, year: read.year,
        period: read.period, date: read.date, number: read.number, subject: read.subject,
        fields: read.fields.map { BriefField($0.name, FieldValue($0.value.content)) },
        slots: read.slots, documents: read.documents, movements: read.movements,
        recipients: read.recipients, archive: read.archive, signature: read.signature,
        annexes: read.annexes, inferred: read.inferred, notes: read.notes))
    let plan = try office.draft(made, as: caller).document
    #expect(plan.plainText == (try office.draft(read, as: caller).document.plainText))
    let decoded = try JSONDecoder().decode(Brief.self, from: try JSONEncoder().encode(made))
    #expect(decoded == made)
  }

  @Test("A wrong field of a brief made in code is told by its path, without a line")
  func wrongField() throws {
    let office = try TestOffice.drafting()
    let brief = try #require(
      Brief(
        file: "biểu mẫu", template: "so-hang-nam", province: "lai-chau",
        body: BodyRequest(id: "so-xay-dung"), year: 2026,
        fields: [BriefField("sloga", .text("Kỷ cương"))]))
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.draft(brief, as: TestOffice.caller())
    }
    let finding = error?.findings.first { $0.place?.path == "fields.sloga" }
    #expect(error?.kind == .invalid)
    #expect(finding != nil && finding?.place?.line == nil)
  }

  @Test("A form has fields, slots and the texts of the blocks to choose from")
  func form() throws {
    let office = try TestOffice.drafting()
    let request = PlanFormRequest(
      template: "so-hang-nam", province: "lai-chau", body: "so-xay-dung", year: 2026)
    let form = try office.form(request, as: TestOffice.caller())
    #expect(form.bodyName == "Sở Xây dựng")
    #expect(!form.fields.isEmpty)
    let blocks = form.slots.flatMap { $0.chosen + $0.others }
    #expect(!blocks.isEmpty && blocks.allSatisfy { !$0.text.isEmpty })
    #expect(form.yaml(in: .vietnamese).contains("body: so-xay-dung  # Sở Xây dựng"))
    let coded = try JSONEncoder().encode(form)
    #expect(try JSONDecoder().decode(PlanForm.self, from: coded) == form)
  }

  @Test("Everything a form's request gets wrong is told in one run")
  func badForm() throws {
    let office = try TestOffice.drafting()
    let request = PlanFormRequest(template: "x", province: "y", body: "z", year: 2026, name: " ")
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.form(request, as: TestOffice.caller())
    }
    #expect(error?.kind == .invalid)
    #expect(error?.findings.count ?? 0 >= 3)
  }

  @Test("Files are made in every format asked for, and none when it isn't")
  func formats() throws {
    let office = try TestOffice.drafting()
    let brief = try TestOffice.brief("lai-chau/plans/2026-thi-dua-nam.yaml")
    let plan = try office.draft(brief, formats: FileFormat.allCases, as: TestOffice.caller())
    #expect(plan.files.map(\.format) == FileFormat.allCases)
    #expect(plan.files.allSatisfy { $0.name.hasPrefix("2026-thi-dua-nam.") })
    #expect(try office.draft(brief, as: TestOffice.caller()).files.isEmpty)
  }
}
