import VietnameseText

extension AdministrativeDocument {
  /// Whether it is a letter (công văn), the one kind whose name isn't printed (NĐ 30/2020, Phụ lục
  /// I, Phần I, mục II.5).
  public var isLetter: Bool { kind.letters == nil && kind.name == "Công văn" }
}

extension Typesetter {
  /// Points between number and subject of a letter (NĐ 30/2020, Phụ lục I, Phần I, mục II.5).
  private static let spaceAboveLetterSubject = 6.0
  /// Points around the line that says to whom a letter goes.
  private static let spaceAroundAddressee = 12.0

  /// What a letter is about, under its number (ô số 5b) and in the same look.
  func letterSubject(of document: AdministrativeDocument) -> FormattedBlock {
    paragraph(
      .code, "V/v " + Casing.insideSentence(document.subject),
      overrides: ParagraphOverrides(spaceBefore: Self.spaceAboveLetterSubject))
  }

  /// To whom a letter goes (ô số 9a): the line that begins so in the middle, those it lists below.
  func addressees(of document: AdministrativeDocument) -> [FormattedBlock] {
    guard let first = document.opening.first else { return [] }
    // Upright and centred as the number is, in the size of the text.
    var runs = self.runs(first.text, .code)
    for index in runs.indices { runs[index].size = format(.body).size.value }
    let line = FormattedParagraph(
      style: FormatElement.code.rawValue, runs: runs,
      overrides: ParagraphOverrides(
        spaceBefore: Self.spaceAroundAddressee, spaceAfter: Self.spaceAroundAddressee,
        keepsWithNext: true))
    return [.paragraph(line)]
      + document.opening.dropFirst().map { paragraph(.body, $0.text) }
  }
}
