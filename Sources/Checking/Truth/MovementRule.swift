import Citations
import Diagnostics
import VietnameseText

/// A movement named in quotation marks bears its official name and period and still runs.
struct MovementRule: CheckRule {
  let facts = RuleFacts.truth("03", .error, "Danh mục phong trào thi đua")

  /// A movement with its names as they are compared, worked out once for all quotations.
  private struct Known {
    let movement: Movement
    let names: Set<String>
    let words: Set<Substring>

    init(_ movement: Movement) {
      self.movement = movement
      names = Set(([movement.name] + movement.aliases).map(MovementRule.slug))
      words = Set(MovementRule.slug(movement.name).split(separator: "-"))
    }
  }

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let movements = subject.movements else { return }
    let lines = (subject.anatomy.title + subject.anatomy.text)
      .filter { $0.text.holds(anyOf: ["“", "\""]) }
    guard !lines.isEmpty else { return }
    let known = movements.movements
      .filter { $0.province == nil || $0.province == subject.province }
      .map(Known.init)
    var told: Set<String> = []
    for line in lines {
      for quotation in Quotation.quotations(in: line) {
        let inside = PrintedPeriod.split(quotation.text)
        let name = inside?.before ?? quotation.text
        let period = inside?.period ?? Self.period(after: quotation.after)
        let slug = Folding.slug(name)
        guard slug.split(separator: "-").count >= 4,
          told.insert(slug + "\(period?.from ?? 0)").inserted
        else { continue }
        check(name, period, among: known, at: line, subject, into: &findings)
      }
    }
  }

  private func check(
    _ name: String, _ period: PrintedPeriod?, among known: [Known], at line: DocumentLine,
    _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    let slug = Folding.slug(name)
    let same = known.filter { $0.names.contains(slug) }.map(\.movement)
    guard let movement = best(of: same, period) else {
      if let near = nearest(to: name, among: known) {
        findings.append(
          finding(
            "name", .warning, ["found": name, "right": near.name], at: line, quote: name,
            in: subject, suggestion: write(near.name)))
      }
      return
    }
    let severity: Severity = movement.isVerified ? .error : .warning
    if let period, let from = movement.validity.from?.year, let to = movement.validity.to?.year,
      period.from != from || period.to != to
    {
      // The name of one period printed with the years of the next.
      if let successor = movement.successor.flatMap({ id in
        known.first { $0.movement.id == id }?.movement
      }),
        successor.validity.from?.year == period.from
      {
        findings.append(
          finding(
            "name", .warning, ["found": name, "right": successor.name], at: line, quote: name,
            in: subject, suggestion: write(successor.name)))
        return
      }
      findings.append(
        finding(
          "period", severity,
          [
            "movement": movement.name, "found": "\(period.from) - \(period.to)",
            "right": "\(from) - \(to)",
          ], at: line, quote: name, in: subject, suggestion: write("\(from) - \(to)")))
    } else if let end = movement.validity.to, let date = subject.date, end.year < date.year {
      findings.append(
        finding(
          "over", .warning, ["movement": movement.name, "date": end.numeric], at: line,
          quote: name, in: subject))
    }
  }

  /// Of several movements of one name the one whose period is printed; else the last.
  private func best(of movements: [Movement], _ period: PrintedPeriod?) -> Movement? {
    movements.first { movement in
      movement.validity.from?.year == period?.from && movement.validity.to?.year == period?.to
    } ?? movements.last
  }

  /// The movement whose name shares nearly all words with a name.
  private func nearest(to name: String, among known: [Known]) -> Movement? {
    let words = Set(Folding.slug(name).split(separator: "-"))
    guard words.count >= 5 else { return nil }
    var best: (movement: Movement, share: Double)?
    for candidate in known {
      let shared = words.intersection(candidate.words).count
      let share = Double(shared) / Double(words.count + candidate.words.count - shared)
      if share >= 0.75, share > best?.share ?? 0 { best = (candidate.movement, share) }
    }
    return best?.movement
  }

  private static func slug(_ name: String) -> String {
    Folding.slug(PrintedPeriod.split(name)?.before ?? name)
  }

  /// A period right after a quotation.
  private static func period(after text: String) -> PrintedPeriod? {
    guard let split = PrintedPeriod.split(text), split.before.count < 3 else { return nil }
    return split.period
  }
}
