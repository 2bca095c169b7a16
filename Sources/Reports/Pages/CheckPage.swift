import Checking
import Diagnostics
import Office
import Writers

/// The findings of files as a page: the document's own lines, and beside each what was found there.
public struct CheckPage {
  private let words: Words

  /// Makes pages in a person's words.
  public init(in words: Words) {
    self.words = words
  }

  /// The page of all files.
  public func html(_ files: [CheckedFile]) -> String {
    PageFrame(
      title: Message("check.page-title"),
      style: """
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
        td { vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ddd; }
        td.line { font-family: "Times New Roman", serif; width: 55%; white-space: pre-line; }
        td.number { color: #666; text-align: right; width: 3rem; }
        p { margin: 0 0 .25rem; }
        small { color: #666; }
        """
    ).html(in: words, files.map(section).joined())
  }

  private func section(of file: CheckedFile) -> String {
    let counts = file.counts.text(in: words)
    var html = "<h2>\(escaped(file.file))</h2>\n<p>\(escaped(counts))</p>\n"
    let loose = file.findings.filter { $0.place?.paragraph == nil }
    html += loose.map(paragraph).joined()
    let placed = Dictionary(grouping: file.findings) { $0.place?.paragraph ?? 0 }
    guard let lines = try? file.result.get().subject.lines else { return html }
    html += "<table>\n"
    var shown = 0
    for line in lines {
      let findings = line.ordinal == shown ? [] : placed[line.ordinal] ?? []
      shown = line.ordinal
      html += """
        <tr><td class="number">\(line.ordinal)</td>\
        <td class="line">\(escaped(line.printed))</td>\
        <td>\(findings.map(paragraph).joined())</td></tr>

        """
    }
    return html + "</table>\n"
  }

  private func paragraph(of finding: Diagnostic) -> String {
    let severity = Message("severity.\(finding.severity.rawValue)").text(in: words)
    var text = "\(severity): \(finding.message(in: words))"
    if let suggestion = finding.suggestion { text += "; " + suggestion.text(in: words) }
    let reference = finding.reference.map { " (\($0))" } ?? ""
    return """
      <p class="\(finding.severity.rawValue)">\(escaped(text)) \
      <small>\(escaped(reference)) \(escaped(finding.code))</small></p>
      """
  }

  private func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
