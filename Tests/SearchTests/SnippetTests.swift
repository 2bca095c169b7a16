import Testing

@testable import Search

@Suite("A snippet shows what was found in its own spelling")
struct SnippetTests {
  private let parser = QueryParser(vocabulary: SampleArchive.vocabulary)

  private func marked(_ query: String, _ text: String, length: Int = 60) -> String {
    SnippetMaker(parser.parse(query).query, length: length).snippet(of: text).pieces
      .map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(
    "with the words marked",
    arguments: [
      ("thi dua", "Các cấp THI ĐUA lập thành tích", "Các cấp [THI] [ĐUA] lập thành tích"),
      ("\"thi dua\"", "Các cấp Thi\nđua lập thành tích", "Các cấp [Thi đua] lập thành tích"),
      ("thuỷ", "công trình thủy lợi", "công trình [thủy] lợi"),
      ("UBND", "của Ủy ban nhân dân tỉnh", "của [Ủy ban nhân dân] tỉnh"),
      ("184/kh-ubnd", "Kế hoạch số 184/KH-UBND ngày", "Kế hoạch số [184/KH-UBND] ngày"),
      ("đạ*", "Đại hội đạt", "[Đại] hội [đạt]"), ("xyz", "không có", "không có"),
      ("a -b", "a b", "[a] b"), ("đua", "", ""),
    ])
  func marks(_ query: String, _ text: String, _ expected: String) {
    #expect(marked(query, text) == expected)
  }

  @Test("from the place that says most")
  func best() {
    let filler = String(repeating: "Nội dung khác ở đây. ", count: 20)
    let text = filler + "một lần thi. " + filler + "phong trào thi đua yêu nước. " + filler
    let snippet = marked("thi đua yêu nước", text)
    #expect(snippet.contains("[thi] [đua] [yêu] [nước]"))
    #expect(snippet.hasPrefix("…") && snippet.hasSuffix("…"))
    let exactLater = filler + "trồng dưa. " + filler + "thi đua. " + filler
    #expect(marked("đua", exactLater).contains("thi [đua]"))
  }

  @Test("from where the words stand together rather than each somewhere")
  func together() {
    let filler = String(repeating: "Nội dung khác ở đây. ", count: 20)
    let text = "Sở theo dõi công tác chuyên môn. " + filler + "đẩy mạnh chuyển đổi số. " + filler
    #expect(marked("chuyen doi so", text).contains("[chuyển] [đổi] [số]"))
  }

  @Test("no longer than asked, whole words only")
  func length() {
    let text = String(repeating: "thi đua khen thưởng ", count: 200)
    for length in [40, 100, 200] {
      let maker = SnippetMaker(parser.parse("đua thưởng").query, length: length)
      let snippet = maker.snippet(of: text)
      #expect(snippet.text.count <= length * 3 / 2 + 2)
      for word in snippet.text.split(separator: " ") {
        let bare = word.filter { $0 != "…" }
        #expect(["thi", "đua", "khen", "thưởng"].contains(bare), "\(word)")
      }
    }
    let unbroken = String(repeating: "a", count: 2_000)
    #expect(SnippetMaker(parser.parse("b").query).snippet(of: unbroken).text.count <= 202)
  }
}
