import Document
import VietnameseText

/// A document as a tree of its titled parts, each with its paragraphs in reading order.
public struct DocumentOutline: Sendable, Equatable {
  /// A part with a title, or the opening, the closing or an annex.
  public struct Part: Sendable, Equatable {
    /// The part of the document it belongs to.
    public var area: DocumentUnit.Area
    /// Its number, such as `II.` or `1.`; nil for opening and closing.
    public var label: String?
    /// The numbers from the top down to its own, such as `II.3`.
    public var path: String
    /// Its title; nil for opening, closing and the text before the first title.
    public var heading: String?
    /// Which paragraph of the document its title is, counted from 1; 0 without a title.
    public var ordinal: Int
    /// Its paragraphs, those of its titled parts not among them.
    public var units: [DocumentUnit]
    /// The titled parts under it.
    public var parts: [Part]

    /// Its paragraphs and those of all parts under it, in order.
    public var allUnits: [DocumentUnit] { units + parts.flatMap(\.allUnits) }
  }

  /// The parts from the opening to the last annex.
  public var parts: [Part]

  /// The paragraphs of the document in order, without titles.
  public var units: [DocumentUnit] { parts.flatMap(\.allUnits) }

  /// Takes a document apart.
  public init(_ document: AdministrativeDocument) {
    var reader = OutlineBuilder()
    parts = [
      reader.part(.opening, document.legalBases + document.opening),
      reader.body(document.body, .body),
      reader.part(.closing, document.closing),
    ]
    for (index, annex) in document.annexes.enumerated() {
      let label = RomanNumeral.text(index + 1) ?? String(index + 1)
      parts.append(reader.annex(annex, label: document.annexes.count > 1 ? label : nil))
    }
    parts.removeAll { $0.units.isEmpty && $0.parts.isEmpty && $0.heading == nil }
  }
}

/// Numbers the parts of a text and takes its paragraphs out.
private struct OutlineBuilder {
  private var ordinal = 0
  private var counts = SectionCounts()

  mutating func part(
    _ area: DocumentUnit.Area, _ paragraphs: [Paragraph]
  ) -> DocumentOutline.Part {
    var part = DocumentOutline.Part(area: area, path: "", ordinal: 0, units: [], parts: [])
    for paragraph in paragraphs { add(paragraph.text.plain, paragraph.origin, nil, "", &part) }
    return part
  }

  mutating func body(_ nodes: [Node], _ area: DocumentUnit.Area) -> DocumentOutline.Part {
    counts = SectionCounts()
    var part = DocumentOutline.Part(area: area, path: "", ordinal: 0, units: [], parts: [])
    read(nodes, under: "", into: &part)
    return part
  }

  mutating func annex(_ annex: Annex, label: String?) -> DocumentOutline.Part {
    ordinal += 1
    let heading = ordinal
    var part = body(annex.body, .annex)
    part.label = label
    part.heading = annex.title
    part.ordinal = heading
    return part
  }

  private mutating func read(
    _ nodes: some Sequence<Node>, under path: String, into part: inout DocumentOutline.Part
  ) {
    for node in nodes {
      switch node {
      case .paragraph(let paragraph):
        add(paragraph.text.plain, paragraph.origin, nil, path, &part)
      case .table(let table):
        for row in [table.header] + table.rows {
          add(row.map(\.plain).joined(separator: " | "), table.origin, nil, path, &part)
        }
      case .section(let section): read(section, under: path, into: &part)
      }
    }
  }

  private mutating func read(
    _ section: Section, under path: String, into part: inout DocumentOutline.Part
  ) {
    let label = label(of: section)
    let number = label.trimmingLabel
    let own = path.isEmpty ? number : "\(path).\(number)"
    if let heading = section.heading, !section.hasRunInHeading {
      ordinal += 1
      var child = DocumentOutline.Part(
        area: part.area, label: label, path: own, heading: heading.plain, ordinal: ordinal,
        units: [], parts: [])
      read(section.children, under: own, into: &child)
      part.parts.append(child)
      return
    }
    let line = section.numberedLine
    var text = section.heading.map { "\($0.plain): " } ?? ""
    var origin = section.origin
    if let first = line.paragraph {
      text += first.text.plain
      origin = first.origin ?? origin
    }
    if !text.isEmpty { add(text, origin, label, own, &part) }
    read(line.rest, under: own, into: &part)
  }

  private mutating func add(
    _ text: String, _ origin: Origin?, _ label: String?, _ path: String,
    _ part: inout DocumentOutline.Part
  ) {
    ordinal += 1
    guard !text.isEmpty else { return }
    part.units.append(
      DocumentUnit(
        text: text, label: label, path: path, ordinal: ordinal, area: part.area, origin: origin))
  }

  /// The next number of a part's level; every level restarts under a level above.
  private mutating func label(of section: Section) -> String {
    let ordinal = counts.next(section.level)
    if let printed = section.printedNumber, !printed.isEmpty { return printed }
    return section.level.label(ordinal)
  }
}

extension String {
  /// A number as paths hold it: without the mark behind it; list items keep theirs.
  fileprivate var trimmingLabel: String {
    guard let last, last == "." || last == ")" else { return self }
    return String(dropLast())
  }
}
