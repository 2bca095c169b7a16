import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

extension FormFixer {
  /// Paper, margins, page numbers.
  mutating func fixPages() {
    let page = format.page
    let annexes = Set(subject.anatomy.annexes.map(\.number.section))
    for index in pages.sections.indices {
      var geometry = pages.sections[index].geometry
      let isAcross = geometry.width > geometry.height
      let hasTable = pages.sections[index].blocks.contains { block in
        if case .table(let table) = block { table.hasBorders } else { false }
      }
      let staysAcross = isAcross && (annexes.contains(index) || hasTable)
      geometry.width = staysAcross ? page.height : page.width
      geometry.height = staysAcross ? page.width : page.height
      if !staysAcross {
        Self.bound(&geometry.top, page.top)
        Self.bound(&geometry.bottom, page.bottom)
        Self.bound(&geometry.left, page.left)
        Self.bound(&geometry.right, page.right)
      }
      pages.sections[index].geometry = geometry
    }
    fixPageNumbers(annexes)
  }

  private mutating func fixPageNumbers(_ annexes: Set<Int>) {
    var findings: [Diagnostic] = []
    PageNumberRule().check(subject, into: &findings)
    guard subject.evidence.contains(.measures), !findings.isEmpty else { return }
    let look = subject.look(of: .pageNumber)
    let id = "fixed-page-number"
    pages.styles.append(
      ParagraphStyle(
        id: id, name: look.name, alignment: look.alignment, face: format.face,
        size: look.size.value, bold: look.isBold, italic: look.isItalic))
    for index in pages.sections.indices {
      let startsAnew = index == 0 || annexes.contains(index)
      let old = pages.sections[index].pageNumbering
      pages.sections[index].pageNumbering = PageNumbering(
        start: startsAnew ? 1 : old?.start ?? 1,
        isHiddenOnFirstPage: startsAnew || old?.isHiddenOnFirstPage ?? false, style: id,
        distance: format.page.numberDistance)
    }
  }

  private static func bound(_ measure: inout Double, _ bounds: BoundedValue) {
    if !bounds.allows(measure) { measure = bounds.value }
  }

  /// Names, national title, number, date, kind, subject.
  mutating func fixHead() {
    let anatomy = subject.anatomy
    if let line = anatomy.nationalTitle {
      let words = format.words.nationalTitle
      if !line.text.contains("\n") { edit(line) { $0.write(words) } }
      if line.isTooWide { columnOfTitle = line.width * 25.4 / 72 + 1 }
      take(.nationalTitle, [line], [.size, .weight, .slant, .alignment])
    }
    if let line = anatomy.motto {
      let words = format.words.motto
      if isAlone(line) { edit(line) { $0.write(words) } }
      take(.motto, [line], [.size, .weight, .slant, .alignment])
      drawLine(under: [line], text: words, .motto, share: 1, range: 0.93...1.07)
    }
    single([anatomy.nationalTitle, anatomy.motto].compactMap { $0 })
    single(anatomy.supervisingBody)
    single(anatomy.issuingBody)
    take(.supervisingBody, anatomy.supervisingBody)
    take(.issuingBody, anatomy.issuingBody)
    let share = format.rules.share
    let range = (share.least ?? 0) * 0.97...(share.most ?? 1) * 1.03
    drawLine(under: anatomy.issuingBody, .issuingBody, share: share.value, range: range)
    if let line = anatomy.code {
      if isAlone(line), let text = code(line.text) { edit(line) { $0.write(text) } }
      take(.code, [line], [.size, .slant, .alignment])
    }
    if let line = anatomy.placeAndDate {
      if isAlone(line), let text = placeAndDate(line.text) { edit(line) { $0.write(text) } }
      take(.placeAndDate, [line], [.size, .weight, .slant, .alignment])
    }
    if let line = anatomy.kind { take(.kind, [line]) }
    take(.subject, anatomy.subject, [.size, .weight, .slant, .alignment])
    drawLine(under: anatomy.subject, .subject, share: share.value, range: range)
  }

