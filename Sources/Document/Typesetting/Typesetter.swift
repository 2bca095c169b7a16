import VietnameseText

/// Sets an administrative document: from what it says to what its pages show, in the form a profile
/// prescribes. The same document always gives the same pages.
public struct Typesetter: Sendable {
  /// The form.
  public let profile: FormatProfile
  let styles: [ParagraphStyle]

  /// Makes a typesetter for a form.
  public init(profile: FormatProfile) {
    self.profile = profile
    styles = StyleSheet.styles(of: profile)
  }

  /// Sets a document under a profile.
  public static func typeset(
    _ document: AdministrativeDocument, _ profile: FormatProfile
  ) -> FormattedDocument {
    Typesetter(profile: profile).typeset(document)
  }

  /// Sets a document.
  public func typeset(_ document: AdministrativeDocument) -> FormattedDocument {
    let geometry = geometry(landscape: false)
    let width = geometry.textWidth
    var numberings: [NumberingDefinition] = []

    var blocks = [letterhead(of: document, width: width)]
    if !document.isLetter { blocks += title(of: document, width: width) }
    blocks += document.legalBases.map { paragraph(.legalBasis, $0.text) }
    blocks +=
      document.isLetter
      ? addressees(of: document) : document.opening.map { paragraph(.body, $0.text) }
    blocks += set(document.body, numbering: "outline", width: width, into: &numberings)
    blocks += document.closing.map { paragraph(.body, $0.text) }
    finish(&blocks)
    keepLastWithNext(&blocks)
    blocks.append(signatureBlock(of: document, width: width))

    var sections = [
      PageSection(geometry: geometry, pageNumbering: pageNumbering, blocks: blocks)
    ]
    for index in document.annexes.indices {
      sections.append(annex(index, of: document, into: &numberings))
    }
    return FormattedDocument(
      properties: properties(of: document), styles: styles, numberings: numberings,
      sections: sections)
  }

  func geometry(landscape: Bool) -> PageGeometry {
    let page = profile.page
    return PageGeometry(
      width: landscape ? page.height : page.width, height: landscape ? page.width : page.height,
      top: page.top.value, bottom: page.bottom.value, left: page.left.value,
      right: page.right.value)
  }

  var pageNumbering: PageNumbering {
    PageNumbering(
      style: FormatElement.pageNumber.rawValue, distance: profile.page.numberDistance)
  }

  private func properties(of document: AdministrativeDocument) -> DocumentProperties {
    let code = document.code.number.map { "\($0)/\(document.code.symbol)" }
    return DocumentProperties(
      title: "\(document.kind.name) \(Casing.insideSentence(document.subject))".normalized,
      subject: document.subject.normalized, author: document.issuingBody.name.normalized,
      keywords: [document.kind.name, code].compactMap { $0 }, created: document.date.firstDay)
  }
}

// MARK: - Paragraphs

extension Typesetter {
  /// The look of a component. A profile has one for every component; a missing one would be a
  /// profile made by hand, and is set as running text.
  func format(_ element: FormatElement) -> ElementFormat {
    profile.elements[element]
      ?? ElementFormat(name: element.rawValue, size: BoundedValue(14), runningText: true)
  }

  /// The width of a text in the look of a component, in points.
  func measure(_ text: String, _ element: FormatElement) -> Double {
    let format = format(element)
    return FontMetrics.width(
      of: text, size: format.size.value, bold: format.isBold, italic: format.isItalic)
  }

  func paragraph(
    _ element: FormatElement, _ text: RichText, overrides: ParagraphOverrides = .init()
  ) -> FormattedBlock {
    .paragraph(
      FormattedParagraph(
        style: element.rawValue, runs: runs(text, element), overrides: overrides))
  }

  func paragraph(
    _ element: FormatElement, _ text: String, overrides: ParagraphOverrides = .init()
  ) -> FormattedBlock {
    paragraph(element, RichText(text), overrides: overrides)
  }

  /// The runs of a text in the look of a component, saying only what differs from it.
  func runs(_ text: RichText, _ element: FormatElement) -> [FormattedRun] {
    let format = format(element)
    return text.runs.map { run in
      FormattedRun(
        format.isUpperCase ? run.text.normalized.uppercased() : run.text.normalized,
        bold: run.isBold && !format.isBold ? true : nil,
        italic: run.isItalic && !format.isItalic ? true : nil)
    }
  }

  /// Puts the mark of the end behind the last paragraph, or under a table that ends the text.
  func finish(_ blocks: inout [FormattedBlock]) {
    guard case .paragraph(var last)? = blocks.last else {
      if !blocks.isEmpty { append(paragraph(.body, profile.words.endMark), to: &blocks) }
      return
    }
    EndMark.put(profile.words.endMark, behind: &last.runs)
    blocks[blocks.count - 1] = .paragraph(last)
  }

  private func keepLastWithNext(_ blocks: inout [FormattedBlock]) {
    guard case .paragraph(var last)? = blocks.last else { return }
    last.overrides.keepsWithNext = true
    blocks[blocks.count - 1] = .paragraph(last)
  }
}
