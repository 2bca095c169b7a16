import Checking
import Citations
import Diagnostics
import Document
import Drafting
import Recognition

extension CheckSubject {
  /// What is checked of a plan composed of a brief: its pages as they were set and understood, the
  /// content as it was composed, and the documents and movements the brief itself tells of.
  public init(
    _ draft: ComposedPlan, of brief: Brief, pages: UnderstoodDocument, knowledge: CheckKnowledge
  ) {
    self.init(
      pages, content: draft.document, format: draft.format, knowledge: knowledge,
      documents: brief.documents, movements: brief.movements, province: brief.province.text,
      file: brief.file)
  }
}

extension ComposedPlan {
  /// What composing the plan and holding it to the rules found.
  public func findings(checking subject: CheckSubject) -> [Diagnostic] {
    diagnostics.followed(by: Checker.check(subject))
  }
}

extension [Diagnostic] {
  /// What composing a plan found, followed by what holding it to the rules does. Composer and checker
  /// ask the same catalogues about what the plan cites; what both tell stands once, as the composer
  /// tells it, who knows the place in the brief.
  func followed(by checked: [Diagnostic]) -> [Diagnostic] {
    let told = Set(compactMap { $0.finding as? ValidityFinding })
    return self
      + checked.filter { found in
        if case .validity(let validity)? = found.finding as? TruthFinding {
          !told.contains(validity)
        } else {
          true
        }
      }
  }
}