  /// Whether a line is all of its paragraph.
  private func isAlone(_ line: DocumentLine) -> Bool {
    subject.lines.count { $0.ordinal == line.ordinal } == 1
  }

  private mutating func single(_ lines: [DocumentLine]) {
    for line in lines where line.look.lineSpacing > 1.05 { edit(line) { $0.style.lineSpacing = 1 } }
  }

  /// Draws a line under a component, when there is none or it is too long or short.
  private mutating func drawLine(
    under lines: [DocumentLine], text: String? = nil, _ element: FormatElement, share: Double,
    range: ClosedRange<Double>
  ) {
    guard let last = lines.last,
      subject.lines.last(where: { $0.ordinal == last.ordinal }) == last
    else { return }
    let look = subject.look(of: element)
    let size = last.look.sizes.first.map { look.size.allows($0) ? $0 : look.size.value }
    let printed = look.isUpperCase ? last.text.uppercased() : text ?? last.text
    let width = FontMetrics.width(
      of: printed, size: size ?? look.size.value, bold: look.isBold, italic: look.isItalic)
    if let rule = last.rule, width > 0, range.contains(rule.length * 72 / 25.4 / width) { return }
    let rules = format.rules
    drawnLines[last.ordinal] = Rule(
      length: width * share * 25.4 / 72, thickness: rules.thickness,
      spaceBefore: rules.spaceBefore,
      spaceAfter: element == .subject ? rules.spaceAfterTitle : rules.spaceAfter)
  }

  /// A line of number and symbol in its right form; nil when it can't be told what is meant.
  private func code(_ text: String) -> String? {
    let code = PrintedCode(text)
    guard code.hasSlash, !code.symbol.isEmpty else { return nil }
    let symbol = String(
      code.symbol.filter { !$0.isWhitespace }.map { "–—_".contains($0) ? "-" : $0 })
    if code.number.isEmpty { return "\(format.words.number)     /\(symbol)" }
    guard let value = code.value else { return nil }
    // Registers that pad further keep their number.
    let number = value < 10 && code.number.count < 2 ? "0\(value)" : code.number
    return "\(format.words.number) \(number)/\(symbol)"
  }

  /// A date line in its right form; nil when place or date can't be told.
  private func placeAndDate(_ text: String) -> String? {
    guard let parts = PrintedDate(text), !parts.place.isEmpty else { return nil }
    guard let date = parts.date, date.day != nil || Int(parts.day) == nil else { return nil }
    let day = date.day.map { $0 < 10 ? "0\($0)" : String($0) } ?? "    "
    let month = date.month.map(CalendarDate.monthText) ?? "    "
    let place = Casing.startingWithCapital(parts.place)
    return "\(place), ngày \(day) tháng \(month) năm \(date.year)"
  }

  /// Bases, running text, headings, end mark.
  mutating func fixText() {
    let anatomy = subject.anatomy
    for (index, line) in anatomy.legalBases.enumerated() {
      let mark = index == anatomy.legalBases.count - 1 ? "." : ";"
      if !line.text.hasSuffix(mark) {
        edit(line) { $0.end(with: mark, instead: [".", ";", ","]) }
      }
    }
    take(.legalBasis, anatomy.legalBases, [.size, .weight, .slant])
    let text = anatomy.body.filter { $0.look.alignment != .center }
    take(.body, text, [.size])
    for line in text where line.look.slant == .all && !line.text.hasPrefix("(") {
      take(.body, [line], [.slant])
    }
    for line in anatomy.legalBases + text { fixMeasures(of: line) }
    for line in anatomy.body where line.item?.scheme == .roman { fixSection(line) }
    fixEndMark()
  }

