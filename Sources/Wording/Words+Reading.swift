import Diagnostics
import YAML

extension Words {
  /// Where the words of a language lie in a data folder.
  public static func file(of language: Language) -> String {
    "Templates/words/\(language.rawValue).yaml"
  }

  /// Reads the words of a language from data folders; what a later folder says of a key wins.
  ///
  /// This never fails: without a file, or with a broken one, messages are told in the words of their
  /// keys, and the findings say what is the matter with which file.
  public static func read(
    _ language: Language, folders: [String]
  ) -> (words: Words, findings: [Diagnostic]) {
    var patterns: [String: String] = [:]
    let findings = Findings()
    let paths = folders.map { $0 + "/" + file(of: language) }
    let present = paths.filter(SourceFile.exists)
    if present.isEmpty {
      let place = paths.last.map { Place(file: $0) }
      findings.add(
        Diagnostic(WordsFinding.noFile(language: language.rawValue), at: place))
    }
    for path in present {
      guard
        let root = findings.gather({ () throws(InvalidInput) in try YAMLReader.read(path: path) })
      else { continue }
      let file = WordsFile(over: patterns, findings)
      file.read(root)
      patterns = file.patterns
    }
    return (Words(language, patterns: patterns), findings.diagnostics)
  }
}
