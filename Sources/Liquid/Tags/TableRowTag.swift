import Diagnostics

/// `{% tablerow variable in collection cols: 2 limit: 4 offset: 1 %}…{% endtablerow %}`: a cell of an
/// HTML table for each element.
struct TableRowTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    let header = parser.attempt { parser throws(Diagnostic) in
      try parser.loopHeader(of: tag)
    }
    let (body, _) = parser.block(of: tag, endingWith: ["endtablerow"])
    parser.skipMarkup()
    guard let header else { return NoNode(offset: tag.offset) }
    return TableRowNode(header, body, offset: tag.offset)
  }
}

private final class TableRowNode: Node {
  let header: LoopHeader
  let body: Block
  let offset: Int

  init(_ header: LoopHeader, _ body: Block, offset: Int) {
    self.header = header
    self.body = body
    self.offset = offset
  }

  private static let tablerowloop = Symbol("tablerowloop")

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    guard let stretch = try LoopStretch(header, in: &context), stretch.hasCollection else {
      return .normal
    }
    var columns = stretch.count
    if let expression = header.columns {
      let value = context.evaluateTest(expression).resolved
      switch value {
      case .undefined, .null: columns = .max
      case .int, .double, .string, .markup: columns = value.integerOrZero
      default:
        context.reportOnce(
          LiquidFinding.notANumber(value: value.kindName), at: expression.offset)
        return .normal
      }
    }
    let loop = context.loops.count
    let local = context.locals.count
    var state = LoopState(
      length: stretch.count, parent: -1, name: header.name.name)
    // Without a number of columns above 0 there is one row.
    state.columns = columns > 0 ? columns : .max
    context.loops.append(state)
    context.locals.append(Local(key: TableRowNode.tablerowloop, binding: .row(loop)))
    context.locals.append(Local(key: header.variable, binding: .value(.null)))
    defer {
      context.loops.removeSubrange(loop...)
      context.locals.removeSubrange(local...)
    }
    context.write(markup: "<tr class=\"row1\">\n")
    for turn in 0..<stretch.count {
      try context.countTurn(at: self)
      let column = turn % state.columns
      if turn > 0, column == 0 {
        context.write(markup: "</tr>\n<tr class=\"row\(turn / state.columns + 1)\">")
      }
      context.loops[loop].index0 = turn
      context.locals[local + 1].binding = .value(stretch[turn])
      context.write(markup: "<td class=\"col\(column + 1)\">")
      let flow = try body.render(&context)
      context.write(markup: "</td>")
      if flow == .breaksLoop { break }
    }
    context.write(markup: "</tr>\n")
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    header.survey(&survey)
    survey.conditionally { survey in
      survey.withLocals([header.variable.name, "tablerowloop"]) { $0.add(body) }
    }
  }
}
