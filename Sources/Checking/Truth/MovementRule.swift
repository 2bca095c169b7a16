import Citations
import Diagnostics
import VietnameseText

/// A movement named in quotation marks bears its official name and period and still runs.
struct MovementRule: CheckRule {
  static let facts = RuleFacts.truth("03", .error, "Danh mục phong trào thi đua")

  /// The least words of a name: shorter quotations are slogans.
  private static let least = 4
  /// The least share of words in common for a name to be meant for another.
  private static let likeness = 0.75

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let known = subject.movements else { return }
    var told: Set<String> = []
    for line in subject.anatomy.title + subject.anatomy.text where line.hasAny(.quote) {
      for quotation in Quotation.quotations(in: line) {
        let inside = PrintedPeriod.split(quotation.text)
        let name = inside?.before ?? quotation.text
        let period = inside?.period ?? Self.period(after: quotation.after)
        let slug = Folding.slug(name)
        guard slug.utf8.count(where: { $0 == .hyphen }) >= Self.least - 1,
          told.insert(slug + "\(period?.from ?? 0)").inserted
        else { continue }
        check(name, slug, period, among: known, at: line, subject, into: &findings)
      }
    }
  }

  private func check(
    _ name: String, _ slug: String, _ period: PrintedPeriod?, among known: [KnownMovement],
    at line: DocumentLine, _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    func tell(
      _ finding: TruthFinding, _ movement: Movement, suggestion: Message? = nil
    ) {
      // What isn't verified is only worth a look.
      findings.append(
        subject.diagnostic(
          finding, as: movement.isVerified ? nil : .note, at: line, quote: name,
          suggestion: suggestion))
    }
    func tellName(of movement: Movement) {
      tell(
        .nameOfMovement(found: name, right: movement.name), movement,
        suggestion: .write(movement.name))
    }
    let same = known.filter { $0.names.contains(slug) }.map(\.movement)
    guard let movement = best(of: same, period) else {
      nearest(to: slug, among: known).map(tellName)
      return
    }
    if let period, let from = movement.validity.from?.year, let to = movement.validity.to?.year,
      period.from != from || period.to != to, from <= to
    {
      // The name of one period printed with the years of the next.
      let successor = movement.successor.flatMap { id in
        known.first { $0.movement.id == id }?.movement
      }
      if let successor, successor.validity.from?.year == period.from {
        tellName(of: successor)
      } else {
        tell(
          .periodOfMovement(
            movement: movement.name, found: period.from...period.to, right: from...to),
          movement, suggestion: .write("\(from) - \(to)"))
      }
    } else if let end = movement.validity.to, let date = subject.date, end.year < date.year {
      tell(.validity(.movementOver(movement: movement.name, date: end)), movement)
    }
  }

  /// Of several movements of one name the one whose period is printed; else the last.
  private func best(of movements: [Movement], _ period: PrintedPeriod?) -> Movement? {
    movements.first { movement in
      movement.validity.from?.year == period?.from && movement.validity.to?.year == period?.to
    } ?? movements.last
  }

  /// The movement whose name shares nearly all words with a name.
  private func nearest(to slug: String, among known: [KnownMovement]) -> Movement? {
    let words = KnownMovement.words(of: slug)
    guard words.count > Self.least else { return nil }
    var best: (movement: Movement, share: Double)?
    for candidate in known {
      let fewer = Double(min(words.count, candidate.words.count))
      let more = Double(max(words.count, candidate.words.count))
      guard fewer >= Self.likeness * more else { continue }
      let share = KnownMovement.share(words, candidate.words)
      if share >= Self.likeness, share > best?.share ?? 0 { best = (candidate.movement, share) }
    }
    return best?.movement
  }

  /// A period right after a quotation.
  private static func period(after text: String) -> PrintedPeriod? {
    guard let split = PrintedPeriod.split(text), split.before.count < 3 else { return nil }
    return split.period
  }
}
