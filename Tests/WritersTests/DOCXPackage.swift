import Archive
import Foundation
import FoundationXML

/// A Word file taken apart, to test what is in the file and not what made it.
struct DOCXPackage {
  let archive: ZipReader
  let document: XMLElement
  let styles: XMLElement
  let numbering: XMLElement

  init(_ bytes: [UInt8]) throws {
    archive = try ZipReader(bytes)
    document = try DOCXPackage.root(of: "word/document.xml", archive)
    styles = try DOCXPackage.root(of: "word/styles.xml", archive)
    numbering = try DOCXPackage.root(of: "word/numbering.xml", archive)
  }

  static func root(of part: String, _ archive: ZipReader) throws -> XMLElement {
    let xml = try XMLDocument(data: Data(try archive.bytes(of: part)))
    struct NoRoot: Error {}
    guard let root = xml.rootElement() else { throw NoRoot() }
    return root
  }

  /// The paragraphs of the document in its order, those of tables too.
  var paragraphs: [XMLElement] { document.all("w:p") }

  /// The paragraphs of a style.
  func paragraphs(style: String) -> [XMLElement] {
    paragraphs.filter { $0.first("w:pStyle")?.value == style }
  }

  /// The text of a paragraph.
  func text(_ paragraph: XMLElement) -> String {
    var text = ""
    for run in paragraph.all("w:r") {
      for child in run.elements {
        switch child.name {
        case "w:t": text += child.stringValue ?? ""
        case "w:br": text += "\n"
        case "w:tab": text += "\t"
        default: break
        }
      }
    }
    return text
  }

  /// What holds for the text of a style: its own properties before those of the styles it is based
  /// on, and at last the defaults.
  func property(_ name: String, _ attribute: String, style: String) -> String? {
    var next: String? = style
    while let id = next {
      let element = styles.all("w:style").first { $0["w:styleId"] == id }
      if let value = element?.first(name)?[attribute] { return value }
      next = element?.first("w:basedOn")?.value
    }
    return styles.first("w:docDefaults")?.first(name)?[attribute]
  }

  /// Whether a property that is on or off is on for a style.
  func isOn(_ name: String, style: String) -> Bool {
    var next: String? = style
    while let id = next {
      let element = styles.all("w:style").first { $0["w:styleId"] == id }
      if let flag = element?.first(name) { return flag.value != "0" }
      next = element?.first("w:basedOn")?.value
    }
    return false
  }

  func number(_ name: String, _ attribute: String, style: String) -> Double? {
    property(name, attribute, style: style).flatMap(Double.init)
  }

  /// The number a word processor shows before each numbered paragraph, found out from the numbering
  /// part alone: counts by list definition and level, restarted by higher levels, moved on by
  /// instances that start elsewhere.
  func printedNumbers() -> [String] {
    var counts: [String: [Int: Int]] = [:]
    var begun: Set<String> = []
    var printed: [String] = []
    for paragraph in paragraphs {
      guard let list = paragraph.first("w:numId")?.value, list != "0",
        let level = paragraph.first("w:ilvl")?.value.flatMap(Int.init),
        let instance = numbering.all("w:num").first(where: { $0["w:numId"] == list }),
        let definition = instance.first("w:abstractNumId")?.value,
        let format = numbering.all("w:abstractNum").first(where: {
          $0["w:abstractNumId"] == definition
        })?.all("w:lvl").first(where: { $0["w:ilvl"] == String(level) })
      else { continue }
      var count = (counts[definition]?[level] ?? 0) + 1
      let start = instance.all("w:lvlOverride").first { $0["w:ilvl"] == String(level) }
      if let start, begun.insert(list).inserted,
        let value = start.first("w:startOverride")?.value.flatMap(Int.init)
      {
        count = value
      }
      counts[definition, default: [:]][level] = count
      for lower in (level + 1)..<10 { counts[definition]?[lower] = nil }
      let pattern = format.first("w:lvlText")?.value ?? ""
      printed.append(
        pattern.replacingOccurrences(
          of: "%\(level + 1)", with: shown(count, format.first("w:numFmt")?.value)))
    }
    return printed
  }

  private func shown(_ count: Int, _ format: String?) -> String {
    switch format {
    case "lowerLetter": String(UnicodeScalar(UInt8(96 + (count - 1) % 26 + 1)))
    case "upperRoman": ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"][count]
    default: String(count)
    }
  }
}

extension XMLElement {
  /// The children that are elements.
  var elements: [XMLElement] { (children ?? []).compactMap { $0 as? XMLElement } }

  /// All elements of a name below, in order.
  func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The first element of a name below.
  func first(_ name: String) -> XMLElement? {
    for child in elements {
      if child.name == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }

  /// An attribute.
  subscript(_ name: String) -> String? { attribute(forName: name)?.stringValue }

  /// The attribute most elements have.
  var value: String? { self["w:val"] }

  /// An attribute as a number.
  func number(_ name: String) -> Double? { self[name].flatMap(Double.init) }
}
