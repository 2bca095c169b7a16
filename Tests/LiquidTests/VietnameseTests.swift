import Testing

@testable import Liquid

@Suite("Vietnamese text")
struct VietnameseTests {
  /// `Nguyễn Đức` with every mark a code point of its own.
  private let decomposed = "Nguye\u{302}\u{303}n \u{110}u\u{31B}\u{301}c"

  @Test("changes case with đ, ơ, ư and every mark")
  func casing() {
    #expect(rendered("{{ 'đường về ủy ban' | upcase }}") == "ĐƯỜNG VỀ ỦY BAN")
    #expect(rendered("{{ 'ĐƯỜNG VỀ ỦY BAN' | downcase }}") == "đường về ủy ban")
    #expect(rendered("{{ 'đảng BỘ' | capitalize }}") == "Đảng bộ")
  }

  @Test("is the same composed and decomposed")
  func composition() {
    let data: OrderedHash = ["d": .string(decomposed), "c": "Nguyễn Đức"]
    #expect(
      rendered("{% if d == c %}a{% endif %}{{ d | size }}{{ c | size }}", data: data) == "a1010")
    #expect(rendered("{{ d | upcase }}", data: data) == "NGUYỄN ĐỨC")
    #expect(rendered("{{ d | truncate: 7, '' }}", data: data) == "Nguyễn ")
    #expect(
      rendered("{{ d | slice: 4 }}{{ d | split: '' | join: '.' }}", data: data)
        == "ễN.g.u.y.ễ.n. .Đ.ứ.c")
  }

  @Test("is cut between letters, never inside one")
  func truncation() {
    #expect(rendered("{{ 'Kế hoạch thi đua' | truncate: 9 }}") == "Kế hoạ...")
    #expect(rendered("{{ 'Kế hoạch thi đua' | truncatewords: 2, '…' }}") == "Kế hoạch…")
  }

  @Test("is sorted the way dictionaries do by sort_natural, by code points by sort")
  func order() {
    let names = "Đông,Dũng,Âu,An,Ăn,Ánh,ân,Bình"
    #expect(
      rendered("{{ '\(names)' | split: ',' | sort_natural | join }}")
        == "An Ánh Ăn ân Âu Bình Dũng Đông")
    #expect(
      rendered("{{ '\(names)' | split: ',' | sort | join }}")
        == "An Bình Dũng Ánh Âu ân Ăn Đông")
  }

  @Test("may be a name in data, reached through brackets")
  func names() {
    let data: OrderedHash = ["đơn vị": ["tên": "Sở Nội vụ"]]
    #expect(rendered("{{ ['đơn vị']['tên'] }}", data: data) == "Sở Nội vụ")
  }

  @Test("counts as characters in the columns of findings")
  func columns() {
    let (_, findings) = renderedWithFindings("Kế hoạch năm\r\nđợt: {{ x | lạ }}")
    #expect(places(findings) == ["2:13 liquid.foreign-letters"])
  }
}
