import CPango
import Document

/// What a PDF file says about itself.
enum PDFMetadata {
  /// Writes the properties; the file is dated by the document, not by the clock.
  static func write(_ properties: DocumentProperties, to surface: OpaquePointer) {
    let day = properties.created.iso + "T00:00:00Z"
    let values = [
      (CAIRO_PDF_METADATA_TITLE, properties.title),
      (CAIRO_PDF_METADATA_AUTHOR, properties.author),
      (CAIRO_PDF_METADATA_SUBJECT, properties.subject),
      (CAIRO_PDF_METADATA_KEYWORDS, properties.keywords.joined(separator: ", ")),
      (CAIRO_PDF_METADATA_CREATOR, "ThiDua"),
      (CAIRO_PDF_METADATA_CREATE_DATE, day),
      (CAIRO_PDF_METADATA_MOD_DATE, day),
    ]
    for (key, value) in values where !value.isEmpty {
      cairo_pdf_surface_set_metadata(surface, key, value)
    }
  }
}
