/// Keeps the citations that nobody knows and that a person answers for.
public protocol CitationAccepting: Sendable {
  /// Accepts a citation nobody knows, by name and with a reason.
  func acceptCitation(_ number: String, reason: String, by actor: Actor) throws
  /// The citations accepted by name.
  func acceptedCitations() throws -> [AcceptedCitation]
}
