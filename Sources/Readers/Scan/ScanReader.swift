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
    guard letters > 0 else { throw .failed(0) }
    ScanReader.evenSizes(&pages)
    let mean = confidence / Double(letters)
    let assembly = PDFAssembly(pages)
    return ReadDocument(
      pages: assembly.document, source: .scan, pageOfParagraph: assembly.paragraphs.map(\.page),
      confidence: mean,
      diagnostics: [
        Diagnostic(
          "reader.recognised", .note, ["confidence": String(Int((mean * 100).rounded()))],
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
    // More threads only make it slower.
    let table = try ExternalProgram(
      name: "tesseract", secondLimit: secondLimit, environment: ["OMP_THREAD_LIMIT=1"]
    ).run([folder.path("page.png"), "stdout", "-l", "vie", "tsv"], in: folder)
    return RecognisedPage(table, resolution: Double(ScanReader.resolution))
  }

  /// Dots to an inch.
  private static let resolution = 300
  /// The most pages that are read; each takes a second or more.
  private static let mostPages = 60
}
