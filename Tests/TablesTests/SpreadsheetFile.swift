import Archive

/// An XLSX file made by hand.
struct SpreadsheetFile {
  var strings = ""
  var styles = ""
  var sheets: [(name: String, rows: String)] = []
  var hidden: Set<String> = []
  var countsFrom1904 = false
  /// What stands before each sheet's root element.
  var prologue = ""
  var leavesOutSheets = false

  /// The bytes of the package.
  func bytes() throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let list = sheets.enumerated().map { index, sheet in
      let state = hidden.contains(sheet.name) ? " state=\"hidden\"" : ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index)\"/>"
    }
    let targets = sheets.indices.map { index in
      """
      <Relationship Id="s\(index)" Type="\(relation)/worksheet" \
      Target="worksheets/sheet\(index).xml"/>
      """
    }
    var parts = [
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(package)"><Relationship Id="a" Type="\(relation)/officeDocument" \
        Target="/xl/workbook.xml"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(main)" xmlns:r="\(relation)">\
        <workbookPr date1904="\(countsFrom1904 ? 1 : 0)"/><sheets>\(list.joined())</sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="\(package)">\(targets.joined())\
        <Relationship Id="t" Type="\(relation)/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="u" Type="\(relation)/styles" Target="./styles.xml"/></Relationships>
        """
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"),
    ]
    if !leavesOutSheets {
      for (index, sheet) in sheets.enumerated() {
        parts.append(
          (
            "xl/worksheets/sheet\(index).xml",
            "\(prologue)<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData></worksheet>"
          ))
      }
    }
    return try ZipWriter.archive(
      of: parts.map { ZipEntry($0.0, Array($0.1.utf8)) })
  }
}
