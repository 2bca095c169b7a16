import CMarkdown

/// Reads CommonMark with GitHub's tables into a value tree.
public enum MarkdownParser {
  /// Inputs nested deeper than this are cut there and reported as `.other(kind: "nesting")`: no
  /// plan nests so, and a hostile one must not exhaust the stack.
  static let deepestNesting = 64

  /// The blocks of a text. Any text is Markdown, so nothing can fail; what plans don't hold comes
  /// back as `.other`.
  public static func parse(_ text: String) -> [MarkdownBlock] {
    _ = extensionsRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        if let start = chars.baseAddress { cmark_parser_feed(parser, start, chars.count) }
      }
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return blocks(in: root, depth: 0)
  }

  /// Registration is global in the library; a lazy static runs it once, whatever the thread.
  private static let extensionsRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func blocks(in node: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    guard depth < deepestNesting else {
      return [.other(kind: "nesting", line: line(of: node))]
    }
    return children(of: node).map { block($0, depth: depth) }
  }

  private static func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock {
    let line = line(of: node)
    let kind = typeName(of: node)
    switch kind {
    case "heading":
      return .heading(
        level: Int(cmark_node_get_heading_level(node)), text: runs(in: node), line: line)
    case "paragraph":
      return .paragraph(text: runs(in: node), line: line)
    case "list":
      return .list(
        isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        items: children(of: node).map { blocks(in: $0, depth: depth + 1) }, line: line)
    case "table":
      return .table(table(node), line: line)
    case "thematic_break":
      return .rule(line: line)
    default:
      return .other(kind: kind, line: line)
    }
  }

  private static func table(_ node: OpaquePointer) -> MarkdownTable {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    let marks = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<columns).map { column -> MarkdownTable.Alignment in
      switch marks?[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    var rows = children(of: node).map { row in children(of: row).map { runs(in: $0) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return MarkdownTable(alignments: alignments, header: header, rows: rows)
  }

  private static func runs(in node: OpaquePointer) -> [MarkdownRun] {
    var runs: [MarkdownRun] = []
    collectRuns(in: node, style: MarkdownRun(""), depth: 0, into: &runs)
    return runs
  }

  private static func collectRuns(
    in node: OpaquePointer, style: MarkdownRun, depth: Int, into runs: inout [MarkdownRun]
  ) {
    guard depth < deepestNesting else { return }
    for child in children(of: node) {
      var style = style
      switch typeName(of: child) {
      case "text", "code", "html_inline":
        style.text = cmark_node_get_literal(child).map { String(cString: $0) } ?? ""
        append(style, to: &runs)
      case "softbreak", "linebreak":
        style.text = " "
        append(style, to: &runs)
      case "strong":
        style.isStrong = true
        collectRuns(in: child, style: style, depth: depth + 1, into: &runs)
      case "emph":
        style.isEmphasized = true
        collectRuns(in: child, style: style, depth: depth + 1, into: &runs)
      default:
        collectRuns(in: child, style: style, depth: depth + 1, into: &runs)
      }
    }
  }

  /// Adds a run, joining it to the last one when they are set alike.
  private static func append(_ run: MarkdownRun, to runs: inout [MarkdownRun]) {
    guard let last = runs.last, last.isStrong == run.isStrong,
      last.isEmphasized == run.isEmphasized
    else { return runs.append(run) }
    runs[runs.count - 1].text += run.text
  }

  private static func children(of node: OpaquePointer) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var child = cmark_node_first_child(node)
    while let next = child {
      children.append(next)
      child = cmark_node_next(next)
    }
    return children
  }

  private static func line(of node: OpaquePointer) -> Int {
    Int(cmark_node_get_start_line(node))
  }

  private static func typeName(of node: OpaquePointer) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }
}
