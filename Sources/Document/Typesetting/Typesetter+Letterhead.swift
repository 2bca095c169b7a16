import VietnameseText

extension Typesetter {
  /// The head of the first page: names, national title, number, place and date, two columns side by
  /// side without borders (NĐ 30/2020, Phụ lục I, Phần I, mục IV, ô số 1 to 4).
  func letterhead(of document: AdministrativeDocument, width: Double) -> FormattedBlock {
    let placeAndDate = Self.placeAndDate(document.place, document.date)
    let right = rightColumn(placeAndDate, width: width)
    let left = width - right

    let rows = [
      FormattedRow(cells: [
        FormattedCell(names(of: document, width: left)), FormattedCell(nation()),
      ]),
      FormattedRow(cells: [
        FormattedCell(
          [paragraph(.code, codeLine(document.code))]
            + (document.isLetter ? [letterSubject(of: document)] : [])),
        FormattedCell([paragraph(.placeAndDate, placeAndDate)]),
      ]),
    ]
    return .table(
      FormattedTable(columns: [left, right], rows: rows, hasBorders: false, keepsTogether: true))
  }

  /// The kind and the subject with the line under them (ô số 5a).
  func title(of document: AdministrativeDocument, width: Double) -> [FormattedBlock] {
    let lines = broken(
      document.subject, .subject,
      width: width * profile.columns.titleWidth * Length.pointsPerMillimetre)
    var rule = rule(under: lines, .subject)
    rule.spaceAfter = profile.rules.spaceAfterTitle
    return [
      paragraph(.kind, document.kind.name),
      paragraph(.subject, lines.joined(separator: "\n")),
      .rule(rule),
    ]
  }

  /// `Số: 05/KH-SXD`, with room for the number while there is none.
  func codeLine(_ code: DocumentCode) -> String {
    "\(profile.words.number) \(code.number ?? "    ")/\(code.symbol)"
  }

  /// `Lai Châu, ngày 05 tháng 01 năm 2026`, with room for what is still open.
  static func placeAndDate(_ place: String, _ date: PartialDate) -> String {
    place.isEmpty ? written(date) : "\(place), \(written(date))"
  }

  /// `ngày 05 tháng 01 năm 2026`, with a filler for what is still open.
  static func written(_ date: PartialDate, open: String = "    ") -> String {
    if let day = date.calendarDate { return day.written }
    let month = date.month.map(CalendarDate.monthText) ?? open
    return "ngày \(open) tháng \(month) năm \(date.year)"
  }

  /// A text as a component prints it.
  private func cased(_ text: String, _ element: FormatElement) -> String {
    format(element).isUpperCase ? text.uppercased() : text
  }

  /// A rule under lines of text, of a length that stands in the prescribed proportion to each of
  /// them if one does, and to the last of them otherwise.
  func rule(under lines: [String], _ element: FormatElement) -> Rule {
    let widths = lines.map { measure($0, element) }
    let share = profile.rules.share
    let last = widths.last ?? 0
    var length = last * share.value
    if let least = share.least, let most = share.most,
      let shortest = widths.min(), let longest = widths.max(),
      longest * least <= shortest * most
    {
      length = min(max(length, longest * least * 1.01), shortest * most * 0.99)
    }
    return rule(points: length)
  }

  private func rule(points length: Double) -> Rule {
    let rules = profile.rules
    return Rule(
      length: Length.millimetres(points: length), thickness: rules.thickness,
      spaceBefore: rules.spaceBefore, spaceAfter: rules.spaceAfter)
  }

  /// The width of the right column in millimetres: as the profile has it, more when the lines that
  /// mustn't be broken need it, never so much that the names are left less than a third.
  private func rightColumn(_ placeAndDate: String, width: Double) -> Double {
    let lines = [
      measure(profile.words.nationalTitle, .nationalTitle), measure(profile.words.motto, .motto),
      measure(placeAndDate, .placeAndDate),
    ]
    let needed = Length.millimetres(points: (lines.max() ?? 0) + 4)
    return min(max(width * (1 - profile.columns.letterheadLeft), needed), width * 2 / 3)
  }

  private func nation() -> [FormattedBlock] {
    [
      paragraph(.nationalTitle, profile.words.nationalTitle),
      paragraph(.motto, profile.words.motto),
      .rule(rule(points: measure(profile.words.motto, .motto))),
    ]
  }

  private func names(of document: AdministrativeDocument, width: Double) -> [FormattedBlock] {
    let room = width * Length.pointsPerMillimetre - 6
    var blocks: [FormattedBlock] = []
    for line in document.supervisingBody?.lines ?? [] {
      blocks += broken(line, .supervisingBody, width: room).map { paragraph(.supervisingBody, $0) }
    }
    let lines = document.issuingBody.lines.flatMap { broken($0, .issuingBody, width: room) }
    blocks += lines.map { paragraph(.issuingBody, $0) }
    blocks.append(.rule(rule(under: lines, .issuingBody)))
    return blocks
  }

  /// The lines of a title or name as a component prints it.
  func broken(_ text: String, _ element: FormatElement, width: Double) -> [String] {
    // Names are told by their capitals, so breaks are looked for before all letters are capitals.
    TitleBreaker.lines(of: text.normalized, width: width, by: profile.titleBreaks) {
      measure(cased($0, element), element)
    }.map { cased($0, element) }
  }
}
