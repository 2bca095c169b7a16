import Foundation
import SampleDocuments

/// A folder with a few plans as offices keep them, and a registry beside it.
struct FindingArchive {
  let folder: URL

  init() throws {
    folder = try Program.folder()
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("plans"), withIntermediateDirectories: true)
    for (name, text) in SamplePlans.archive { try write(text, "plans/\(name)") }
    try Program.makeRegistry(registry)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  var registry: String { path("registry.sqlite") }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Runs a command on the registry of the archive.
  func run(_ words: String..., language: String = "en") throws -> Program.Run {
    try Program.run(words + ["--registry", registry, "--user", "Văn thư"], language: language)
  }

  /// The JSON a command prints.
  func json(_ words: String...) throws -> [String: Any] {
    let run = try Program.run(words + ["--json", "--registry", registry], language: "en")
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any] ?? [:]
  }
}
