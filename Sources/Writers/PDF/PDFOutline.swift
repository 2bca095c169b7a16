import CPango

/// The outline of a PDF file, headings under headings.
struct PDFOutline {
  private let surface: OpaquePointer
  private var open: [(level: Int, id: Int32)] = []

  /// Makes the outline of a file.
  init(surface: OpaquePointer) {
    self.surface = surface
  }

  /// Adds a heading under the last one of a higher level; the place is in points from the page's
  /// upper left corner.
  mutating func add(_ title: String, level: Int, page: Int, x: Double, y: Double) {
    while let last = open.last, last.level >= level { open.removeLast() }
    let parent = open.last?.id ?? CAIRO_PDF_OUTLINE_ROOT
    let id = cairo_pdf_surface_add_outline(
      surface, parent, title, "page=\(page) pos=[\(Int(x)) \(Int(y))]",
      CAIRO_PDF_OUTLINE_FLAG_OPEN)
    open.append((level, id))
  }
}