  private mutating func fixMeasures(of line: DocumentLine) {
    let format = format.text
    edit(line) { edited in
      edited.style.alignment = .justified
      let indent = edited.style.leftIndent + edited.style.firstLineIndent
      if !format.allowedIndents.contains(where: { abs($0 - indent) <= 0.15 }) {
        edited.style.leftIndent = 0
        edited.style.firstLineIndent = format.firstLineIndent
      }
      let gap = format.paragraphGap
      let before = edited.paragraph.overrides.spaceBefore ?? edited.style.spaceBefore
      let after = edited.paragraph.overrides.spaceAfter ?? edited.style.spaceAfter
      if !gap.allows(before), !gap.allows(after) {
        edited.style.spaceAfter = gap.value
        edited.paragraph.overrides.spaceAfter = nil
      }
      if !format.lineSpacing.allows(edited.style.lineSpacing) {
        edited.style.lineSpacing = format.lineSpacing.value
      }
    }
  }

  private mutating func fixSection(_ line: DocumentLine) {
    take(.section, [line], [.size, .weight, .slant, .letters])
    if line.text.hasSuffix(":") || line.text.hasSuffix(".") && line.text.count > 6 {
      edit(line) { $0.end(with: "", instead: [":", "."]) }
    }
    if let label = line.item, !label.isParted, line.label == nil {
      edit(line) { $0.write("\(label.printed) \(line.rest)") }
    }
  }

  private mutating func fixEndMark() {
    let anatomy = subject.anatomy
    let mark = format.words.endMark
    guard let last = anatomy.body.last, !last.text.hasSuffix(mark),
      anatomy.recipientsWord != nil || anatomy.signer != nil,
      anatomy.tables.last.map({ $0.ordinal < last.ordinal }) ?? true
    else { return }
    edit(last) { $0.end(with: mark, instead: [".", ";", ",", "/"]) }
  }

  /// Recipients, powers, the signer's name.
  mutating func fixSignature() {
    let anatomy = subject.anatomy
    if let word = anatomy.recipientsWord {
      let words = format.words.recipients
      if isAlone(word) { edit(word) { $0.write(words) } }
      take(.recipientsWord, [word], [.size, .weight, .slant, .alignment])
    }
    take(.recipient, anatomy.recipients, [.size, .weight, .slant])
    for (index, line) in anatomy.recipients.enumerated() where isAlone(line) {
      if line == anatomy.archiveLine {
        fixArchiveLine(line)
      } else if !line.text.hasSuffix(";") {
        let next = index + 1 < anatomy.recipients.count ? anatomy.recipients[index + 1] : nil
        if let next, next.item == nil, next != anatomy.archiveLine { continue }
        edit(line) { $0.end(with: ";", instead: [".", ",", ";"]) }
      }
    }
    take(.authority, anatomy.authority)
    for line in anatomy.authority where isAlone(line) {
      guard let right = AuthorityRule.spelt(line.text, subject.words.powers),
        right != line.text.uppercased()
      else {
        continue
      }
      edit(line) { $0.write(right) }
    }
    if let line = anatomy.signer {
      take(.signer, [line], [.size, .weight, .slant, .alignment])
      if isAlone(line), !line.text.contains(where: \.isLowercase) {
        let words = line.text.split(whereSeparator: \.isWhitespace)
        let name = words.map { Casing.capitalized(String($0)) }.joined(separator: " ")
        edit(line) { $0.write(name) }
      }
    }
  }

  private mutating func fixArchiveLine(_ line: DocumentLine) {
    let word = format.words.archive
    let rest = line.rest
    let units = rest.dropFirst(3).drop { $0 == ":" || $0.isWhitespace }
    guard Folding.fold(String(rest.prefix(3))) == "luu", !units.isEmpty else { return }
    edit(line) { edited in
      if line.label == nil { edited.write("- \(word) \(units)") }
      edited.end(with: ".", instead: [".", ";", ","])
    }
  }

  /// Numbers and titles of annexes.
  mutating func fixAnnexes() {
    let annexes = subject.anatomy.annexes
    for (index, annex) in annexes.enumerated() {
      take(.annex, [annex.number], [.size, .weight, .slant, .alignment])
      take(.annexTitle, annex.title)
      take(.annexReference, annex.reference, [.size, .slant])
      if annexes.count > 1, let numeral = RomanNumeral.text(index + 1), isAlone(annex.number) {
        let text = "\(format.words.annex) \(numeral)"
        edit(annex.number) { $0.write(text) }
      }
    }
  }
}
