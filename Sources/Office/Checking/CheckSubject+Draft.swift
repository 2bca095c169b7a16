import Checking
import Diagnostics
import Document
import Drafting
import Recognition

extension CheckSubject {
  /// What is checked of a plan composed of a brief: its pages as they were set and understood, the
  /// content as it was composed, and the documents and movements the brief itself tells of.
  public init(
    _ draft: Draft, of brief: Brief, pages: UnderstoodDocument, knowledge: CheckKnowledge
  ) {
    self.init(
      pages, content: draft.document, format: draft.format, knowledge: knowledge,
      documents: brief.documents, movements: brief.movements, province: brief.province.text,
      file: brief.file)
  }
}

extension Draft {
  /// What composing the plan and holding it to the rules found, each once: composer and checker ask
  /// the same catalogues about what the plan cites, and the composer knows the place in the brief.
  public func findings(checking subject: CheckSubject) -> [Diagnostic] {
    let told = Set(diagnostics.map(\.message))
    return diagnostics
      + Checker.check(subject).filter { !told.contains($0.message) }
  }
}
