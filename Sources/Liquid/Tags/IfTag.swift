import Diagnostics

/// `{% if condition %}…{% elsif condition %}…{% else %}…{% endif %}`
struct IfTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    parser.conditional(tag, end: "endif", isNegated: false)
  }
}

/// `{% unless condition %}…{% elsif condition %}…{% else %}…{% endunless %}`: an `if` whose first
/// condition must not hold.
struct UnlessTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    parser.conditional(tag, end: "endunless", isNegated: true)
  }
}

extension Parser {
  /// Parses the branches of `if` and `unless`. As in every implementation of the language, what
  /// stands behind `else` is ignored, and so is a branch behind the `else` branch; both are
  /// warnings.
  mutating func conditional(_ tag: TagToken, end: String, isNegated: Bool) -> any Node {
    var branches: [ConditionalNode.Branch] = []
    var otherwise: Block?
    var condition = branchCondition()
    var isElse = false
    while true {
      let (block, ending) = self.block(of: tag, endingWith: ["elsif", "else", end])
      if isElse {
        if otherwise == nil { otherwise = block }
      } else if otherwise == nil, let condition {
        branches.append(ConditionalNode.Branch(condition: condition, block: block))
      }
      guard let ending, ending.name != end else { break }
      if otherwise != nil || isElse {
        report(.ignoredBranch(tag: ending.name), at: ending.offset)
      }
      isElse = ending.name == "else"
      if isElse {
        if !isAtEnd { report(.ignoredMarkup(tag: "else"), at: offset) }
        skipMarkup()
      } else {
        condition = branchCondition()
      }
    }
    skipMarkup()
    return ConditionalNode(
      branches, otherwise: otherwise, isNegated: isNegated, offset: tag.offset)
  }

  private mutating func branchCondition() -> Condition? {
    attempt { parser throws(Diagnostic) in
      let condition = try parser.condition()
      try parser.finishMarkup()
      return condition
    }
  }
}

private final class ConditionalNode: Node {
  struct Branch: Sendable {
    let condition: Condition
    let block: Block
  }

  let branches: [Branch]
  let otherwise: Block?
  /// Whether the first condition must not hold.
  let isNegated: Bool
  let isBlank: Bool
  let offset: Int

  init(_ branches: [Branch], otherwise: Block?, isNegated: Bool, offset: Int) {
    isBlank = branches.allSatisfy(\.block.isBlank) && otherwise?.isBlank ?? true
    self.branches =
      isBlank
      ? branches.map { Branch(condition: $0.condition, block: $0.block.withoutText) } : branches
    self.otherwise = isBlank ? otherwise?.withoutText : otherwise
    self.isNegated = isNegated
    self.offset = offset
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    var isFirstNegated = isNegated
    for branch in branches {
      if context.holds(branch.condition) != isFirstNegated {
        return try branch.block.render(&context)
      }
      isFirstNegated = false
    }
    return try otherwise?.render(&context) ?? .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    for (position, branch) in branches.enumerated() {
      if position == 0 {
        survey.add(branch.condition)
      } else {
        survey.conditionally { $0.add(branch.condition) }
      }
      survey.conditionally { $0.add(branch.block) }
    }
    if let otherwise { survey.conditionally { $0.add(otherwise) } }
  }
}
