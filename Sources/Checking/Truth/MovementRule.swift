import Citations
import Diagnostics
import VietnameseText

/// A movement named in quotation marks bears its official name and period and still runs.
struct MovementRule: CheckRule {
  let facts = RuleFacts.truth("03", .error, "Danh mục phong trào thi đua")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let movements = subject.movements else { return }
    let lines = (subject.anatomy.title + subject.anatomy.text)
      .filter { $0.text.holds(anyOf: ["“", "\""]) }
    let known = movements.movements.filter {
      $0.province == nil || $0.province == subject.province
    }
    var told: Set<String> = []
    for line in lines {
      for quotation in Quotation.quotations(in: line) {
        let inside = PrintedPeriod.split(quotation.text)
        let name = inside?.before ?? quotation.text
        let period = inside?.period ?? Self.period(after: quotation.after)
        guard Folding.slug(name).split(separator: "-").count >= 4,
          told.insert(Folding.slug(name) + "\(period?.from ?? 0)").inserted
        else { continue }
        check(name, period, among: known, at: line, subject, into: &findings)
      }
    }
  }

  private func check(
    _ name: String, _ period: PrintedPeriod?, among known: [Movement], at line: DocumentLine,
    _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    let same = known.filter { movement in
      ([movement.name] + movement.aliases).contains { Self.slug($0) == Folding.slug(name) }
    }
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
      if let successor = movement.successor.flatMap({ id in known.first { $0.id == id } }),
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
  private func nearest(to name: String, among known: [Movement]) -> Movement? {
    let words = Set(Folding.slug(name).split(separator: "-"))
    guard words.count >= 5 else { return nil }
    var best: (movement: Movement, share: Double)?
    for movement in known {
      let others = Set(Self.slug(movement.name).split(separator: "-"))
      let share = Double(words.intersection(others).count) / Double(words.union(others).count)
      if share >= 0.75, share > best?.share ?? 0 { best = (movement, share) }
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
