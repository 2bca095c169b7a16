import Citations
import Testing

@testable import Recognition

@Suite("Documents of many bodies in many layouts")
struct LayoutTests {
  @Test(
    "Every field is read, whatever the layout",
    arguments: Sheet.all, SheetLayout.allCases)
  func fields(sheet: Sheet, layout: SheetLayout) throws {
    let extract = try TestData.extract(layout.text(sheet))
    let expected = sheet.expected
    if !layout.isHeadless {
      #expect(expected.issuers.map(low).contains(extract.issuer.map(low)))
      #expect(extract.parent.map(low) == expected.parent.map(low))
      #expect(extract.province == expected.province)
      #expect(extract.number == expected.number)
      #expect(extract.symbol == expected.symbol)
      #expect(extract.date?.iso == expected.date)
    }
    #expect(extract.kind == expected.kind)
    #expect(extract.title.map(low) == low(sheet.title.joined(separator: " ")))
    #expect(extract.basis.map(told) == expected.basis)
    #expect(extract.citations.map(told) == expected.citations)
    #expect(extract.movements.map(low) == expected.movements.map(low))
    #expect(extract.signature?.authority == expected.authority)
    #expect(extract.signature?.post == expected.post)
    #expect(extract.signature?.name == expected.signer)
    #expect(extract.endMark == expected.endMark)
    let recipients =
      extract.recipients.map { $0.name + ($0.purpose.map { " (\($0))" } ?? "") }
      + [extract.archiveLine ?? ""]
    #expect(recipients == sheet.recipients.split(separator: "\n").map(String.init))
    #expect(extract.sections.map(\.number).joined(separator: " ") == expected.sections)
    if let deadlines = expected.deadlines {
      #expect(extract.deadlines.map(\.date.iso) == deadlines)
    }
    if let targets = expected.targets {
      #expect(extract.targets.map { low($0.value) } == targets.map(low))
    }
  }

  private func low(_ text: String) -> String { text.lowercased() }

  private func told(_ citation: Citation) -> String {
    [citation.kind, citation.number, citation.date?.iso, citation.issuer]
      .map { $0 ?? "" }.joined(separator: " | ")
  }
}
