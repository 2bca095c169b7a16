import XMLReading

/// The names of elements and attributes read from a spreadsheet package. Those without a prefix of
/// their own below are SpreadsheetML's.
enum SpreadsheetName: Int, CaseIterable {
  case workbook, workbookPr, sheets, sheet
  case sst, si, r, t, rPh
  case styleSheet, numFmts, numFmt, cellXfs, xf
  case worksheet, sheetData, row, c, v, `is`

  case name, state, relationId, date1904
  case numFmtId, formatCode
  case reference, type, style
  case relationships, relationship, relationKey, relationType, target

  /// The name with its prefix.
  private var qualified: String {
    switch self {
    case .name: "name"
    case .state: "state"
    case .relationId: "rel:id"
    case .date1904: "date1904"
    case .numFmtId: "numFmtId"
    case .formatCode: "formatCode"
    case .reference: "r"
    case .type: "t"
    case .style: "s"
    case .relationships: "p:Relationships"
    case .relationship: "p:Relationship"
    case .relationKey: "Id"
    case .relationType: "Type"
    case .target: "Target"
    case .is: "s:is"
    default: "s:\(self)"
    }
  }

  private static let office = "http://schemas.openxmlformats.org"
  private static let strict = "http://purl.oclc.org/ooxml"

  /// The names by their numbers.
  static let vocabulary = XMLVocabulary(
    namespaces: [
      "s": ["\(office)/spreadsheetml/2006/main", "\(strict)/spreadsheetml/main"],
      "rel": [
        "\(office)/officeDocument/2006/relationships",
        "\(strict)/officeDocument/relationships",
      ],
      "p": ["\(office)/package/2006/relationships"],
    ],
    names: allCases.map(\.qualified))
}
