import Diagnostics
import Document
import SampleDocuments
import Testing
import VietnameseText

@Suite("A format profile")
struct FormatProfileTests {
  @Test("holds the bounds of the decree and choices inside them")
  func bounds() {
    let profile = FormatProfile.sample
    #expect(profile.elements.count == FormatElement.allCases.count)
    for format in profile.elements.values {
      #expect(format.size.allows(format.size.value), "\(format.name)")
    }
    #expect(profile.page.left.least == 30 && profile.page.left.most == 35)
    #expect(profile.elements[.code]?.size.value == 13)
  }

  @Test("is found by the day of a document")
  func validity() throws {
    let profiles = FormatProfiles([.sample])
    let before = try #require(CalendarDate(iso: "2020-03-04"))
    let after = try #require(CalendarDate(iso: "2026-01-05"))
    #expect(profiles.profile(on: before) == nil)
    #expect(profiles.profile(on: after)?.id == "nd30-2020")
  }

  @Test("is refused with every value outside the bounds and every gap named")
  func refused() {
    let text = """
      id: wrong
      name: Sai
      valid: {from: 2020-03-05}
      face: Times New Roman
      page:
        width: 210
        height: 297
        top: {value: 30, least: 20, most: 25}
        bottom: {value: 10, least: 20}
        left: {value: 40, most: 35}
        right: {value: 15}
        number-distance: 40
      text:
        first-line-indent: {value: 11, allowed: [10, 12.7]}
        paragraph-gap: {value: 6, least: 6}
        line-spacing: {value: 1, least: 1, most: 1.5}
      """
    do throws(InvalidInput) {
      _ = try FormatProfile.read(text: text, file: "sai.yaml")
      Issue.record("it should be refused")
    } catch {
      let codes = error.diagnostics.map(\.code)
      for code in [
        "format.outside-bounds", "format.below-bound", "format.above-bound", "format.not-allowed",
        "format.number-outside-margin", "yaml.missing-key",
      ] {
        #expect(codes.contains(code), "\(code)")
      }
      #expect(error.diagnostics.first { $0.code == "format.outside-bounds" }?.place?.line == 8)
    }
  }
}
