import Diagnostics
import SampleWords
import Testing
import VietnameseText

@testable import YAML

@Suite("Reading fields")
struct FieldReaderTests {
  @Test("gives each field as the type it is asked for")
  func types() throws {
    let (fields, findings) = try reader(
      "number: 05\nyear: 2026\ndate: 2026-01-13\nmonth: 2026-04\nshare: 0.5\ndone: true\n"
        + "names: [a, b]\nnothing: ~\nyears: {from: 2016}\n")
    var reader = fields
    #expect(reader.text("number") == "05")
    #expect(reader.integer("year", in: 2000...2100) == 2026)
    #expect(reader.dateIfPresent("date")?.written == "ngày 13 tháng 01 năm 2026")
    #expect(reader.partialDateIfPresent("month") == PartialDate(year: 2026, month: 4))
    #expect(reader.numberIfPresent("share") == 0.5)
    #expect(reader.boolean("done", default: false) == true)
    #expect(reader.texts("names") == ["a", "b"])
    #expect(reader.textIfPresent("nothing") == nil)
    #expect(reader.yearSpanIfPresent("years") == YearSpan(from: 2016))
    reader.finish()
    #expect(findings.diagnostics == [])
  }

  @Test("notes everything that is wrong in one run, with paths and suggestions")
  func everything() throws {
    let (fields, findings) = try reader(
      """
      title:
      date: 13/01/2026
      yaer: 2026
      kind: tinhh
      recipients:
        - {name: UBND tỉnh}
        - {nam: Sở Nội vụ}
        - just a text
      count: many
      years: {from: 2020, to: 2019}
      """)
    var reader = fields
    _ = reader.text("title")
    _ = reader.dateIfPresent("date")
    _ = reader.integer("year")
    _ = reader.choice("kind", as: Kind.self)
    _ = reader.list("recipients") { $0.text("name") }
    _ = reader.integerIfPresent("count")
    _ = reader.yearSpanIfPresent("years")
    reader.finish()
    let lines = findings.diagnostics.map { $0.line(in: .english) }
    #expect(
      lines == [
        "f:1:7 [title]: error: “title” has no value [yaml.missing-value]",
        "f:2:7 [date]: error: expected a date such as 2026-01-13, found 13/01/2026; "
          + "did you mean “2026-01-13”? [yaml.not-a-date]",
        "f:1:1: error: “year” is missing [yaml.missing-key]",
        "f:4:7 [kind]: error: expected one of tinh, thanh-pho, found tinhh; "
          + "did you mean “tinh”? [yaml.not-a-choice]",
        "f:7:5 [recipients[1]]: error: “name” is missing [yaml.missing-key]",
        "f:7:6 [recipients[1].nam]: error: unknown key “nam”; did you mean “name”? "
          + "[yaml.unknown-key]",
        "f:8:5 [recipients[2]]: error: expected keys with values, found just a text "
          + "[yaml.not-a-mapping]",
        "f:9:8 [count]: error: expected a whole number such as 5, found many "
          + "[yaml.not-a-whole-number]",
        "f:10:25 [years.to]: error: the span ends before it begins [yaml.ends-before-it-begins]",
        "f:3:1 [yaer]: error: unknown key “yaer”; did you mean “year”? [yaml.unknown-key]",
      ])
  }

  @Test(
    "refuses what is no such day",
    arguments: ["2026-02-30", "2026-13-01", "2026-1-5", "26-01-05", "[1]"])
  func days(text: String) throws {
    let (fields, findings) = try reader("date: \(text)")
    var reader = fields
    #expect(reader.dateIfPresent("date") == nil)
    #expect(findings.diagnostics.map(\.code) == ["yaml.not-a-date"])
  }

  private enum Kind: String, CaseIterable {
    case province = "tinh"
    case city = "thanh-pho"
  }

  private func reader(_ text: String) throws -> (FieldReader, Findings) {
    let findings = Findings()
    let node = try YAMLReader.read(text: text, file: "f")
    return (FieldReader(node, findings), findings)
  }
}
