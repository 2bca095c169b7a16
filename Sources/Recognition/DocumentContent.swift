import Citations
import Document

/// What the text of a document says: what is judged at the gate, stored with an entry and searched.
public struct DocumentContent: Sendable, Equatable {
  /// The documents it rests on.
  public var basis: [Citation] = []
  /// The other documents it cites, each once.
  public var citations: [Citation] = []
  /// The movements it names, each once.
  public var movements: [String] = []
  /// The theme or slogan it names.
  public var theme: String?
  /// The targets in order, each once.
  public var targets: [Target] = []
  /// The days by which something is due.
  public var deadlines: [Deadline] = []
}

extension Extract {
  /// What the text says.
  public var content: DocumentContent {
    get {
      DocumentContent(
        basis: basis, citations: citations, movements: movements, theme: theme, targets: targets,
        deadlines: deadlines)
    }
    set {
      basis = newValue.basis
      citations = newValue.citations
      movements = newValue.movements
      theme = newValue.theme
      targets = newValue.targets
      deadlines = newValue.deadlines
    }
  }
}
