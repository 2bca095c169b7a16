import Citations
import Diagnostics
import Recognition

/// An extract as people read it, a field on each line.
public enum ExtractText {
  /// The lines, with what the document doesn't say as a dash.
  public static func lines(of extract: Extract, in words: Words) -> [String] {
    func label(_ key: String) -> String { Message("extract.field.\(key)").text(in: words) }
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      lines.append("\(label(key)): \(value ?? "–")")
    }
    func inferred(_ source: Extract.Source?) -> String {
      source == .inferred ? " (\(label("inferred")))" : ""
    }
    func list(_ key: String, _ items: [String]) {
      add(key, items.isEmpty ? nil : "")
      lines += items.map { "  \($0)" }
    }
    // The Party's numbers have the hyphen first: 27-KH/TU.
    let number = extract.symbol.map { symbol in
      let isParty = symbol.contains("/") && symbol.first?.isNumber != true
      return "\(extract.number ?? "…")\(isParty ? "-" : "/")\(symbol)"
    }
    add("kind", extract.kind)
    add("title", extract.title)
    add("code", number)
    add("date", extract.date?.iso)
    add("issuer", extract.issuer)
    add("parent", extract.parent.map { $0 + inferred(extract.parentSource) })
    add("province", extract.province.map { $0 + inferred(extract.provinceSource) })
    list("basis", extract.basis.map(citation))
    list("citations", extract.citations.map(citation))
    list(
      "sections",
      extract.sections.map { section in
        let indent = String(repeating: "  ", count: max(section.level - 1, 0))
        return "\(indent)\(section.number) \(section.heading ?? "…")"
      })
    list("targets", extract.targets.map { "\($0.value): \($0.measure)" })
    list("deadlines", extract.deadlines.map { "\($0.date.iso): \($0.what)" })
    list("movements", extract.movements)
    list(
      "recipients",
      extract.recipients.map { $0.purpose == nil ? $0.name : "\($0.name) (\($0.purpose ?? ""))" })
    add("archive", extract.archiveLine)
    let signature = extract.signature
    list(
      "signature",
      (signature?.authority ?? [])
        + [signature?.post, signature?.ownPost, signature?.name].compactMap { $0 }
        .filter { !$0.isEmpty })
    return lines
  }

  private static func citation(_ citation: Citation) -> String {
    [citation.kind, citation.name ?? citation.number, citation.date?.iso, citation.issuer]
      .compactMap { $0 }
      .joined(separator: ", ")
  }
}
