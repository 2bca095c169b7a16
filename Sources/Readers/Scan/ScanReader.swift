import Diagnostics
import Document

/// Recognises the letters on pictures of pages, through `pdftoppm` and `tesseract` with Vietnamese.
struct ScanReader {
  /// Seconds each step may take.
  var secondLimit: Double

  /// Reads the file `in.pdf` of a folder.
  ///
  /// - Throws: Why a program gave nothing; a fault of number 0 when there are no letters, or too
  ///   many pages.
  func read(
    _ folder: ScratchFolder, pages count: Int, named name: String
  ) throws(ExternalProgram.Failure) -> ReadDocument {
    guard count <= ScanReader.mostPages else { throw .failed(0) }
    var pages: [PDFPage] = []
    var confidence = 0.0
    var letters = 0
    for number in 1...max(count, 1) {
      let recognised = try recognise(number, in: folder)
      pages.append(recognised.page)
      confidence += recognised.confidence
      letters += recognised.letters
    }
    return try document(pages, confidence: confidence, letters: letters, named: name)
  }

  /// Reads a picture of a page in a folder.
  ///
  /// - Throws: Why a program gave nothing; a fault of number 0 when there are no letters.
  func read(
    picture: String, in folder: ScratchFolder, named name: String
  ) throws(ExternalProgram.Failure) -> ReadDocument {
    let page = RecognisedPage(try letters(of: picture, in: folder))
    return try document(
      [page.page], confidence: page.confidence, letters: page.letters, named: name)
  }

  private func document(
    _ pages: [PDFPage], confidence: Double, letters: Int, named name: String
  ) throws(ExternalProgram.Failure) -> ReadDocument {
    guard letters > 0 else { throw .failed(0) }
    var pages = pages
    ScanReader.evenSizes(&pages)
    let mean = confidence / Double(letters)
    let assembly = PDFAssembly(pages)
    return ReadDocument(
      pages: assembly.document, source: .scan, pageOfParagraph: assembly.paragraphs.map(\.page),
      pageCount: pages.count,
      confidence: mean,
      diagnostics: [
        Diagnostic(
          ReadingFinding.recognised(confidence: Int((mean * 100).rounded())),
          at: Place(file: name))
      ])
  }

  /// Gives letters nearly as large as those of the text its size: what differs is the measuring.
  private static func evenSizes(_ pages: inout [PDFPage]) {
    var letters: [Double: Int] = [:]
    for piece in pages.lazy.flatMap(\.pieces) {
      letters[piece.size, default: 0] += piece.text.count
    }
    guard let most = letters.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
      return
    }
    for page in pages.indices {
      for piece in pages[page].pieces.indices
      where abs(pages[page].pieces[piece].size - most) <= 1 {
        pages[page].pieces[piece].size = most
      }
    }
  }

  private func recognise(
    _ number: Int, in folder: ScratchFolder
  ) throws(ExternalProgram.Failure) -> RecognisedPage {
    _ = try ExternalProgram(name: "pdftoppm", secondLimit: secondLimit).run(
      [
        "-f", String(number), "-l", String(number), "-r", String(ScanReader.resolution),
        "-gray", "-png", "-singlefile", folder.path("in.pdf"), folder.path("page"),
      ], in: folder)
    defer { folder.remove("page.png") }
    return RecognisedPage(
      try letters(of: "page.png", in: folder), resolution: Double(ScanReader.resolution))
  }

  /// What `tesseract` sees on a picture, as its table.
  private func letters(
    of picture: String, in folder: ScratchFolder
  ) throws(ExternalProgram.Failure) -> [UInt8] {
    // More threads only make it slower.
    try ExternalProgram(
      name: "tesseract", secondLimit: secondLimit, environment: ["OMP_THREAD_LIMIT=1"]
    ).run([folder.path(picture), "stdout", "-l", "vie", "tsv"], in: folder)
  }

  /// Dots to an inch.
  private static let resolution = 300
  /// The most pages that are read; each takes a second or more.
  private static let mostPages = 60
}
