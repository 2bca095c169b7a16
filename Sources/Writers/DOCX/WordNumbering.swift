import Document
import VietnameseText

/// The numbering part: each numbering of the document is one multi-level list, so that numbers go on
/// counting when someone edits the file.
///
/// Word knows no Vietnamese alphabet. Its letters a, b, c, d count; đ is a level of its own with the
/// letter as fixed text, after which e counts on as the fifth; after each letter Vietnamese lacks (f,
/// j, w) the list goes on in another instance that begins at the right letter; letters past the
/// alphabet are fixed text.
struct WordNumbering {
  /// Where a number stands: the instance of a list and the level in it.
  struct Place: Equatable {
    /// The list's number; 0 for none.
    var list: Int
    var level: Int
  }

  /// A list as Word defines it.
  private struct Definition {
    var id: Int
    var levels: [Level]
  }

  private struct Level {
    var format: StaticString
    var text: String
    /// The style whose indents the level takes over: Word puts a level's indents before a style's.
    var style: ParagraphStyle?
    /// Whether the style brings the number with it.
    var isLinked = false
  }

  /// An instance of a list, maybe one whose counting begins elsewhere.
  private struct Instance {
    var id: Int
    var definition: Int
    var start: (level: Int, number: Int)?
  }

  /// By id: the numbers that styles bring with them, so that a paragraph someone adds in the style
  /// is numbered too. The main list's levels have one such style each.
  private(set) var linked: [String: Place] = [:]

  private var definitions: [Definition] = []
  private var instances: [Instance] = []
  /// By the id of the document's numbering: the definition and its first instance.
  private var lists: [String: (definition: Int, instance: Int)] = [:]
  /// By the id of the document's numbering: the instance points after a missing letter stand in.
  private var continued: [String: Int] = [:]
  /// By text: the instance of a number of fixed text.
  private var fixed: [String: Int] = [:]
  private let numberings: [NumberingDefinition]

  /// Makes the lists of a document.
  init(_ document: FormattedDocument) {
    numberings = document.numberings
    let uses = WordNumbering.uses(in: document)
    for (ordinal, numbering) in document.numberings.enumerated() {
      let used = uses[numbering.id] ?? [:]
      var levels = numbering.levels.enumerated().map { index, level in
        let styles = (used[index] ?? []).compactMap { id in
          document.styles.first { $0.id == id }
        }
        let faithful = styles.filter { style in
          used.values.filter { $0.contains(style.id) }.count == 1
        }
        let link = faithful.first { $0.outlineLevel != nil } ?? faithful.first
        let isLinked = ordinal == 0 && link != nil
        return Level(
          format: WordNumbering.format(level.format),
          text: WordNumbering.pattern(level, place: index),
          style: isLinked ? link : styles.first, isLinked: isLinked)
      }
      if let letters = numbering.levels.firstIndex(where: { $0.format == .vietnameseLetter }) {
        levels.append(
          Level(
            format: "decimal", text: numbering.levels[letters].label(5),
            style: levels[letters].style))
      }
      let definition = define(levels)
      let list = instantiate(definition)
      lists[numbering.id] = (definition, list)
      for (index, level) in levels.enumerated() where level.isLinked {
        if let style = level.style { linked[style.id] = Place(list: list, level: index) }
      }
    }
  }

  /// The place of a paragraph's number: nil without, the list 0 to have none where the style would
  /// bring one.
  mutating func place(of paragraph: FormattedParagraph) -> Place? {
    paragraph.numbering.flatMap { place(of: $0) }
      ?? (linked[paragraph.style] == nil ? nil : Place(list: 0, level: 0))
  }

  /// The place of a number; nil when the document doesn't define its numbering.
  private mutating func place(of reference: NumberingReference) -> Place? {
    guard let list = lists[reference.definition],
      let numbering = numberings.first(where: { $0.id == reference.definition }),
      numbering.levels.indices.contains(reference.level)
    else { return nil }
    guard numbering.levels[reference.level].format == .vietnameseLetter else {
      return Place(list: list.instance, level: reference.level)
    }
    switch reference.ordinal {
    case 1...4, 6: return Place(list: list.instance, level: reference.level)
    case 5: return Place(list: list.instance, level: numbering.levels.count)
    case 7...23:
      let ordinal = reference.ordinal
      let first = ordinal >= 22 ? 22 : ordinal >= 10 ? 10 : 7
      if ordinal == first || continued[reference.definition] == nil {
        let number = WordNumbering.latinNumber(ordinal)
        continued[reference.definition] = instantiate(
          list.definition, start: (reference.level, number))
      }
      return continued[reference.definition].map { Place(list: $0, level: reference.level) }
    default: return Place(list: fixedList(reference, list.definition), level: 0)
    }
  }

