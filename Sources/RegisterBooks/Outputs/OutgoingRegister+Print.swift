import Diagnostics
import Document
import VietnameseText

extension OutgoingRegister {
  /// The register as it is printed and bound: A4 across, the cover, then the lines with the head of
  /// the table and the number on every page.
  ///
  /// - Parameters:
  ///   - words: The words of the cover and the head; what offices keep is Vietnamese.
  ///   - created: The day the file bears.
  public func document(in words: Words, created: CalendarDate) -> FormattedDocument {
    let title = Message("register.outgoing.title").text(in: words)
    let widths = [24.0, 22, 53, 25, 34, 20, 14, 22, 15, 28]
    let table = RegisterPage.table(table(in: words), widths: widths)
    return FormattedDocument(
      properties: DocumentProperties(
        title: "\(title) năm \(cover.year)", subject: title, author: cover.body,
        created: created),
      styles: RegisterPage.styles, numberings: [],
      sections: [
        PageSection(
          geometry: RegisterPage.across, pageNumbering: nil,
          blocks: cover.blocks(title: title, in: words)),
        PageSection(
          geometry: RegisterPage.across, pageNumbering: RegisterPage.pageNumbering,
          blocks: [.table(table)]),
      ])
  }
}

extension RegisterCover {
  /// What stands on the cover. What isn't known is left as dots to fill in by hand.
  func blocks(title: String, in words: Words) -> [FormattedBlock] {
    func text(_ key: String, _ arguments: [String: String]) -> String {
      Message("register.cover.\(key)", arguments).text(in: words)
    }
    var blocks: [FormattedBlock] = []
    if let supervisingBody, !supervisingBody.isEmpty {
      blocks.append(RegisterPage.paragraph(Casing.uppercased(supervisingBody), .supervising))
    }
    blocks.append(RegisterPage.paragraph(Casing.uppercased(body), .body))
    blocks.append(.rule(Rule(length: 40, spaceBefore: 2)))
    blocks.append(RegisterPage.paragraph(Casing.uppercased(title), .title))
    blocks.append(RegisterPage.paragraph(text("printedYear", ["year": String(year)]), .subtitle))
    blocks.append(
      RegisterPage.paragraph(
        text(
          "days",
          ["first": firstDay?.numeric ?? Self.dots, "last": lastDay?.numeric ?? Self.dots]),
        .span))
    blocks.append(
      RegisterPage.paragraph(
        text("numbers", ["first": firstNumber ?? Self.dots, "last": lastNumber ?? Self.dots]),
        .span))
    blocks.append(RegisterPage.paragraph(text("printedVolume", ["volume": volumeText]), .span))
    return blocks
  }

  private static let dots = "……………"
}
