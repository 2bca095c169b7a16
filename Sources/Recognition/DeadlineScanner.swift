import Diagnostics
import DocumentLanguage
import VietnameseText

/// Finds the days by which something is due, the periods something lasts and the anniversaries to be
/// marked.
struct DeadlineScanner {
  /// The year of the plan, for days without one.
  let year: Int?
  /// The deadlines in the order of the text, each once.
  private(set) var deadlines: [(deadline: Deadline, place: Place)] = []

  private let words: DocumentVocabulary
  private let triggers: WordTable<String>
  private var seen: Set<String> = []

  /// Makes a scanner that hasn't seen anything.
  init(year: Int?, _ words: DocumentVocabulary) {
    self.year = year
    self.words = words
    triggers = words[.deadlineTriggers]
  }

  /// Looks at a paragraph.
  mutating func scan(_ line: SourceLine) {
    let text = line.text
    guard text.count < 20_000 else { return }
    let dates = DateScanner(text)
    var index = 0
    while index < text.count {
      if let found = anniversary(dates, index) {
        add(Deadline(date: found.date, isAnniversary: true, what: ""), at: index, of: line)
        index = found.end
        continue
      }
      guard text.isLetter(index), text.isBoundary(index), let trigger = trigger(text, at: index)
      else {
        index += 1
        continue
      }
      let start = dates.text.skippingBlanks(index + trigger)
      if let found = dates.date(at: start) {
        let from = begin(dates, before: index, year: found.date.year)
        add(
          Deadline(date: found.date, from: from, what: ""), at: start, of: line,
          endsPeriod: text.hasWord("den", at: index))
        index = found.range.upperBound
      } else if let partial = dayOfMonth(dates, start), let year,
        let date = PartialDate(year: year, month: partial.month, day: partial.day)
      {
        add(Deadline(date: date, isYearInferred: true, what: ""), at: start, of: line)
        index = start + 1
      } else {
        index += 1
      }
    }
  }

  /// When a period begins that ends at an index: `từ ngày 05/9/2025 đến …`, `từ tháng 01 đến …`.
  private func begin(_ dates: DateScanner, before end: Int, year: Int) -> PartialDate? {
    let text = dates.text
    var start = end
    while start > 0, end - start < 40 {
      start -= 1
      guard text.hasWord("tu", at: start) else { continue }
      let first = dates.text.skippingBlanks(start + 2)
      if let found = dates.date(at: first) {
        return dates.text.skippingBlanks(found.range.upperBound) == end ? found.date : nil
      }
      if text.hasWord("thang", at: first),
        let month = dates.number(at: dates.text.skippingBlanks(first + 5), digits: 2),
        dates.text.skippingBlanks(month.end) == end
      {
        return PartialDate(year: year, month: month.value)
      }
      guard let partial = dayOfMonth(dates, first) else { return nil }
      return PartialDate(year: year, month: partial.month, day: partial.day)
    }
    return nil
  }

  /// The day of an anniversary that a bracket tells, not before the plan's year:
  /// `(19/5/1890 - 19/5/2026)`, `02/9 (1945 - 2026)`.
  private func anniversary(_ dates: DateScanner, _ index: Int) -> (date: PartialDate, end: Int)? {
    let text = dates.text
    guard text.folded[index] == .openParenthesis else { return nil }
    let first = dates.text.skippingBlanks(index + 1)
    let found: (origin: Int, date: PartialDate, end: Int)?
    if let origin = dayOfOrigin(dates, first) {
      guard let next = afterDash(dates, origin.end), let day = dates.numeric(at: next),
        day.date.month == origin.month, day.date.day == origin.day
      else { return nil }
      found = (origin.year, day.date, day.range.upperBound)
    } else if let origin = dates.number(at: first, digits: 4),
      let next = afterDash(dates, origin.end), let year = dates.number(at: next, digits: 4),
      let day = dayBefore(dates, index),
      let date = PartialDate(year: year.value, month: day.month, day: day.day)
    {
      found = (origin.value, date, year.end)
    } else {
      found = nil
    }
    guard let found, dates.text.skippingBlanks(found.end) < text.count,
      text.folded[dates.text.skippingBlanks(found.end)] == .closeParenthesis,
      found.date.year > found.origin,
      found.date.year >= year ?? 0
    else { return nil }
    return (found.date, found.end)
  }

