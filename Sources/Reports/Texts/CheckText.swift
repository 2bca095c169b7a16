import Diagnostics
import Office

/// What checking files gave, as people read it.
public struct CheckText: Sendable {
  private let words: Words

  /// Makes the texts of checked files.
  public init(in words: Words) {
    self.words = words
  }

  /// Whether a file passed, and its findings; of one that couldn't be read only that.
  public func lines(of file: CheckedFile) -> [String] {
    guard case .success(let checked) = file.result else {
      return ["✗ \(file.file)  " + Message("check.unreadable").text(in: words)]
    }
    return ["\(checked.hasPassed ? "✓" : "✗") \(file.file)  \(file.counts.text(in: words))"]
      + checked.findings.map { "  " + line(of: $0) }
  }

  /// What correcting the form mended, and what a person must decide.
  /// - Parameter file: what the corrected copy is called.
  public func lines(of result: FixResult, file: String) -> [String] {
    [("check.fixed", result.fixed), ("check.left", result.left)].flatMap { key, findings in
      [Message(key, ["file": file, "count": String(findings.count)]).text(in: words)]
        + findings.map { "  " + line(of: $0) }
    }
  }

  /// A finding on one line: where, how much it weighs, what, what to do, the rule.
  public func line(of finding: Diagnostic) -> String {
    var position: [String] = []
    if let page = finding.place?.page {
      position.append(Message("check.page", ["page": String(page)]).text(in: words))
    }
    if let paragraph = finding.place?.paragraph {
      position.append(
        Message("check.paragraph", ["paragraph": String(paragraph)]).text(in: words))
    }
    let severity = Message("severity.\(finding.severity.rawValue)").text(in: words)
    var line = position.isEmpty ? "" : position.joined(separator: ", ") + ": "
    line += "\(severity): \(finding.message(in: words))"
    if let suggestion = finding.suggestion { line += "; " + suggestion.text(in: words) }
    if let quote = finding.place?.quote {
      line += " «\(quote.replacing("\n", with: " / "))»"
    }
    if let reference = finding.reference { line += " (\(reference))" }
    return line + " [\(finding.code)]"
  }
}
