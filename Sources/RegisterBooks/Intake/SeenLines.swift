import VietnameseText

/// The lines of a file so far, by what makes two of them the same, and the last of each series.
struct SeenLines {
  private var rows: [String: Int] = [:]
  private var last: [String: (serial: Int, date: CalendarDate, reference: String)] = [:]

  /// The row that had the same number, symbol, body and year before; notes this one when there is
  /// none.
  mutating func earlierRow(of line: RegisterLine, row: Int) -> Int? {
    guard !line.number.isEmpty, !line.symbol.isEmpty else { return nil }
    let digits = line.number.drop { $0 == "0" }
    let key = "\(series(of: line))\u{1F}\(Folding.fold(String(digits)))"
    if let earlier = rows[key] { return earlier }
    rows[key] = row
    return nil
  }

  /// The line before in the series, when this one has a higher number and an earlier date: numbers
  /// follow the order of time (NĐ 30/2020, Điều 15).
  mutating func laterThan(_ line: RegisterLine) -> (reference: String, date: CalendarDate)? {
    guard let serial = line.serial, let date = line.date?.calendarDate else { return nil }
    let key = series(of: line)
    defer {
      if serial >= last[key]?.serial ?? 0 { last[key] = (serial, date, line.reference) }
    }
    guard let before = last[key], before.serial < serial, date < before.date else { return nil }
    return (before.reference, before.date)
  }

  private func series(of line: RegisterLine) -> String {
    let year = line.date.map { "\($0.year)" } ?? ""
    return [line.symbol, line.body ?? "", line.province ?? "", year].map(Folding.fold)
      .joined(separator: "\u{1F}")
  }
}
