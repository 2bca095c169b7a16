import Diagnostics

/// The judgement a document needs before it can have a number: no error of the checker, nothing left
/// open, somebody to sign it, every citation known or accepted by name.
public enum IssueGate {
  /// Lets a document through, or refuses it with all reasons.
  ///
  /// - Parameters:
  ///   - diagnostics: What the composer and the checker found.
  ///   - openFields: The fields and slots still without content.
  ///   - signer: Who signs it; nil or empty while nobody is named.
  ///   - unknownCitations: The numbers cited that no catalogue and no entry knows.
  ///   - accepted: The citations accepted by name.
  /// - Throws: ``RegistryError`` with a finding for each reason.
  public static func judge(
    diagnostics: [Diagnostic], openFields: [String] = [], signer: String?,
    unknownCitations: [EntryCitation] = [], accepted: [AcceptedCitation] = []
  ) throws -> IssueClearance {
    var reasons = diagnostics.filter { $0.severity == .error }
    reasons += openFields.map {
      Diagnostic(GateFinding.openField(field: $0), at: Place(path: $0))
    }
    if (signer ?? "").allSatisfy(\.isWhitespace) {
      reasons.append(
        Diagnostic(
          GateFinding.noSigner, at: Place(path: "signature.name")))
    }
    let keys = Set(accepted.map { EntryCitation.key(ofNumber: $0.number) })
    let unknown = unknownCitations.filter { !keys.contains($0.key ?? $0.name ?? "") }
    reasons += unknown.map { citation in
      Diagnostic(
        GateFinding.unknownCitation(
          cited: [
            citation.number ?? citation.name, citation.date?.readable, citation.issuer,
          ].compactMap { $0 }.joined(separator: ", "),
          number: citation.number ?? citation.name ?? ""),
        suggestion: Message("registry.gate-accept"))
    }
    guard reasons.isEmpty else { throw RegistryError(.refused, reasons) }
    let used = unknownCitations.compactMap { $0.number ?? $0.name }
    return IssueClearance(acceptedCitations: used)
  }
}

/// The proof that a document went through ``IssueGate``; there is no other way to make one.
public struct IssueClearance: Sendable, Equatable {
  /// The citations that nobody knows and that were accepted by name.
  public let acceptedCitations: [String]
}

/// A citation nobody knows that was accepted by name.
public struct AcceptedCitation: Sendable, Equatable {
  /// The number and symbol, or the name of a law.
  public let number: String
  /// Why it is right all the same.
  public let reason: String
  /// Who accepted it.
  public let actor: Actor
  /// When.
  public let time: Timestamp

  /// Describes an acceptance.
  public init(number: String, reason: String, actor: Actor, time: Timestamp) {
    self.number = number
    self.reason = reason
    self.actor = actor
    self.time = time
  }
}
