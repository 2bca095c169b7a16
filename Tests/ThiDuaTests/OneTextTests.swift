import Foundation
import Testing

@Suite("The text of an entry")
struct OneTextTests {
  /// What the test compares of an entry.
  private struct Shown: Equatable {
    var endMark: Bool?
    var pageCount: Int?
    var sections: Int
    /// What it cites and names and the targets it sets, as JSON
    var content: String
  }

  private func shown(_ office: IssuingOffice) throws -> Shown {
    let entry = try #require(office.json("show", "1") as [String: Any]?)
    return Shown(
      endMark: entry["endMark"] as? Bool, pageCount: entry["pageCount"] as? Int,
      sections: (entry["sections"] as? [Any])?.count ?? 0,
      content: String(
        decoding: try JSONSerialization.data(
          withJSONObject: ["basis", "citations", "movements", "targets"].map {
            try #require(entry[$0])
          }, options: .sortedKeys), as: UTF8.self))
  }

  /// The text of the one entry of a registry, as its export has it.
  private func text(_ office: IssuingOffice) throws -> String {
    #expect(try office.run("export", "-o", office.path("export")).code == 0)
    let folder = URL(fileURLWithPath: office.path("export"))
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let texts = (files?.allObjects as? [URL] ?? []).filter { $0.lastPathComponent == "van-ban.txt" }
    return try String(contentsOf: try #require(texts.first), encoding: .utf8)
  }

  @Test("is one thing whether it was issued here or its file was taken in elsewhere")
  func issuedAndImported() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let issued = try office.run(
      "issue", IssuingOffice.laiChau, "--date", "2026-01-13", "-o", office.path("out") + "/")
    #expect(issued.code == 0)
    let original = try shown(office)
    #expect(original.endMark == true)
    #expect(original.pageCount ?? 0 > 1)
    #expect(original.content.contains("CT-UBND"))

    for file in ["01-KH-SXD.docx", "01-KH-SXD.pdf"] {
      let other = try IssuingOffice()
      defer { other.remove() }
      #expect(try other.run("import", office.path("out/" + file)).code == 0)
      let taken = try shown(other)
      #expect(taken.endMark == original.endMark, "\(file)")
      #expect(taken.pageCount == original.pageCount, "\(file)")
      if file.hasSuffix("docx") {
        #expect(taken == original)
        #expect(try text(other) == text(office))
      }
    }
  }
}
