import Diagnostics
import Programs

/// Reads files of every kind there is a reader for. What a file is told by what it holds; its name
/// counts for nothing.
public struct DocumentReaders: DocumentReader {
  /// The most bytes of a file that is read.
  public static let byteLimit = 256 << 20

  private let limits: ReadingLimits

  /// Makes a reader of all kinds.
  public init(limits: ReadingLimits = .standard) {
    self.limits = limits
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: Why nothing can be read of it.
  public func read(_ bytes: [UInt8], named name: String) throws(InvalidInput) -> ReadDocument {
    let kind = FileKind(bytes)
    if kind.isPicture, let read = try picture(bytes, kind, name) { return read }
    if let refused = kind.refusal(asWord: false) {
      throw refusal(refused, name)
    }
    switch kind {
    case .archive: return try DOCXReader(limits: limits).read(bytes, named: name)
    case .pdf: return try PDFReader(limits: limits).read(bytes, named: name)
    case .oldWord, .openDocument, .rtf, .html: return try converted(bytes, kind, name)
    default: return try TextReader().read(bytes, named: name)
    }
  }

  /// What is written on a picture of a page; nil when that can't be told, or when the name says that
  /// the file is something else, so that something went wrong before it came here.
  private func picture(
    _ bytes: [UInt8], _ kind: FileKind, _ name: String
  ) throws(InvalidInput) -> ReadDocument? {
    let words = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".txt"]
    let lowered = name.lowercased()
    guard !words.contains(where: lowered.hasSuffix), let folder = ScratchFolder(),
      folder.put(bytes, "in.\(kind.rawValue)")
    else { return nil }
    do throws(ExternalProgram.Failure) {
      return try ScanReader(limits: limits)
        .read(picture: "in.\(kind.rawValue)", in: folder, named: name)
    } catch {
      switch error {
      case .late: throw refusal(.tooSlow(seconds: limits.scanSeconds(pages: 1)), name)
      case .tooLarge: throw refusal(.tooHeavy(limit: limits.memory >> 20), name)
      case .missing, .failed: return nil
      }
    }
  }

  private func converted(
    _ bytes: [UInt8], _ kind: FileKind, _ name: String
  ) throws(InvalidInput) -> ReadDocument {
    let deadline = limits.deadline
    var findings = [ReadingFinding.converted]
    if !Isolation.current.closesNetwork { findings.insert(.networkOpen, at: 0) }
    let word: [UInt8]
    do throws(ExternalProgram.Failure) {
      word = try OfficeConverter(memoryLimit: limits.memory)
        .word(from: bytes, kind, until: deadline)
    } catch {
      switch error {
      case .missing:
        throw refusal(
          .programMissing(program: "soffice", package: "libreoffice-writer-nogui"), name)
      case .late: throw refusal(.tooSlow(seconds: limits.wholeSeconds), name)
      case .tooLarge: throw refusal(.tooHeavy(limit: limits.memory >> 20), name)
      case .failed: throw refusal(.conversionFailed, name)
      }
    }
    var read = try DOCXReader(limits: limits).read(word, named: name, until: deadline)
    read.diagnostics += findings.map { Diagnostic($0, at: Place(file: name)) }
    return read
  }

  private func refusal(_ finding: ReadingFinding, _ name: String) -> InvalidInput {
    InvalidInput([Diagnostic(finding, at: Place(file: name))])
  }
}
