import Diagnostics
import Document
import Profiles
import SampleWords
import Testing
import VietnameseText

@testable import Drafting

@Suite("Every template")
struct EveryProvinceTests {
  /// A body a template may be issued by, as `body:` of a brief.
  private func body(for template: PlanTemplate) -> String {
    let kinds = template.issuers ?? ["so"]
    let bodies = [
      "so": "so-noi-vu", "ubnd-tinh": "ubnd-tinh",
      "khoi-thi-dua": "{kind: khoi-thi-dua, name: Khối thi đua số 1}",
      "ubnd-xa": "{kind: ubnd-xa, commune: xã Tân Lập}", "cong-doan": "cong-doan",
      "truong-hoc":
        "{kind: truong-hoc, name: Trường Tiểu học số 1, symbol: TH1, supervising: {name: UBND xã}}",
    ]
    return kinds.lazy.compactMap { bodies[$0] }.first ?? "so-noi-vu"
  }

  private func brief(
    _ template: PlanTemplate, province: String, body: String? = nil
  ) -> String {
    var lines = [
      "template: \(template.id)", "province: \(province)",
      "body: \(body ?? self.body(for: template))",
      "year: 2026", "date: 2026-10-05", "period: {from: 2026, to: 2030}", "fields:",
    ]
    for field in template.fields where field.isRequired {
      let value =
        switch field.kind {
        case .documents: "[41-CT/TW]"
        case .movements: "[binh-dan-hoc-vu-so]"
        case .list: "[việc thứ nhất, việc thứ hai]"
        case .date: "2026-12-01"
        case .number, .percent: "95"
        case .year: "2026"
        case .boolean: "true"
        case .text: "Kỷ cương, sáng tạo"
        }
      lines.append("  \(field.name): \(value)")
    }
    return lines.joined(separator: "\n")
  }

  @Test("makes a plan for each of the 34 provinces from its required fields alone")
  func drafts() throws {
    let library = try TestLibrary.loaded.get()
    let composer = Composer(library: library)
    let date = try #require(CalendarDate(iso: "2026-10-05"))
    let provinces = library.profiles.provinces(on: date)
    #expect(provinces.count == 34)
    var findings: Set<String> = []
    for template in library.templates.values {
      for province in provinces {
        let name = "\(template.id)-\(province.slug).yaml"
        do throws(InvalidInput) {
          let brief = try BriefReader.read(
            text: brief(template, province: province.slug), file: name)
          let draft = try composer.compose(brief)
          let all = "\(draft.document)"
          if !all.contains(province.name) { findings.insert("\(name): province not named") }
          if all.contains("{{") || all.contains("{%") { findings.insert("\(name): Liquid left") }
          findings.formUnion(unexpected(among: draft.diagnostics))
        } catch {
          findings.formUnion(error.diagnostics.map { "\(template.id): " + $0.line(in: .english) })
        }
      }
    }
    #expect(findings.sorted() == [])
  }

  @Test("makes a plan for each kind of body it is for")
  func kinds() throws {
    let library = try TestLibrary.loaded.get()
    let composer = Composer(library: library)
    var findings: Set<String> = []
    for template in library.templates.values {
      for kind in template.issuers ?? [] {
        let body =
          "{kind: \(kind), commune: xã Bum Tở, name: Đơn vị số 1, symbol: DV1, "
          + "supervising: {name: UBND tỉnh Lai Châu}}"
        let text = brief(template, province: "lai-chau", body: body)
        do throws(InvalidInput) {
          let draft = try composer.compose(
            BriefReader.read(text: text, file: "\(template.id)-\(kind).yaml"))
          findings.formUnion(unexpected(among: draft.diagnostics))
        } catch {
          findings.formUnion(
            error.diagnostics.map { "\(template.id) \(kind): " + $0.line(in: .english) })
        }
      }
    }
    #expect(findings.sorted() == [])
  }

  /// The warnings a plan of required fields alone shouldn't have; that the commune of the example
  /// isn't found in every province, and that some symbols aren't verified, is right.
  private func unexpected(among diagnostics: [Diagnostic]) -> [String] {
    let expected = ["profiles.unknown-commune", "profiles.unverified-symbol"]
    return
      diagnostics
      .filter { $0.severity == .warning && !expected.contains($0.code) }
      .map { $0.line(in: .english) }
  }
}
