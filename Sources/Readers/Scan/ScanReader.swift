import Diagnostics
import Document
import Programs

/// Recognises the letters on pictures of pages, through `pdftoppm` and `tesseract` with Vietnamese.
struct ScanReader {
  /// What it may cost.
  var limits: ReadingLimits

  /// Reads the file `in.pdf` of a folder. When time is over before its last page, the pages
  /// recognised so far are what was read, and the rest is told.
  ///
  /// - Parameter blank: its pages as they are without their letters.
  /// - Throws: Why a program gave nothing; a fault of number 0 when there are no letters.
  func read(
    _ folder: ScratchFolder, pages blank: [PDFPage], named name: String
  ) throws(ExternalProgram.Failure) -> ReadDocument {
    let deadline: ContinuousClock.Instant = .now + limits.scanTime(pages: blank.count)
    var pages: [PDFPage] = []
    var confidence = 0.0
    var letters = 0
    for (index, page) in blank.enumerated() {
      do throws(ExternalProgram.Failure) {
        let recognised = try recognise(
          index + 1, dots: ScanReader.resolution(of: page), in: folder, until: deadline)
        pages.append(recognised.page)
        confidence += recognised.confidence
        letters += recognised.letters
      } catch {
        guard error == .late, !pages.isEmpty else { throw error }
        break
      }
    }
    var read = try document(pages, confidence: confidence, letters: letters, named: name)
    read.pageCount = blank.count
    if pages.count < blank.count {
      read.diagnostics.append(
        Diagnostic(
          ReadingFinding.pagesLeftOut(
            read: pages.count, count: blank.count, seconds: limits.scanSeconds(pages: blank.count)),
          at: Place(file: name)))
    }
    return read
  }

  /// Reads a picture of a page in a folder.
  ///
  /// - Throws: Why a program gave nothing; a fault of number 0 when there are no letters.
  func read(
    picture: String, in folder: ScratchFolder, named name: String
  ) throws(ExternalProgram.Failure) -> ReadDocument {
    let page = RecognisedPage(
      try letters(of: picture, in: folder, until: .now + limits.scanTime(pages: 1)))
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
    // The time goes into recognising letters; putting lines together is given its own.
    guard let assembly = try? PDFAssembly(pages, until: limits.deadline) else { throw .late }
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
    _ number: Int, dots: Int, in folder: ScratchFolder, until deadline: ContinuousClock.Instant
  ) throws(ExternalProgram.Failure) -> RecognisedPage {
    var program = ExternalProgram("pdftoppm", until: deadline)
    program.memoryLimit = limits.memory
    _ = try program.run(
      [
        "-f", String(number), "-l", String(number), "-r", String(dots), "-gray", "-png",
        "-singlefile", folder.path("in.pdf"), folder.path("page"),
      ], in: folder)
    defer { folder.remove("page.png") }
    return RecognisedPage(
      try letters(of: "page.png", in: folder, until: deadline), resolution: Double(dots))
  }

  /// What `tesseract` sees on a picture, as its table.
  private func letters(
    of picture: String, in folder: ScratchFolder, until deadline: ContinuousClock.Instant
  ) throws(ExternalProgram.Failure) -> [UInt8] {
    var program = ExternalProgram("tesseract", until: deadline)
    program.memoryLimit = limits.memory
    // More threads only make it slower.
    program.environment = ["OMP_THREAD_LIMIT=1"]
    return try program.run([folder.path(picture), "stdout", "-l", "vie", "tsv"], in: folder)
  }

  /// The dots to an inch a page is made a picture with: 300, and fewer for a page so large that the
  /// picture would have more dots than an A3 page's.
  private static func resolution(of page: PDFPage) -> Int {
    let width = max(1, page.width / 72)
    let height = max(1, page.height / 72)
    let most = min((18_000_000 / (width * height)).squareRoot(), 16_000 / max(width, height))
    return max(1, Int(min(300, most)))
  }
}
