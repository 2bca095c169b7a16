import Citations
import Diagnostics
import VietnameseText

/// A citation agrees with what is known of the document: its kind, date and issuer.
struct CitationRule: CheckRule {
  let facts = RuleFacts.truth("01", .error, "Danh mục văn bản")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let documents = subject.documents else { return }
    var unknown: Set<String> = []
    var titled: Set<String> = []
    for citation in subject.citations {
      guard
        let known = documents.document(
          citation.number.text, province: subject.province, on: subject.date)
      else {
        guard unknown.insert(citation.number.key).inserted else { continue }
        findings.append(
          finding(
            "unknown", .note, ["number": citation.number.text], at: citation.line,
            quote: citation.quote, in: subject))
        continue
      }
      let severity: Severity = known.isVerified && known.doubts.isEmpty ? .error : .note
      func add(_ aspect: String, _ found: String, _ right: String) {
        findings.append(
          finding(
            aspect, severity,
            ["number": citation.number.text, "found": found, "right": right],
            at: citation.line, quote: citation.quote, in: subject, suggestion: write(right)))
      }
      // The first citation is full; what is cut there is cut for the whole text.
      if titled.insert(citation.number.key).inserted, let title = known.title,
        citation.part(of: title) == .cut
      {
        findings.append(
          finding(
            "title", severity == .error ? .warning : .note,
            ["number": citation.number.text, "right": title], at: citation.line,
            quote: citation.quote, in: subject))
      }
      if let found = citation.date, let right = known.date, !Self.agree(found, right) {
        add("date", Self.text(found), Self.text(right))
      }
      if let found = citation.issuer, !Self.agree(found, known.issuer) {
        add("issuer", found, known.issuer)
      }
      if let found = citation.kind, found != known.kind,
        Folding.fold(found) != Folding.fold(known.kind)
      {
        add("kind", found, known.kind)
      }
    }
  }

  private static func agree(_ found: PartialDate, _ known: PartialDate) -> Bool {
    guard found.year == known.year else { return false }
    guard let month = found.month, let knownMonth = known.month else { return true }
    guard month == knownMonth else { return false }
    guard let day = found.day, let knownDay = known.day else { return true }
    return day == knownDay
  }

  /// Whether two names may mean one body: one may be shorter or say its province.
  private static func agree(_ found: String, _ known: String) -> Bool {
    if found == known { return true }
    let found = name(found)
    let known = name(known)
    return found.holds(known) || known.holds(found)
  }

  private static func name(_ text: String) -> String {
    let name = Folding.fold(text)
    guard name.holds(anyOf: ["nhan dan", "trung uong dang"]) else { return name }
    return name.replacing("uy ban nhan dan", with: "ubnd")
      .replacing("hoi dong nhan dan", with: "hdnd")
      .replacing("ban chap hanh trung uong dang", with: "ban chap hanh trung uong")
  }

  private static func text(_ date: PartialDate) -> String {
    date.calendarDate?.numeric ?? date.iso
  }
}
