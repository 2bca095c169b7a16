import Archive
import XMLReading

/// The parts of an XLSX package.
struct SpreadsheetPackage {
  private struct SheetEntry {
    var name: String
    var isHidden: Bool
    var part: String
  }

  private let archive: ZipReader
  private let limits: TableLimits
  private let workbookPart: String
  private var countsFrom1904 = false
  private var entries: [SheetEntry] = []
  private var strings: [String] = []
  private var styles = SpreadsheetStyles()

  /// Opens a package and reads what its sheets share.
  init(_ bytes: [UInt8], limits: TableLimits) throws {
    self.limits = limits
    guard bytes.count <= limits.bytes else {
      throw SpreadsheetFault.tooLarge(part: "", bytes: limits.bytes)
    }
    do throws(ArchiveError) {
      archive = try ZipReader(bytes, limits: ZipLimits(entries: 4096, entryBytes: limits.bytes))
    } catch {
      switch error {
      case .notAnArchive(let reason): throw SpreadsheetFault.damaged(reason: reason)
      default: throw SpreadsheetFault(error, part: "")
      }
    }
    let relations = try SpreadsheetPackage.relations(of: "", in: archive, limits)
    guard
      let part = relations.values.first(where: { $0.type == "officeDocument" })?.part,
      part.hasSuffix(".xml")
    else { throw SpreadsheetFault.notASpreadsheet }
    workbookPart = part
    try readWorkbook()
  }

  /// Reads every sheet.
  mutating func sheets() throws -> [Sheet] {
    var sheets: [Sheet] = []
    var budget = limits.cells
    for entry in entries {
      try part(entry.part) { xml in
        var reader = SheetXMLReader(
          xml: xml, sheet: entry.name, strings: strings, styles: styles,
          countsFrom1904: countsFrom1904, limits: limits, budget: budget)
        let rows = try reader.rows()
        budget = reader.budget
        sheets.append(Sheet(name: entry.name, isHidden: entry.isHidden, rows: rows))
      }
    }
    return sheets
  }

  private mutating func readWorkbook() throws {
    let relations = try SpreadsheetPackage.relations(of: workbookPart, in: archive, limits)
    var isWorkbook = false
    var from1904 = false
    var found: [SheetEntry] = []
    try part(workbookPart) { xml in
      try xml.elements { name in
        switch name {
        case .workbook: isWorkbook = true
        case .workbookPr:
          let value = xml.attribute(.date1904)
          from1904 = value == "1" || value == "true"
        case .sheet:
          guard let key = xml.attribute(.relationId), let relation = relations[key],
            relation.type == "worksheet"
          else { return }
          let state = xml.attribute(.state) ?? "visible"
          found.append(
            SheetEntry(
              name: xml.attribute(.name) ?? "", isHidden: state != "visible",
              part: relation.part))
        default: break
        }
      }
    }
    guard isWorkbook else { throw SpreadsheetFault.notASpreadsheet }
    guard found.count <= limits.sheets else {
      throw SpreadsheetFault.tooManySheets(limit: limits.sheets)
    }
    countsFrom1904 = from1904
    entries = found
    if let shared = relations.values.first(where: { $0.type == "sharedStrings" })?.part {
      var strings: [String] = []
      try part(shared) { xml in strings = try SharedStrings.read(xml, limits: limits) }
      self.strings = strings
    }
    if let part = relations.values.first(where: { $0.type == "styles" })?.part {
      var styles = SpreadsheetStyles()
      try self.part(part) { xml in styles = try SpreadsheetStyles(xml) }
      self.styles = styles
    }
  }

  private func part(_ name: String, _ work: (SpreadsheetXML) throws -> Void) throws {
    do {
      try work(try SpreadsheetXML(try archive.bytes(of: name), limits: limits))
    } catch {
      throw SpreadsheetFault(error, part: name)
    }
  }

  /// The parts another one points to, by key; a type is the last word of its address.
  private static func relations(
    of part: String, in archive: ZipReader, _ limits: TableLimits
  ) throws -> [String: (type: String, part: String)] {
    let folder = part.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let name = (folder + ["_rels", "\(file).rels"]).joined(separator: "/")
    guard archive.contains(name) else {
      if part.isEmpty { throw SpreadsheetFault.notASpreadsheet }
      return [:]
    }
    var relations: [String: (type: String, part: String)] = [:]
    do {
      let xml = try SpreadsheetXML(try archive.bytes(of: name), limits: limits)
      try xml.elements { element in
        guard element == .relationship, let key = xml.attribute(.relationKey),
          let type = xml.attribute(.relationType)?.split(separator: "/").last,
          let target = xml.attribute(.target)
        else { return }
        relations[key] = (String(type), resolved(target, in: folder))
      }
    } catch {
      throw SpreadsheetFault(error, part: name)
    }
    return relations
  }

  /// The name of the part that a target means, seen from a folder.
  private static func resolved(_ target: String, in folder: ArraySlice<Substring>) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = Array(folder)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
