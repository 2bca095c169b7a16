import VietnameseText

extension Typesetter {
  /// Sets an annex on pages of its own, numbered anew (NĐ 30/2020, Phụ lục I, Phần I, mục III.1).
  func annex(
    _ index: Int, of document: AdministrativeDocument,
    into numberings: inout [NumberingDefinition]
  ) -> PageSection {
    let annex = document.annexes[index]
    let geometry = geometry(landscape: annex.isLandscape)
    let width = geometry.textWidth

    var blocks = annexHead(index, of: document, width: width)
    var body = set(
      annex.body, numbering: "annex-\(index + 1)", width: width, into: &numberings)
    finish(&body)
    blocks += body
    return PageSection(geometry: geometry, pageNumbering: pageNumbering, blocks: blocks)
  }

  private func annexHead(
    _ index: Int, of document: AdministrativeDocument, width: Double
  ) -> [FormattedBlock] {
    let isOneOfMany = document.annexes.count > 1
    let numeral = isOneOfMany ? " " + (RomanNumeral.text(index + 1) ?? String(index + 1)) : ""
    let room = width * profile.columns.titleWidth * Length.pointsPerMillimetre
    let title = broken(document.annexes[index].title, .annexTitle, width: room)
    let reference = broken(
      reference(to: document), .annexReference, width: width * Length.pointsPerMillimetre)
    return [
      paragraph(.annex, profile.words.annex + numeral),
      paragraph(.annexTitle, title.joined(separator: "\n")),
      paragraph(.annexReference, reference.joined(separator: "\n")),
    ]
  }

  /// `(Kèm theo Kế hoạch số 05/KH-SXD ngày 05 tháng 01 năm 2026 của Sở Xây dựng)`, with dots for
  /// what is given at issue.
  private func reference(to document: AdministrativeDocument) -> String {
    let number = document.code.number ?? "…"
    let date = Self.written(document.date, open: "…")
    return """
      (Kèm theo \(document.kind.name) số \(number)/\(document.code.symbol) \(date) của \
      \(document.issuingBody.name))
      """
  }
}
