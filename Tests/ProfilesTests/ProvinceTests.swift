import Diagnostics
import SampleWords
import Testing

@testable import Profiles

@Suite("Provinces on a day")
struct ProvinceTests {
  @Test(
    "bear the name and kind of that day",
    arguments: [
      ("bac-ninh", "2026-04-10", "tỉnh Bắc Ninh", "24"),
      ("bac-ninh", "2026-10-01", "thành phố Bắc Ninh", "24"),
      ("bac-ninh", "2024-10-01", "tỉnh Bắc Ninh", "27"),
      ("dong-nai", "2026-04-29", "tỉnh Đồng Nai", "75"),
      ("dong-nai", "2026-04-30", "thành phố Đồng Nai", "75"),
      ("quang-ninh", "2026-08-31", "tỉnh Quảng Ninh", "22"),
      ("quang-ninh", "2026-09-01", "thành phố Quảng Ninh", "22"),
      ("hue", "2024-12-31", "tỉnh Thừa Thiên Huế", "46"),
      ("thua-thien-hue", "2023-05-01", "tỉnh Thừa Thiên Huế", "46"),
      ("hue", "2025-01-01", "thành phố Huế", "46"),
      ("binh-phuoc", "2023-01-20", "tỉnh Bình Phước", "70"),
      ("ho-chi-minh", "2026-01-01", "Thành phố Hồ Chí Minh", "79"),
      ("ha-noi", "2026-01-01", "thành phố Hà Nội", "01"),
    ])
  func names(slug: String, day: String, fullName: String, code: String) throws {
    let province = try TestData.store().province(slug, on: TestData.date(day))
    #expect(province.fullName == fullName)
    #expect(province.code == code)
  }

  @Test("know the date line, the congress and the folder")
  func facts() throws {
    let store = try TestData.store()
    let city = try store.province("ho-chi-minh", on: TestData.date("2026-01-01"))
    #expect(city.dateLine == "Thành phố Hồ Chí Minh")
    #expect(city.kindWord == "Thành phố")
    #expect(city.partyCommittee == "Thành ủy")
    let mountains = try store.province("lai-chau", on: TestData.date("2026-01-20"))
    #expect(mountains.congress?.ordinal == "XV")
    #expect(mountains.congress?.body == "Đảng bộ tỉnh Lai Châu")
    #expect(mountains.kindWord == "tỉnh")
    let earlier = try store.province("lai-chau", on: TestData.date("2024-01-20"))
    #expect(earlier.congress == nil)
    let former = try store.province("binh-phuoc", on: TestData.date("2023-01-20"))
    #expect(former.folder == "dong-nai")
    #expect(former.isFormer)
    #expect(former.dateLine == "Bình Phước")
  }

  @Test("that have ended name their successor, in both languages")
  func ended() throws {
    let findings = TestData.findings {
      try TestData.store().province("binh-phuoc", on: TestData.date("2026-10-01"))
    }
    #expect(
      findings.map { $0.message(in: .vietnamese) } == [
        "tỉnh Bình Phước tồn tại đến hết ngày 30/6/2025, nay thuộc thành phố Đồng Nai: hãy viết “dong-nai”"
      ])
    #expect(
      findings.map { $0.message(in: .english) } == [
        "tỉnh Bình Phước ended on 30/6/2025 and is now part of thành phố Đồng Nai: write “dong-nai”"
      ])
  }

  @Test("that didn't exist yet or are misspelt are explained")
  func absent() throws {
    let store = try TestData.store()
    let early = TestData.findings {
      try store.province("dien-bien", on: TestData.date("2003-05-01"))
    }
    #expect(early.map(\.code) == ["profiles.province-not-yet"])
    let misspelt = TestData.findings {
      try store.province("Lai Chau", on: TestData.date("2026-01-01"))
    }
    #expect(misspelt.map(\.code) == ["profiles.unknown-province"])
    #expect(misspelt.first?.suggestion?.arguments["name"] == "lai-chau")
  }
}
