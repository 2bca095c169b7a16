import Diagnostics
import VietnameseText

/// Finds the days by which something is due.
struct DeadlineScanner {
  /// The year of the plan, for days without one.
  let year: Int?
  /// The deadlines in the order of the text, each once.
  private(set) var deadlines: [(deadline: Deadline, place: Place)] = []

  private var seen: Set<String> = []

  init(year: Int?) {
    self.year = year
  }

  /// Looks at a paragraph.
  mutating func scan(_ line: SourceLine) {
    let text = line.text
    guard text.count < 20_000 else { return }
    let dates = DateScanner(text: text)
    var index = 0
    while index < text.count {
      guard text.isLetter(index), text.isBoundary(index), let trigger = trigger(text, at: index)
      else {
        index += 1
        continue
      }
      let start = dates.skipBlanks(index + trigger)
      if let found = dates.date(at: start) {
        add(found.date, isYearInferred: false, at: start, of: line)
        index = found.range.upperBound
      } else if let partial = dayOfMonth(dates, start), let year,
        let date = PartialDate(year: year, month: partial.month, day: partial.day)
      {
        add(date, isYearInferred: true, at: start, of: line)
        index = start + 1
      } else {
        index += 1
      }
    }
  }

  /// The length of the words before a day something is due; nil when none stand at an index.
  private func trigger(_ text: FoldedText, at index: Int) -> Int? {
    let words: [StaticString] = [
      "den het", "den truoc", "cham nhat vao", "cham nhat la", "cham nhat", "truoc", "xong trong",
      "hoan thanh trong", "phan dau den",
    ]
    if let word = words.first(where: { text.hasWord($0, at: index) }) {
      return word.utf8CodeUnitCount
    }
    if text.hasWord("den ngay", at: index) { return 3 }
    if text.hasWord("den nam", at: index), leads(text, at: index) { return 3 }
    if text.hasWord("thoi gian", at: index),
      let colon = text.folded[index..<min(index + 60, text.count)].firstIndex(of: 0x3A)
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
      text.isDigit(end) || text.folded[end] == 0x20 || text.folded[end] == 0x2C
    {
      end += 1
    }
    let verbs: [StaticString] = [
      "dua", "tro thanh", "hoan thanh", "co ban", "phan dau", "xay dung", "la", "khong con",
    ]
    return verbs.contains { text.hasWord($0, at: end) }
  }

  /// A day and month without a year.
  private func dayOfMonth(_ dates: DateScanner, _ start: Int) -> (day: Int, month: Int)? {
    var index = start
    if dates.text.hasWord("ngay", at: index) { index = dates.skipBlanks(index + 4) }
    guard let day = dates.number(at: index, digits: 2), day.end < dates.text.count else {
      return nil
    }
    var next = day.end
    if dates.text.folded[next] == 0x2F {
      next += 1
    } else {
      next = dates.skipBlanks(next)
      guard dates.text.hasWord("thang", at: next) else { return nil }
      next = dates.skipBlanks(next + 5)
    }
    guard let month = dates.number(at: next, digits: 2), (1...12).contains(month.value),
      (1...31).contains(day.value),
      month.end >= dates.text.count || dates.text.folded[month.end] != 0x2F
    else { return nil }
    return (day.value, month.value)
  }

  private mutating func add(
    _ date: PartialDate, isYearInferred: Bool, at index: Int, of line: SourceLine
  ) {
    let text = line.text
    let clauses = text.clauses(from: SectionMarker(text)?.end ?? 0)
    let clause = clauses.first { $0.contains(index) } ?? 0..<text.count
    let what = text[clause].trimmingMarks
    guard seen.insert(date.iso + Folding.slug(what)).inserted else { return }
    var place = line.place
    place.quote = what
    deadlines.append(
      (Deadline(date: date, isYearInferred: isYearInferred, what: what), place))
  }
}
