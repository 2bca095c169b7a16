import Comparing
import Diagnostics
import Office
import Writers

/// A comparison as a page: what went is struck out, what came is underlined.
public struct DifferencePage {
  private let words: Words

  /// Makes pages in a person's words.
  public init(in words: Words) {
    self.words = words
  }

  /// The page.
  public func html(_ difference: PlanDifference) -> String {
    let names = """
      <p><del>\(escaped(difference.older.label))</del><br><ins>\
      \(escaped(difference.newer.label))</ins></p>

      """
    return PageFrame(
      title: Message("diff.page-title"),
      style: """
        body { font: 17px/1.5 "Times New Roman", serif; margin: 2rem auto; max-width: 55rem; padding: 0 1rem; }
        h1, h2, small, td.mark, ul { font-family: system-ui, sans-serif; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
        td { vertical-align: top; padding: .2rem .5rem; border-bottom: 1px solid #ddd; }
        td.mark { width: 7rem; color: #555; font-size: .8rem; }
        ins { background: #d9f2d9; } del { background: #f9dcdc; }
        small { color: #555; }
        """
    ).html(
      in: words,
      names + (difference.forgotten.map(list) ?? "") + table(difference.comparison))
  }

  private func list(_ forgotten: [Diagnostic]) -> String {
    guard !forgotten.isEmpty else { return "<p>\(text("diff.nothing-forgotten"))</p>\n" }
    var html = "<h2>\(text("diff.forgotten", ["count": String(forgotten.count)]))</h2>\n<ul>\n"
    for finding in forgotten {
      let place = finding.place?.path.map { "\($0): " } ?? ""
      let quote = finding.place?.quote.map { " <q>\(escaped($0))</q>" } ?? ""
      html += """
        <li class="\(finding.severity.rawValue)">\(escaped(place))\
        \(escaped(finding.message(in: words)))\(quote) <small>\(escaped(finding.code))</small>\
        </li>

        """
    }
    return html + "</ul>\n"
  }

  private func table(_ comparison: DocumentComparison) -> String {
    var html = ""
    let changed = comparison.components.filter { !$0.isSame }
    if !changed.isEmpty {
      html += "<h2>\(text("diff.components"))</h2>\n<table>\n"
      for component in changed {
        let name = text("comparing.component.\(component.component.rawValue)")
        let lines = component.lines.map { marked($0.words) }.joined(separator: "<br>")
        html += row(escaped(name), lines)
      }
      html += "</table>\n"
    }
    for section in comparison.sections where !section.isSame {
      html += "<h2>\(text("comparing.area.\(section.area.rawValue)"))</h2>\n<table>\n"
      html += rows(of: section)
      html += "</table>\n"
    }
    return comparison.isSame ? html + "<p>\(text("diff.same"))</p>\n" : html
  }

  private func rows(of section: SectionComparison) -> String {
    guard !section.isSame else { return "" }
    var html = ""
    if !section.heading.isEmpty {
      let path = section.newerPath ?? section.olderPath ?? ""
      var mark = section.outcome == .kept ? "" : text("diff.outcome.\(section.outcome.rawValue)")
      if section.isMoved { mark = movedFrom(section.olderPath) }
      html += row(mark, "<b>\(escaped(path)) \(marked(section.heading))</b>")
    }
    for paragraph in section.paragraphs where paragraph.outcome != .same {
      let label = (paragraph.newer ?? paragraph.older)?.label.map { escaped($0) + " " } ?? ""
      let mark =
        paragraph.outcome == .moved
        ? movedFrom(paragraph.older?.path)
        : text("diff.outcome.\(paragraph.outcome.rawValue)")
      html += row(mark, label + marked(paragraph.words))
    }
    return html + section.sections.map(rows).joined()
  }

  private func movedFrom(_ path: String?) -> String {
    text("comparing.moved-from", ["path": path.flatMap { $0.isEmpty ? nil : $0 } ?? "0"])
  }

  private func row(_ mark: String, _ content: String) -> String {
    "<tr><td class=\"mark\">\(mark)</td><td>\(content)</td></tr>\n"
  }

  private func marked(_ words: [TextChange]) -> String {
    words.map { change in
      switch change {
      case .same(let text): escaped(text)
      case .removed(let text): "<del>\(escaped(text))</del>"
      case .added(let text): "<ins>\(escaped(text))</ins>"
      }
    }.joined()
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    escaped(Message(key, arguments).text(in: words))
  }

  private func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
