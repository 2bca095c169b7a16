import Diagnostics

/// What keeps a plan from being issued.
public enum GateFinding: Finding {
  /// “`field`” is still open: fill it in.
  case openField(field: String)
  /// Nobody knows the document cited as `cited`.
  case unknownCitation(cited: String, number: String)
  /// Nobody is named to sign it: a plan without a signer gets no number.
  case noSigner

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .openField(let field): FindingFacts("registry.gate-open-field", ["field": field])
    case .unknownCitation(let cited, let number):
      FindingFacts("registry.gate-unknown-citation", ["cited": cited, "number": number])
    case .noSigner:
      FindingFacts(
        "registry.gate-no-signer", [:], reference: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7")
    }
  }
}

extension Diagnostic {
  /// The citation nobody knows that keeps a plan from being issued, nil when it is something else.
  public var unknownCitation: String? {
    if case .unknownCitation(_, let number)? = finding as? GateFinding { number } else { nil }
  }
}
