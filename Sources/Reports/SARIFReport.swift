import Checking
import Diagnostics
import Foundation

/// Findings in the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0, which editors and
/// code hosts show.
public struct SARIFReport: Encodable, Sendable {
  private let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  /// Makes a report of files and their findings.
  public init(_ files: [(file: String, findings: [Diagnostic])], in words: Words) {
    runs = [
      Run(
        tool: Tool(driver: Driver(in: words)),
        results: files.flatMap { file, findings in
          findings.map { Result($0, file: file, in: words) }
        })
    ]
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  private struct Run: Encodable, Sendable {
    var tool: Tool
    var results: [Result]
    // Columns and offsets of places count characters.
    let columnKind = "unicodeCodePoints"
  }

  private struct Tool: Encodable, Sendable {
    var driver: Driver
  }

  private struct Driver: Encodable, Sendable {
    let name = "ThiDua"
    var rules: [Descriptor]

    init(in words: Words) {
      rules = Checker.rules.map { Descriptor($0.facts, in: words) }
    }
  }

  private struct Descriptor: Encodable, Sendable {
    var id: String
    var shortDescription: Text
    var help: Text
    var defaultConfiguration: Configuration

    init(_ facts: RuleFacts, in words: Words) {
      id = facts.code
      shortDescription = Text(text: Message(facts.titleKey).text(in: words))
      help = Text(text: facts.reference)
      defaultConfiguration = Configuration(level: facts.severity.sarifLevel)
    }
  }

  private struct Configuration: Encodable, Sendable {
    var level: String
  }

  private struct Text: Encodable, Sendable {
    var text: String
  }

  private struct Result: Encodable, Sendable {
    var ruleId: String
    var level: String
    var message: Text
    var locations: [Location]

    init(_ finding: Diagnostic, file: String, in words: Words) {
      ruleId = Checker.rule(of: finding)?.code ?? finding.code
      level = finding.severity.sarifLevel
      var text = finding.message(in: words)
      if let suggestion = finding.suggestion { text += "; " + suggestion.text(in: words) }
      message = Text(text: text)
      locations = [Location(finding.place, file: file, in: words)]
    }
  }

  private struct Location: Encodable, Sendable {
    var physicalLocation: PhysicalLocation
    var logicalLocations: [LogicalLocation]?

    init(_ place: Place?, file: String, in words: Words) {
      let name = place?.file ?? file
      let address = name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
      let region = place?.line.map {
        Region(startLine: $0, startColumn: place?.column, snippet: nil)
      }
      physicalLocation = PhysicalLocation(
        artifactLocation: Artifact(uri: address),
        region: region
          // A paragraph is what a document has for a line.
          ?? place?.paragraph.map {
            Region(startLine: $0, startColumn: nil, snippet: place?.quote.map(Text.init))
          })
      guard let page = place?.page else { return }
      let pageName = Message("check.page", ["page": String(page)]).text(in: words)
      logicalLocations = [LogicalLocation(name: pageName, kind: "page")]
    }
  }

  private struct PhysicalLocation: Encodable, Sendable {
    var artifactLocation: Artifact
    var region: Region?
  }

  private struct Artifact: Encodable, Sendable {
    var uri: String
  }

  private struct Region: Encodable, Sendable {
    var startLine: Int
    var startColumn: Int?
    var snippet: Text?
  }

  private struct LogicalLocation: Encodable, Sendable {
    var name: String
    var kind: String
  }
}

extension Severity {
  /// The level of SARIF that weighs as much.
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
