import Foundation
import Testing

@Suite("The pages of the repository")
struct PageTests {
  /// The Markdown pages, by their paths from the root; content blocks and templates aren't pages.
  static let pages: [String] = {
    var pages = ["README.md", "Provinces/README.md", "Templates/README.md", "Tests/README.md"]
    for folder in ["Sources", "Templates/guide"] {
      let files = FileManager.default.enumerator(
        atPath: Program.root.appendingPathComponent(folder).path)
      while let file = files?.nextObject() as? String {
        if file.hasSuffix(".md") { pages.append("\(folder)/\(file)") }
      }
    }
    return pages.sorted()
  }()

  private func text(of page: String) throws -> String {
    try String(contentsOf: Program.root.appendingPathComponent(page), encoding: .utf8)
  }

  @Test("link to what is there", arguments: pages)
  func links(page: String) throws {
    let folder = Program.root.appendingPathComponent(page).deletingLastPathComponent()
    for part in try text(of: page).components(separatedBy: "](").dropFirst() {
      let target = part.prefix { $0 != ")" && $0 != "#" }
      if target.isEmpty || target.contains("://") { continue }
      #expect(
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(String(target)).path),
        "\(page) links to \(target)")
    }
  }

  @Test("name every room of the sources in its map")
  func rooms() throws {
    let map = try text(of: "Sources/README.md")
    let rooms = try FileManager.default.contentsOfDirectory(
      at: Program.root.appendingPathComponent("Sources"), includingPropertiesForKeys: nil)
    let names = rooms.filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
    #expect(names.filter { !map.contains("`\($0)`") } == [])
  }
}
