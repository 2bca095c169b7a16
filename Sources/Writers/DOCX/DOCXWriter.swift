import Archive
import Document

/// Writes Word files (ECMA-376, transitional) that say everything about their look themselves: no
/// theme, no defaults of the program that opens them.
public struct DOCXWriter: DocumentWriter {
  /// `docx`
  public static let format = "docx"

  /// How much work goes into the size of the file, from 1 to 9.
  public var compressionLevel: Int

  /// Makes a writer.
  public init(compressionLevel: Int = 2) {
    self.compressionLevel = compressionLevel
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``ArchiveError`` when the package can't be put together.
  public func write(_ document: FormattedDocument) throws -> [UInt8] {
    var numbering = WordNumbering(document)
    let text = WordDocument.xml(of: document, numbering: &numbering)
    let header = document.sections.lazy.compactMap(\.pageNumbering).first
    return try ZipWriter.archive(
      of: [
        ZipEntry("[Content_Types].xml", WordPackage.contentTypes),
        ZipEntry("_rels/.rels", WordPackage.relations),
        ZipEntry("docProps/core.xml", WordProperties.core(document.properties)),
        ZipEntry("docProps/app.xml", WordProperties.application),
        ZipEntry("word/document.xml", text),
        ZipEntry("word/_rels/document.xml.rels", WordPackage.documentRelations),
        ZipEntry("word/styles.xml", WordStyles.xml(of: document)),
        ZipEntry("word/numbering.xml", numbering.xml()),
        ZipEntry("word/settings.xml", WordSettings.xml(of: document)),
        ZipEntry("word/fontTable.xml", WordSettings.fonts(of: document)),
        ZipEntry("word/header1.xml", WordHeader.pageNumber(style: header?.style)),
        ZipEntry("word/header2.xml", WordHeader.empty),
      ], level: compressionLevel)
  }
}
