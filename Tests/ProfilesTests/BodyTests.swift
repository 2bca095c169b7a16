import Diagnostics
import SampleWords
import Testing
import YAML

@testable import Profiles

@Suite("Bodies on a day")
struct BodyTests {
  @Test("of the catalogue are complete without a file of their own")
  func department() throws {
    let body = try self.body("so-tai-chinh", in: "ca-mau", on: "2026-02-01")
    #expect(body.name == "Sở Tài chính")
    #expect(body.fullName == "Sở Tài chính tỉnh Cà Mau")
    #expect(body.shortName == "Sở")
    #expect(body.symbol == "STC")
    #expect(body.supervising?.name == "UBND tỉnh Cà Mau")
    #expect(body.supervising?.shortName == "UBND tỉnh")
    #expect(body.letterhead == ["Sở Tài chính"])
    #expect(body.dateLine == "Cà Mau")
    #expect(body.sector == "tài chính")
    #expect(body.authorityOfHead == [])
    #expect(body.authorityOfDeputy == ["KT. GIÁM ĐỐC"])
    #expect(
      body.signature == SigningBlock(authority: [], post: "GIÁM ĐỐC", ownPost: nil, name: nil))
    #expect(body.recipients.map(\.name).prefix(2) == ["UBND tỉnh", "Sở Nội vụ"])
    #expect(body.findings == [])
  }

  @Test("of a city write city where a province writes province")
  func city() throws {
    let body = try self.body("so-xay-dung", in: "bac-ninh", on: "2026-10-01")
    #expect(body.supervising?.name == "UBND thành phố Bắc Ninh")
    #expect(body.recipients.first?.name == "UBND thành phố")
    let council = try self.body("ubnd-tinh", in: "ho-chi-minh", on: "2026-10-01")
    #expect(council.letterhead == ["Ủy ban nhân dân", "Thành phố Hồ Chí Minh"])
    #expect(council.supervising == nil)
    #expect(council.shortName == "UBND Thành phố")
    #expect(council.recipients.contains { $0.name == "Thường trực Thành ủy" })
    #expect(council.authorityOfHead == ["TM. ỦY BAN NHÂN DÂN"])
    #expect(council.authorityOfDeputy == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
  }

  @Test("have the recipients of their day")
  func recipients() throws {
    let before = try self.body("ubnd-tinh", in: "nghe-an", on: "2025-06-30").recipients.map(\.name)
    let after = try self.body("ubnd-tinh", in: "nghe-an", on: "2025-07-01").recipients.map(\.name)
    #expect(before.contains("UBND các huyện, thị xã, thành phố"))
    #expect(!after.contains("UBND các huyện, thị xã, thành phố"))
    #expect(after.contains("UBND các xã, phường"))
  }

  @Test("with files say what their files say")
  func file() throws {
    let head = try body("so-xay-dung", in: "lai-chau", on: "2026-01-20")
    #expect(
      head.signature
        == SigningBlock(authority: [], post: "GIÁM ĐỐC", ownPost: nil, name: "Bùi Quang Vinh"))
    #expect(head.archive == ["VT", "VP", "TĐKT"])
    #expect(head.places["archive"]?.file == "Provinces/lai-chau/bodies/so-xay-dung.yaml")
    #expect(head.places["head-post"]?.file == "Templates/catalogue/body-kinds.yaml")
    let deputy = try body("so-xay-dung", in: "thanh-hoa", on: "2026-07-01")
    #expect(
      deputy.signature
        == SigningBlock(
          authority: ["KT. GIÁM ĐỐC"], post: "PHÓ GIÁM ĐỐC", ownPost: nil, name: "Mai Huy Hoàng"))
    let bloc = try body("khoi-noi-chinh", in: "bac-ninh", on: "2026-04-30")
    #expect(
      bloc.signature
        == SigningBlock(
          authority: ["TM. KHỐI THI ĐUA"], post: "TRƯỞNG KHỐI", ownPost: "CHÁNH THANH TRA",
          name: "Đinh Đức Cảnh"))
    #expect(bloc.symbol == "KTĐ")
    #expect(try body("ubnd-tinh", in: "dak-lak", on: "2025-11-01").authorityOfHead == [])
    #expect(try body("so-giao-duc-va-dao-tao", in: "nghe-an", on: "2025-11-01").symbol == "SGD&ĐT")
    #expect(bloc.supervising == nil)
    #expect(bloc.letterhead == ["Khối thi đua các cơ quan Nội chính", "tỉnh Bắc Ninh"])
  }

  @Test("of former units are found under the unit, and inferred facts are told")
  func formerUnit() throws {
    let body = try self.body("so-xay-dung", in: "binh-phuoc", on: "2023-01-20")
    #expect(body.supervising?.name == "UBND tỉnh Bình Phước")
    #expect(body.signature.name == "Võ Tất Dũng")
    #expect(body.findings.map(\.code) == ["profiles.unverified-signatory"])
    let elsewhere = findings {
      try self.body("so-xay-dung-binh-phuoc", in: "dong-nai", on: "2026-01-20")
    }
    #expect(elsewhere.map(\.code) == ["profiles.body-of-other-unit"])
  }

  @Test("that had ended or weren't there are errors that say what there is")
  func absent() throws {
    let ended = findings {
      try self.body("so-giao-thong-van-tai", in: "lai-chau", on: "2026-01-20")
    }
    #expect(
      ended.map { $0.message(in: .vietnamese) } == [
        "Sở Giao thông vận tải tồn tại đến hết ngày 28/02/2025; nay là Sở Xây dựng (so-xay-dung)"
      ])
    #expect(try body("so-giao-thong-van-tai", in: "lai-chau", on: "2024-01-20").symbol == "SGTVT")
    let early = findings {
      try self.body("so-nong-nghiep-va-moi-truong", in: "lai-chau", on: "2024-01-20")
    }
    #expect(early.map(\.code) == ["profiles.body-not-yet"])
    let absent = findings { try self.body("so-ngoai-vu", in: "ha-noi", on: "2026-01-20") }
    #expect(absent.map(\.code) == ["profiles.body-not-here"])
    let elsewhere = findings {
      try self.body("so-an-toan-thuc-pham", in: "lai-chau", on: "2026-01-20")
    }
    #expect(elsewhere.map(\.code) == ["profiles.body-not-here"])
    let maybe = try body("so-ngoai-vu", in: "son-la", on: "2026-01-20")
    #expect(maybe.findings.map(\.code) == ["profiles.body-maybe-not-here"])
    let district = findings { try self.body("ubnd-huyen", in: "lai-chau", on: "2026-01-20") }
    #expect(district.map(\.code) == ["profiles.body-replaced"])
    let misspelt = findings { try self.body("so-xay-dugn", in: "lai-chau", on: "2026-01-20") }
    #expect(misspelt.first?.suggestion?.arguments["name"] == "so-xay-dung")
  }

  @Test("are what the brief says before all else")
  func overrides() throws {
    let body = try self.body(
      yaml: """
        id: so-xay-dung
        symbol: SXD-VP
        short-name: Sở Xây dựng
        supervising: none
        signatories: [{name: Nguyễn Văn A, post: Phó Giám đốc}]
        archive: [VT]
        """, in: "lai-chau", on: "2026-01-20")
    #expect(body.symbol == "SXD-VP")
    #expect(body.abbreviation == "SXD")
    #expect(body.supervising == nil)
    #expect(body.council == "Hội đồng Thi đua - Khen thưởng Sở Xây dựng")
    #expect(body.signature.authority == ["KT. GIÁM ĐỐC"])
    #expect(body.archive == ["VT"])
    #expect(body.recipients.contains { $0.name == "Trang TTĐT Sở" })
    #expect(body.places["symbol"]?.path == "body.symbol")
  }

  @Test("of a commune are named after it", arguments: ["commune", "name"])
  func commune(key: String) throws {
    let body = try self.body(
      yaml: "kind: ubnd-xa\n\(key): xã Bum Tở\n", in: "lai-chau", on: "2026-01-20")
    #expect(body.name == "Ủy ban nhân dân xã Bum Tở")
    #expect(body.shortName == "UBND xã")
    #expect(body.dateLine == "Bum Tở")
    #expect(body.letterhead == ["Ủy ban nhân dân", "xã Bum Tở"])
    #expect(body.findings == [])
  }

  @Test("of a commune nobody knows are told, with the nearest name")
  func unknownCommune() throws {
    let body = try self.body(
      yaml: "{kind: ubnd-xa, commune: xã Bum Tờ Mới}", in: "lai-chau", on: "2026-01-20")
    #expect(body.findings.map(\.code) == ["profiles.unknown-commune"])
    let toned = try self.body(
      yaml: "{kind: ubnd-xa, commune: phường Thuận Hoá}", in: "hue", on: "2026-01-20")
    #expect(toned.commune == "phường Thuận Hóa")
    let none = findings { try self.body(yaml: "{kind: ubnd-xa}", in: "lai-chau", on: "2026-01-20") }
    #expect(none.map(\.code).contains("profiles.no-commune"))
  }

  @Test(
    "have symbols of letters and digits, singly joined",
    arguments: [
      "../x", "-X", "A/B", "A--B", "A-", "A B", "A\u{1B}B", "A\\B",
    ])
  func malformedSymbols(symbol: String) throws {
    var request = BodyRequest(id: "so-xay-dung")
    request.facts.texts[.symbol] = symbol
    let found = findings {
      let store = try TestData.store()
      return try store.body(
        request, in: store.province("lai-chau", on: TestData.date("2026-01-20")))
    }
    #expect(found.map(\.code) == ["profiles.malformed-symbol"])
  }

  @Test("given in a brief must say what nobody else can")
  func missing() throws {
    let school = findings {
      try self.body(
        yaml: "{kind: truong-hoc, name: Trường THPT A}", in: "lai-chau", on: "2026-01-20")
    }
    #expect(Set(school.map(\.code)) == ["profiles.missing-fact"])
    #expect(Set(school.compactMap { $0.arguments["key"] }) == ["symbol", "supervising"])
    let body = try self.body(
      yaml:
        "{kind: truong-hoc, name: Trường THPT A, symbol: THPTA, supervising: {name: Sở GDĐT tỉnh Lai Châu}}",
      in: "lai-chau", on: "2026-01-20")
    #expect(body.recipients.first?.name == "Sở GDĐT tỉnh Lai Châu")
    let nothing = findings { try self.body(yaml: "{name: Sở X}", in: "lai-chau", on: "2026-01-20") }
    #expect(nothing.map(\.code) == ["profiles.body-without-kind"])
    let kind = findings { try self.body(yaml: "{kind: xo}", in: "lai-chau", on: "2026-01-20") }
    #expect(kind.first?.suggestion?.arguments["name"] == "so")
  }

  private func body(_ id: String, in slug: String, on day: String) throws -> ResolvedBody {
    let store = try TestData.store()
    return try store.body(id, in: store.province(slug, on: TestData.date(day)))
  }

  private func body(yaml: String, in slug: String, on day: String) throws -> ResolvedBody {
    let store = try TestData.store()
    let findings = Findings()
    let node = try YAMLReader.read(text: yaml, file: "brief.yaml")
    let request = BodyRequest(reading: node, path: "body", findings)
    try findings.throwIfErrors()
    return try store.body(
      try #require(request), in: store.province(slug, on: TestData.date(day)))
  }

  private func findings<Value>(_ work: () throws -> Value) -> [Diagnostic] {
    TestData.findings(work)
  }
}
