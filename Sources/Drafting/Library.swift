import Diagnostics
import Document
import Liquid
import Profiles
import VietnameseText
import YAML

/// Everything plans are drafted from: profiles and catalogues, content blocks, plan templates, the
/// formats. It never changes once loaded; any number of plans may be composed from it at
/// once.
public struct Library: Sendable {
  /// The provinces, bodies and catalogues.
  public let profiles: ProfileStore
  /// The content blocks by id.
  public let blocks: [String: ContentBlock]
  /// The plan templates by id.
  public let templates: [String: PlanTemplate]
  /// The formats plans are set in, by date.
  public let formats: FormatProfiles
  /// What is worth knowing about the data but doesn't stand against using them.
  public let diagnostics: [Diagnostic]

  /// Loads and checks all data of a folder.
  /// - Throws: everything that is wrong with any of its files.
  public static func load(_ folder: DataFolder) throws(InvalidInput) -> Library {
    let findings = Findings()
    let profiles = findings.gather { () throws(InvalidInput) in
      try ProfileStore.load(root: folder.path)
    }
    let formats = findings.gather { () throws(InvalidInput) in
      try FormatProfiles.read(folder: folder.fullPath(of: "Templates/formats"))
    }
    let environment = DraftingEnvironment.shared
    let blocks = folder.files(below: "Templates/blocks", extension: "md").compactMap { file in
      ContentBlockReader.read(
        path: folder.fullPath(of: file), named: file, in: environment, findings)
    }
    let templates = folder.files(below: "Templates/plans", extension: "md").compactMap { file in
      PlanTemplateReader.read(
        path: folder.fullPath(of: file), named: file, in: environment, findings)
    }
    var library: Library?
    if let profiles, let formats {
      let loaded = Library(
        profiles: profiles,
        blocks: byID(blocks, id: \.id, place: \.place, findings) {
          BlockFinding.idTwice(id: $0)
        },
        templates: byID(
          templates, id: \.id, place: \.place, findings
        ) {
          TemplateFinding.idTwice(id: $0)
        },
        formats: formats, diagnostics: findings.diagnostics)
      LibraryCheck(library: loaded).run(findings)
      library = loaded
    }
    try findings.throwIfErrors()
    guard let library else { throw InvalidInput(findings.diagnostics) }
    return library
  }

  private static func byID<Item, Twice: Finding>(
    _ items: [Item], id: KeyPath<Item, String>, place: KeyPath<Item, Place>,
    _ findings: Findings, twice: (String) -> Twice
  ) -> [String: Item] {
    var result: [String: Item] = [:]
    for item in items {
      if result.updateValue(item, forKey: item[keyPath: id]) != nil {
        findings.add(
          Diagnostic(twice(item[keyPath: id]), at: item[keyPath: place]))
      }
    }
    return result
  }
}
