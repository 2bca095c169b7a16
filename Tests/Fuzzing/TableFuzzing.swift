import Archive
import Citations
import Readers
import RegisterBooks
import Tables

private let reader = OldRegisterReader(kinds: DocumentKindCatalogue())

/// Reads whatever bytes come as an old register: as a workbook, as text with separators, and, where they
/// begin like XML, as the only sheet of a workbook.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAsTable(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? reader.read(bytes, file: "input")
  if bytes.first == UInt8(ascii: "<"), let workbook = try? workbook(ofSheet: bytes) {
    _ = try? reader.read(workbook, file: "input")
  }
  return 0
}

private func workbook(ofSheet sheet: [UInt8]) throws -> [UInt8] {
  let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  let parts = [
    (
      "_rels/.rels",
      "<Relationships xmlns='\(package)'><Relationship Id='r' Type='\(office)/officeDocument' "
        + "Target='xl/workbook.xml'/></Relationships>"
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='\(office)'>"
        + "<sheets><sheet name='a' sheetId='1' r:id='s'/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns='\(package)'><Relationship Id='s' Type='\(office)/worksheet' "
        + "Target='worksheets/sheet1.xml'/></Relationships>"
    ),
  ]
  let entries =
    parts.map { ZipEntry($0.0, Array($0.1.utf8)) } + [ZipEntry("xl/worksheets/sheet1.xml", sheet)]
  return try ZipWriter.archive(of: entries.map { try ZipPacker(level: 1).pack($0) })
}
