import Diagnostics
import Document
import Programs
import XMLReading

/// Reads PDF files that hold text, through poppler's `pdftohtml`: paragraphs put together from their
/// lines, letterhead and signature as cells side by side, page numbers taken off.
///
/// A PDF tells where letters stand and nothing more: drawn lines, numbering, styles and spacing as
/// the author set them aren't there, and margins are those of the text. Of a file that holds
/// pictures of pages the letters are recognised, where `tesseract` with Vietnamese is installed.
public struct PDFReader: DocumentReader {
  private let limits: ReadingLimits

  /// Makes a reader.
  public init(limits: ReadingLimits = .standard) {
    self.limits = limits
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: Why nothing can be read of it: the program is missing, the file is damaged or locked,
  ///   or holds pictures of pages whose letters can't be recognised.
  public func read(_ bytes: [UInt8], named name: String) throws(InvalidInput) -> ReadDocument {
    guard FileKind(bytes) == .pdf else { throw refusal(.notAPDF, name) }
    guard let folder = ScratchFolder(), folder.put(bytes, "in.pdf") else {
      throw refusal(.noScratch, name)
    }
    let deadline = limits.deadline
    let output: [UInt8]
    do throws(ExternalProgram.Failure) {
      var program = ExternalProgram("pdftohtml", until: deadline)
      program.outputLimit = limits.packageBytes
      program.memoryLimit = limits.memory
      output = try program.run(
        [
          "-xml", "-stdout", "-i", "-hidden", "-fontfullname", "-enc", "UTF-8", "-zoom",
          String(Int(PDFPages.zoom)), folder.path("in.pdf"),
        ], in: folder)
    } catch {
      throw refusal(error, bytes, name)
    }
    let pages: [PDFPage]
    do throws(XMLError) {
      pages = try PDFPages(output, XMLLimits(pieces: limits.pieces, deadline: deadline)).pages
    } catch {
      switch error {
      case .late: throw refusal(.tooSlow(seconds: limits.wholeSeconds), name)
      case .tooManyPieces(let limit): throw refusal(.tooManyPieces(limit: limit), name)
      default: throw refusal(.pdfDamaged, name)
      }
    }
    let letters = pages.reduce(0) { $0 + $1.pieces.reduce(0) { $0 + $1.text.utf8.count } }
    if pages.isEmpty { throw refusal(.pdfDamaged, name) }
    if letters >= 10 * pages.count {
      do throws(DeadlinePassed) { return try PDFReader.document(pages, until: deadline) } catch {
        throw refusal(.tooSlow(seconds: limits.wholeSeconds), name)
      }
    }
    do throws(ExternalProgram.Failure) {
      return try ScanReader(limits: limits).read(folder, pages: pages, named: name)
    } catch {
      switch error {
      case .late:
        throw refusal(.tooSlow(seconds: limits.scanSeconds(pages: pages.count)), name)
      case .tooLarge: throw refusal(error, bytes, name)
      case .failed(0): throw refusal(.scanFailed, name)
      case .missing, .failed: throw refusal(.pdfWithoutText, name)
      }
    }
  }

  private static func document(
    _ pages: [PDFPage], until deadline: ContinuousClock.Instant
  ) throws(DeadlinePassed) -> ReadDocument {
    let assembly = try PDFAssembly(pages, until: deadline)
    return ReadDocument(
      pages: assembly.document, source: .pdf, pageOfParagraph: assembly.paragraphs.map(\.page),
      pageCount: pages.count,
      marks: assembly.paragraphs.enumerated().flatMap { index, note in
        note.looks.map { TextMark(paragraph: index, run: $0.run, look: $0.look) }
      })
  }

  private func refusal(
    _ failure: ExternalProgram.Failure, _ bytes: [UInt8], _ name: String
  ) -> InvalidInput {
    switch failure {
    case .missing:
      return refusal(
        .programMissing(program: "pdftohtml", package: "poppler-utils"), name)
    case .late: return refusal(.tooSlow(seconds: limits.wholeSeconds), name)
    case .tooLarge: return refusal(.tooHeavy(limit: limits.memory >> 20), name)
    case .failed:
      // The word stands in the trailer, which is at the end or, in files for the web, at the start.
      let mark = Array("/Encrypt".utf8)
      let ends = bytes.prefix(1 << 16) + bytes.suffix(1 << 16)
      let isLocked = ends.indices.contains { ends[$0...].starts(with: mark) }
      return refusal(isLocked ? .pdfLocked : .pdfDamaged, name)
    }
  }

  private func refusal(_ finding: ReadingFinding, _ name: String) -> InvalidInput {
    InvalidInput([Diagnostic(finding, at: Place(file: name))])
  }
}
