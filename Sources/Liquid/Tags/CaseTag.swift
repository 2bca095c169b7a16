import Diagnostics

/// `{% case expression %}{% when value, value or value %}…{% else %}…{% endcase %}`
///
/// Every value that is equal renders its block, and an `else` renders when no `when` before it was
/// equal: so the language's first implementation does.
struct CaseTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    let subject = parser.attempt { parser throws(Diagnostic) in
      let subject = try parser.expression()
      try parser.finishMarkup()
      return subject
    }
    var branches: [CaseNode.Branch] = []
    // Nothing before the first `when` is rendered.
    var (_, ending) = parser.block(of: tag, endingWith: ["when", "else", "endcase"])
    while let divider = ending, divider.name != "endcase" {
      let values = divider.name == "else" ? nil : parser.whenValues()
      parser.skipMarkup()
      let part = parser.block(of: tag, endingWith: ["when", "else", "endcase"])
      branches.append(CaseNode.Branch(values: values, block: part.block))
      ending = part.ending
    }
    parser.skipMarkup()
    guard let subject else { return NoNode(offset: tag.offset) }
    return CaseNode(subject, branches, offset: tag.offset)
  }
}

extension Parser {
  /// The values of a `when`. Words the grammar doesn't foresee end the list, with a warning.
  fileprivate mutating func whenValues() -> [Expression] {
    attempt { parser throws(Diagnostic) in
      var values: [Expression] = []
      repeat {
        values.append(try parser.expression())
      } while parser.accept(",") || parser.accept(word: "or")
      if !parser.isAtEnd {
        parser.report(.ignoredMarkup(tag: "when"), at: parser.offset)
      }
      return values
    } ?? []
  }
}

private final class CaseNode: Node {
  struct Branch: Sendable {
    /// What the subject may be equal to; nil for `else`.
    let values: [Expression]?
    let block: Block
  }

  let subject: Expression
  let branches: [Branch]
  let isBlank: Bool
  let offset: Int

  init(_ subject: Expression, _ branches: [Branch], offset: Int) {
    self.subject = subject
    self.offset = offset
    isBlank = branches.allSatisfy(\.block.isBlank)
    self.branches =
      isBlank
      ? branches.map { Branch(values: $0.values, block: $0.block.withoutText) } : branches
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    let value = context.evaluateTest(subject)
    var wasEqual = false
    for branch in branches {
      guard let values = branch.values else {
        if !wasEqual {
          let flow = try branch.block.render(&context)
          if flow != .normal { return flow }
        }
        continue
      }
      for candidate in values where context.evaluateTest(candidate).equals(value) {
        wasEqual = true
        let flow = try branch.block.render(&context)
        if flow != .normal { return flow }
      }
    }
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.add(subject, as: .tested)
    for branch in branches {
      for value in branch.values ?? [] { survey.add(value, as: .tested) }
      survey.conditionally { $0.add(branch.block) }
    }
  }
}
