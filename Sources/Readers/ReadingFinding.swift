import Diagnostics

/// What may keep a file from being read, or is worth knowing of how it was.
public enum ReadingFinding: Finding {
  /// The file is empty.
  case empty
  /// The file is locked with a password.
  case encrypted
  /// This is an Office file that holds no text document.
  case oldOffice
  /// This is a `kind` picture on which no text can be read (its name must not say otherwise, and tesseract must be installed with Vietnamese).
  case picture(kind: String)
  /// This is no document of a kind that can be read: .docx, .pdf or text.
  case unknownKind
  /// This is a Word file from before 2007 (.doc).
  case oldWord
  /// This is no .docx file, whatever its name says.
  case notAPackage
  /// The file is cut off or damaged: it can't be unpacked. Get it anew, or open and repair it
  /// in Word.
  case packageDamaged
  /// The file has more parts than any document has.
  case tooManyParts
  /// The file holds no Word document.
  case notWord
  /// The part `part` that the file speaks of isn't in it.
  case partMissing(part: String)
  /// The part `part` can't be unpacked: it is damaged or locked. Open and repair the file in
  /// Word.
  case partDamaged(part: String)
  /// The part `part` unpacks to more than `limit` MB.
  case partTooLarge(part: String, limit: Int)
  /// The part `part` breaks off or breaks the rules of XML at line `line`.
  case partMalformed(part: String, line: Int)
  /// The part `part` declares a document type, which Word never does and attacks do.
  case partWithDocumentType(part: String)
  /// The part `part` has more than `limit` elements inside each other.
  case partTooDeep(part: String, limit: Int)
  /// This is no PDF file, whatever its name says.
  case notAPDF
  /// The PDF file is cut off or damaged: it can't be opened. Get it anew, or print it to PDF
  /// again.
  case pdfDamaged
  /// The PDF file is locked with a password.
  case pdfLocked
  /// The PDF file holds pictures of pages and no text.
  case pdfWithoutText
  /// The letters on the pictures of pages couldn't be recognised: there are none, or the pages
  /// are too many. Give the Word file.
  case scanFailed
  /// The text was recognised on pictures of pages, with a confidence of `confidence` %.
  case recognised(confidence: Int)
  /// The program `program` is needed to read this file.
  case programMissing(program: String, package: String)
  /// The file wasn't opened within `seconds` seconds.
  case tooSlow(seconds: Int)
  /// There is no room for temporary files.
  case noScratch
  /// This system can't shut a program off from the network; the converter is told to fetch nothing.
  case networkOpen
  /// The file can't be read.
  case unreadable
  /// This is a folder.
  case folder
  /// This is a device or a pipe.
  case notAFile
  /// The file was turned into .docx by LibreOffice before it was read.
  case converted
  /// The file is larger than `limit` MB.
  case tooLarge(limit: Int)
  /// The file can't be turned into .docx: it is damaged or locked. Open it in Word and save it
  /// as .docx.
  case conversionFailed
  /// The part `part` has an element with more than `limit` attributes.
  case partTooWide(part: String, limit: Int)
  /// The part `part` has an attribute of more than `limit` MB.
  case partWithLongAttribute(part: String, limit: Int)
  /// The file has more than `limit` elements; no document has so many.
  case tooManyPieces(limit: Int)
  /// Reading the file took more than `limit` MB of memory.
  case tooHeavy(limit: Int)
  /// Of `count` pages only the first `read` were recognised within `seconds` seconds.
  case pagesLeftOut(read: Int, count: Int, seconds: Int)
  /// Footnotes and endnotes are not read (`count`).
  case footnotes(count: Int)
  /// Pictures are not read (`count`).
  case pictures(count: Int)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .empty: FindingFacts("reader.empty")
    case .encrypted: FindingFacts("reader.encrypted")
    case .oldOffice: FindingFacts("reader.old-office")
    case .picture(let kind): FindingFacts("reader.picture", ["kind": kind])
    case .unknownKind: FindingFacts("reader.unknown-kind")
    case .oldWord: FindingFacts("reader.old-word")
    case .notAPackage: FindingFacts("reader.not-a-package")
    case .packageDamaged: FindingFacts("reader.package-damaged")
    case .tooManyParts: FindingFacts("reader.too-many-parts")
    case .notWord: FindingFacts("reader.not-word")
    case .partMissing(let part): FindingFacts("reader.part-missing", ["part": part])
    case .partDamaged(let part): FindingFacts("reader.part-damaged", ["part": part])
    case .partTooLarge(let part, let limit):
      FindingFacts("reader.part-too-large", ["part": part, "limit": limit])
    case .partMalformed(let part, let line):
      FindingFacts("reader.part-malformed", ["part": part, "line": line])
    case .partWithDocumentType(let part):
      FindingFacts("reader.part-with-document-type", ["part": part])
    case .partTooDeep(let part, let limit):
      FindingFacts("reader.part-too-deep", ["part": part, "limit": limit])
    case .notAPDF: FindingFacts("reader.not-a-pdf")
    case .pdfDamaged: FindingFacts("reader.pdf-damaged")
    case .pdfLocked: FindingFacts("reader.pdf-locked")
    case .pdfWithoutText: FindingFacts("reader.pdf-without-text")
    case .scanFailed: FindingFacts("reader.scan-failed")
    case .recognised(let confidence):
      FindingFacts("reader.recognised", .note, ["confidence": confidence])
    case .programMissing(let program, let package):
      FindingFacts("reader.program-missing", ["program": program, "package": package])
    case .tooSlow(let seconds): FindingFacts("reader.too-slow", ["seconds": seconds])
    case .noScratch: FindingFacts("reader.no-scratch")
    case .networkOpen: FindingFacts("reader.network-open", .note)
    case .unreadable: FindingFacts("reader.unreadable")
    case .folder: FindingFacts("reader.folder")
    case .notAFile: FindingFacts("reader.not-a-file", wordsKey: "yaml.not-a-file")
    case .converted: FindingFacts("reader.converted", .note)
    case .tooLarge(let limit): FindingFacts("reader.too-large", ["limit": limit])
    case .conversionFailed: FindingFacts("reader.conversion-failed")
    case .partTooWide(let part, let limit):
      FindingFacts("reader.part-too-wide", ["part": part, "limit": limit])
    case .partWithLongAttribute(let part, let limit):
      FindingFacts("reader.part-with-long-attribute", ["part": part, "limit": limit])
    case .tooManyPieces(let limit): FindingFacts("reader.too-many-pieces", ["limit": limit])
    case .tooHeavy(let limit): FindingFacts("reader.too-heavy", ["limit": limit])
    case .pagesLeftOut(let read, let count, let seconds):
      FindingFacts(
        "reader.pages-left-out", .warning, ["read": read, "count": count, "seconds": seconds])
    case .footnotes(let count): FindingFacts("reader.footnotes", .note, ["count": count])
    case .pictures(let count): FindingFacts("reader.pictures", .note, ["count": count])
    }
  }
}
