import Archive
import Document

/// Writes Word files (ECMA-376, transitional) that say everything about their look themselves: no
/// theme, no defaults of the program that opens them.
///
/// A writer keeps what documents set under one form have in common, so use one for many documents.
public struct DOCXWriter: DocumentWriter {
  /// `docx`
  public static let format = "docx"

  private let workshop: WordWorkshop

  /// Makes a writer.
  ///
  /// - Parameter compressionLevel: How much work goes into the size of the file, from 1 to 9.
  public init(compressionLevel: Int = 1) {
    workshop = WordWorkshop(level: compressionLevel)
  }

  /// The bytes of the file; how many pages it has stays open.
  ///
  /// - Throws: ``ArchiveError`` when the package can't be put together.
  public func write(_ document: FormattedDocument) throws -> [UInt8] {
    try write(document, pageCount: nil)
  }

  /// The bytes of the file.
  ///
  /// - Parameter pageCount: How many pages it has when set; nil when nobody counted them.
  /// - Throws: ``ArchiveError`` when the package can't be put together.
  public func write(_ document: FormattedDocument, pageCount: Int?) throws -> [UInt8] {
    var numbering = WordNumbering(document)
    let text = WordDocument.xml(of: document, numbering: &numbering)
    let lists = numbering.xml()
    let numbers = numbering.linked
    let header = document.sections.lazy.compactMap(\.pageNumbering).first
    return try workshop.use { tools throws(ArchiveError) in
      try ZipWriter.archive(of: [
        tools.pack("[Content_Types].xml", WordPackage.contentTypes),
        tools.pack("_rels/.rels", WordPackage.relations),
        tools.pack("docProps/core.xml", WordProperties.core(document.properties)),
        tools.pack("docProps/app.xml", WordProperties.application(pageCount: pageCount)),
        tools.pack("word/document.xml", text),
        tools.pack("word/_rels/document.xml.rels", WordPackage.documentRelations),
        tools.styles(of: document, numbers: numbers),
        tools.pack("word/numbering.xml", lists),
        tools.pack("word/settings.xml", WordSettings.xml(of: document)),
        tools.pack("word/fontTable.xml", WordSettings.fonts(of: document)),
        tools.pack("word/header1.xml", WordHeader.pageNumber(style: header?.style)),
        tools.pack("word/header2.xml", WordHeader.empty),
      ])
    }
  }
}
