import Diagnostics

/// What speaks against one entry correcting, replacing or recalling another.
public enum RelationFinding: Finding {
  /// `entry` was recalled and is frozen.
  case recalledIsFrozen(entry: String)
  /// `entry` was replaced already: look at what took its place.
  case alreadyReplaced(entry: String)
  /// Name the document that does this to `entry`.
  case relationNeedsDocument(entry: String)
  /// `entry` can't do this to itself.
  case relationToItself(entry: String)
  /// `other` was itself replaced or recalled.
  case relationByDead(entry: String, other: String)
  /// `other` is older than `entry`.
  case relationByOlder(entry: String, other: String)
  /// `entry` is a `kind` and `other` isn't: wrong content gives way to a document of the same
  /// form.
  case replacedByOtherKind(entry: String, kind: String, other: String)
  /// `other` is no letter: faults of form are corrected by a letter (công văn).
  case correctedByLetterOnly(entry: String, other: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .recalledIsFrozen(let entry):
      FindingFacts("registry.recalled-is-frozen", ["entry": entry], reference: Self.decree)
    case .alreadyReplaced(let entry):
      FindingFacts("registry.already-replaced", ["entry": entry], reference: Self.decree)
    case .relationNeedsDocument(let entry):
      FindingFacts("registry.relation-needs-document", ["entry": entry], reference: Self.decree)
    case .relationToItself(let entry):
      FindingFacts("registry.relation-to-itself", ["entry": entry], reference: Self.decree)
    case .relationByDead(let entry, let other):
      FindingFacts(
        "registry.relation-by-dead", ["entry": entry, "other": other], reference: Self.decree)
    case .relationByOlder(let entry, let other):
      FindingFacts(
        "registry.relation-by-older", ["entry": entry, "other": other], reference: Self.decree)
    case .replacedByOtherKind(let entry, let kind, let other):
      FindingFacts(
        "registry.replaced-by-other-kind", ["entry": entry, "kind": kind, "other": other],
        reference: Self.decree)
    case .correctedByLetterOnly(let entry, let other):
      FindingFacts(
        "registry.corrected-by-letter-only", ["entry": entry, "other": other],
        reference: Self.decree)
    }
  }

  /// The article on faults of documents that were issued.
  private static let decree = "NĐ 30/2020/NĐ-CP, Điều 18"
}
