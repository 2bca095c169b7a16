import Diagnostics
import YAML

/// The patterns of one words file: sections of names with their texts.
final class WordsFile {
  /// The patterns read, by message key.
  private(set) var patterns: [String: String] = [:]
  private let findings: Findings

  /// Takes the patterns of earlier files, which a later one may replace.
  init(over patterns: [String: String], _ findings: Findings) {
    self.patterns = patterns
    self.findings = findings
  }

  /// Reads the sections of a file.
  func read(_ root: YAMLNode) {
    guard let sections = root.entries else { return refuse(root, path: "") }
    for section in sections {
      read(section.value, under: section.key)
    }
  }

  private func read(_ section: YAMLNode, under name: String) {
    guard let entries = section.entries else { return refuse(section, path: name) }
    for entry in entries {
      let key = name + "." + entry.key
      guard let text = entry.value.text else {
        refuse(entry.value, path: key)
        continue
      }
      patterns[key] = text
    }
  }

  private func refuse(_ node: YAMLNode, path: String) {
    findings.add(Diagnostic(WordsFinding.notAText, at: node.place(path: path)))
  }
}
