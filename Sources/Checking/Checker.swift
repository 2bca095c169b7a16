import Diagnostics

/// Holds documents to the rules of form, plan and truth. The same document always gives the same
/// findings in the same order.
public enum Checker {
  /// The rules in the order of their families and codes.
  public static let rules: [any CheckRule] = formRules + planRules + truthRules

  /// Everything found against a document: the rules in their order, and the findings of each in the
  /// order of the document.
  /// - Parameter families: the families of rules to hold it to.
  public static func check(
    _ subject: CheckSubject, families: Set<RuleFamily> = Set(RuleFamily.allCases)
  ) -> [Diagnostic] {
    var families = families
    var findings: [Diagnostic] = []
    if subject.anatomy.isPartyDocument, families.remove(.form) != nil {
      findings.append(Diagnostic(CheckFinding.partyDocument, at: subject.place(of: nil)))
    }
    for rule in rules where families.contains(rule.facts.family) {
      guard rule.facts.evidence.isSubset(of: subject.evidence) else { continue }
      rule.check(subject, into: &findings)
    }
    return findings
  }

  /// The rule a finding was made by; nil for findings of others.
  public static func rule(of finding: Diagnostic) -> RuleFacts? {
    (finding.finding as? any RuleFinding)?.breach.rule
  }
}
