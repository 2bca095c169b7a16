import Foundation
import Testing

@Suite("Console examples of the pages")
struct ConsoleExampleTests {
  /// The pages that have examples: README and the handbook of the officers.
  static let pages: [String] = {
    let guide = "Templates/guide"
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: Program.root.appendingPathComponent(guide).path)
    return ["README.md", "Templates/README.md", "Provinces/README.md"]
      + (files ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(guide)/\($0)" }
  }()

  @Test("print what the page says", arguments: pages)
  func examples(of path: String) throws {
    let page = try ConsolePage(path)
    var printed = try run(page).components(separatedBy: ConsolePage.mark)[...]
    for case .command(let command) in page.steps {
      let got = printed.popFirst() ?? ""
      if PrintedLines(command.printed).match(got) { continue }
      Issue.record(
        """
        \(path):\(command.line): $ \(command.text)
        The page says:
        \(command.printed.joined(separator: "\n"))
        It printed:
        \(got)
        """)
    }
  }

  /// Gives a page's commands to a shell in a folder of its own, which has the repository's data;
  /// gives what they print, marks between.
  private func run(_ page: ConsolePage) throws -> String {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["Provinces", "Templates"] {
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(name),
        withDestinationURL: Program.root.appendingPathComponent(name))
    }
    // The handbook makes the registry once, on its first page.
    if page.path.hasPrefix("Templates/guide/"), !page.script.contains("thidua init") {
      try Program.makeRegistry(folder.appendingPathComponent("so.sqlite").path)
    }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", page.script]
    shell.currentDirectoryURL = folder
    var environment = Program.environment(
      language: page.path.hasPrefix("Templates/guide/") ? "vi" : "en")
    environment["THIDUA_DATA"] = nil  // found in the folder, as in a clone
    environment["THIDUA_REGISTRY"] = "so.sqlite"  // never that of whoever runs the tests
    environment["HOME"] = folder.path
    environment["PATH"] =
      try Program.executable().deletingLastPathComponent().path + ":/usr/bin:/bin"
    shell.environment = environment
    shell.standardInput = FileHandle.nullDevice
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = output
    try shell.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return String(decoding: printed, as: UTF8.self)
  }
}

@Suite("Printed lines")
struct PrintedLinesTests {
  @Test(
    "are as the page says, or differ",
    arguments: [
      (["một", "hai"], "một\nhai\n", true), (["một"], "một\nhai\n", false),
      (["một", "hai"], "một\n", false), ([], "", true), ([], "một\n", false),
      (["Căn cứ:"], "Căn cứ: \n", true), (["mục …, ngày"], "mục 12, ngày\n", true),
      (["mục …, ngày"], "mục 12, tháng\n", false), (["a…b…c"], "abc\n", true),
      (["a…b…c"], "acb\n", false), (["aa…a"], "aa\n", false), (["…"], "", true),
      (["…"], "một\nhai\n", true), (["một", "…", "ba"], "một\nba\n", true),
      (["một", "…", "ba"], "một\nhai\nhai\nba\n", true),
      (["một", "…", "ba"], "một\nhai\n", false), (["…", "ba", "…"], "một\nba\nba\n", true),
      (["…đầu"], "…phần đầu\n", true),
    ] as [([String], String, Bool)])
  func match(page: [String], printed: String, expected: Bool) {
    #expect(PrintedLines(page).match(printed) == expected)
  }
}