  /// The number of a Vietnamese point's letter in the Latin alphabet: g, the seventh of both; k, the
  /// tenth, is Latin's eleventh.
  private static func latinNumber(_ ordinal: Int) -> Int {
    guard let letter = PointLetter.text(ordinal)?.utf8.first else { return ordinal }
    return Int(letter) - 96
  }

  private mutating func fixedList(_ reference: NumberingReference, _ definition: Int) -> Int {
    if let list = fixed[reference.label] { return list }
    let style = definitions[definition].levels[reference.level].style
    let list = instantiate(
      define([Level(format: "decimal", text: reference.label, style: style)]))
    fixed[reference.label] = list
    return list
  }

  private mutating func define(_ levels: [Level]) -> Int {
    definitions.append(Definition(id: definitions.count, levels: levels))
    return definitions.count - 1
  }

  private mutating func instantiate(
    _ definition: Int, start: (level: Int, number: Int)? = nil
  ) -> Int {
    instances.append(Instance(id: instances.count + 1, definition: definition, start: start))
    return instances.count
  }

  private static func format(_ format: NumberingLevel.Format) -> StaticString {
    switch format {
    case .upperRoman: "upperRoman"
    case .decimal: "decimal"
    case .vietnameseLetter: "lowerLetter"
    case .mark: "bullet"
    }
  }

  /// The text of a level as Word writes it: `%3.` for the third level.
  private static func pattern(_ level: NumberingLevel, place: Int) -> String {
    guard level.format != .mark else { return level.pattern }
    return level.pattern.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: "%\(place + 1)")
  }

  /// By numbering and level: the styles of the paragraphs there, in the order they come up.
  private static func uses(in document: FormattedDocument) -> [String: [Int: [String]]] {
    var uses: [String: [Int: [String]]] = [:]
    for section in document.sections {
      for case .paragraph(let paragraph) in section.blocks {
        guard let number = paragraph.numbering else { continue }
        var styles = uses[number.definition]?[number.level] ?? []
        if styles.contains(paragraph.style) { continue }
        styles.append(paragraph.style)
        uses[number.definition, default: [:]][number.level] = styles
      }
    }
    return uses
  }
}

// MARK: - The part

extension WordNumbering {
  /// The numbering part.
  func xml() -> [UInt8] {
    var xml = XMLBuffer(capacity: 8192)
    xml.markup("<w:numbering")
    xml.markup(WordNames.spaces)
    xml.markup(">")
    for definition in definitions { append(definition, into: &xml) }
    for instance in instances { append(instance, into: &xml) }
    xml.markup("</w:numbering>")
    return xml.bytes
  }

  private func append(_ definition: Definition, into xml: inout XMLBuffer) {
    xml.markup("<w:abstractNum")
    xml.attribute("w:abstractNumId", definition.id)
    xml.markup("><w:nsid w:val=\"")
    xml.markup(WordNumbering.hexadecimal(0x7D00_0000 + definition.id))
    xml.markup("\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"")
    xml.markup(WordNumbering.hexadecimal(0x5A00_0000 + definition.id))
    xml.markup("\"/>")
    for (index, level) in definition.levels.prefix(9).enumerated() {
      append(level, index, into: &xml)
    }
    xml.markup("</w:abstractNum>")
  }

  private func append(_ level: Level, _ index: Int, into xml: inout XMLBuffer) {
    xml.markup("<w:lvl")
    xml.attribute("w:ilvl", index)
    xml.markup("><w:start w:val=\"1\"/><w:numFmt w:val=\"")
    xml.markup(level.format)
    xml.markup("\"/>")
    if level.isLinked, let style = level.style {
      xml.markup("<w:pStyle")
      xml.attribute("w:val", style.id)
      xml.markup("/>")
    }
    xml.markup("<w:suff w:val=\"space\"/><w:lvlText")
    xml.attribute("w:val", level.text)
    xml.markup("/><w:lvlJc w:val=\"left\"/>")
    if let style = level.style {
      xml.markup("<w:pPr>")
      WordParagraph.indent(of: style, into: &xml)
      xml.markup("</w:pPr>")
      // A mark without a face would get one of symbols when the file is saved anew.
      xml.markup("<w:rPr>")
      WordStyles.fonts(style.face, into: &xml)
      xml.markup("</w:rPr>")
    }
    xml.markup("</w:lvl>")
  }

  private func append(_ instance: Instance, into xml: inout XMLBuffer) {
    xml.markup("<w:num")
    xml.attribute("w:numId", instance.id)
    xml.markup("><w:abstractNumId")
    xml.attribute("w:val", instance.definition)
    xml.markup("/>")
    if let start = instance.start {
      xml.markup("<w:lvlOverride")
      xml.attribute("w:ilvl", start.level)
      xml.markup("><w:startOverride")
      xml.attribute("w:val", start.number)
      xml.markup("/></w:lvlOverride>")
    }
    xml.markup("</w:num>")
  }

  private static func hexadecimal(_ number: Int) -> String {
    String(number, radix: 16, uppercase: true)
  }
}