  /// A day of any century: `19/5/1890`.
  private func dayOfOrigin(
    _ dates: DateScanner, _ index: Int
  ) -> (day: Int, month: Int, year: Int, end: Int)? {
    let text = dates.text
    guard let day = dates.number(at: index, digits: 2), day.end < text.count,
      text.folded[day.end] == .slash,
      let month = dates.number(at: day.end + 1, digits: 2), month.end < text.count,
      text.folded[month.end] == .slash, let year = dates.number(at: month.end + 1, digits: 4)
    else { return nil }
    return (day.value, month.value, year.value, year.end)
  }

  private func afterDash(_ dates: DateScanner, _ index: Int) -> Int? {
    let dash = dates.text.skippingBlanks(index)
    guard dash < dates.text.count, dates.text.folded[dash] == .hyphen else { return nil }
    return dates.text.skippingBlanks(dash + 1)
  }

  /// The day and month that stand right before an index: `02/9`.
  private func dayBefore(_ dates: DateScanner, _ index: Int) -> (day: Int, month: Int)? {
    let text = dates.text
    var end = index
    while end > 0, text.folded[end - 1] == .space { end -= 1 }
    var start = end
    while start > 0, end - start < 5, text.isDigit(start - 1) || text.folded[start - 1] == .slash {
      start -= 1
    }
    guard start < end, let day = dayOfMonth(dates, start) else { return nil }
    return day
  }

  /// The length of the words before a day something is due; nil when none stand at an index.
  private func trigger(_ text: FoldedText, at index: Int) -> Int? {
    if let word = triggers.match(in: text, at: index) { return word.range.count }
    if text.hasWord("den ngay", at: index) { return 3 }
    if text.hasWord("den nam", at: index), leads(text, at: index) { return 3 }
    if text.hasWord("thoi gian", at: index),
      let colon = text.folded[index..<min(index + 60, text.count)].firstIndex(of: .colon)
    {
      return colon + 1 - index
    }
    return nil
  }

  /// Whether what follows a year is what is to be reached by it, and not the name of a plan.
  private func leads(_ text: FoldedText, at index: Int) -> Bool {
    if text.hasWord("tam nhin", at: index - 9) { return false }
    var end = index + 7
    while end < text.count,
      text.isDigit(end) || text.folded[end] == .space || text.folded[end] == .comma
    {
      end += 1
    }
    return words[.deadlineAims].stands(in: text, at: end)
  }

  /// A day and month without a year.
  private func dayOfMonth(_ dates: DateScanner, _ start: Int) -> (day: Int, month: Int)? {
    var index = start
    if dates.text.hasWord("ngay", at: index) { index = dates.text.skippingBlanks(index + 4) }
    guard let day = dates.number(at: index, digits: 2), day.end < dates.text.count else {
      return nil
    }
    var next = day.end
    if dates.text.folded[next] == .slash {
      next += 1
    } else {
      next = dates.text.skippingBlanks(next)
      guard dates.text.hasWord("thang", at: next) else { return nil }
      next = dates.text.skippingBlanks(next + 5)
    }
    guard let month = dates.number(at: next, digits: 2), (1...12).contains(month.value),
      (1...31).contains(day.value),
      month.end >= dates.text.count || dates.text.folded[month.end] != .slash
    else { return nil }
    return (day.value, month.value)
  }

  /// Adds a deadline with the clause around it.
  /// - Parameter endsPeriod: whether the day ends a period; of the campaign's own, which texts like
  ///   to tell more than once, the first mention counts.
  private mutating func add(
    _ deadline: Deadline, at index: Int, of line: SourceLine, endsPeriod: Bool = false
  ) {
    let text = line.text
    let clauses = text.clauses(from: ItemLabel(text)?.end ?? 0)
    let clause = clauses.first { $0.contains(index) } ?? 0..<text.count
    var deadline = deadline
    deadline.what = text[clause].trimmingMarks
    let isOfCampaign = endsPeriod && words[.campaigns].first(in: text, in: clause) != nil
    let key = deadline.date.iso + (isOfCampaign ? "-" : Folding.slug(deadline.what))
    guard seen.insert(key).inserted else { return }
    var place = line.place
    place.quote = deadline.what
    deadlines.append((deadline, place))
  }
}
