import Diagnostics
import Foundation

/// Reads files of every kind there is a reader for. What a file is told by what it holds; its name
/// counts for nothing.
public struct DocumentReaders: DocumentReader {
  /// The most bytes of a file that is read.
  public static let byteLimit = 512 << 20

  private let secondLimit: Double

  /// Makes a reader of all kinds.
  /// - Parameter secondLimit: How long a program that helps may take, in seconds.
  public init(secondLimit: Double = 90) {
    self.secondLimit = secondLimit
  }

  /// Reads a file.
  ///
  /// - Throws: Why nothing can be read of it.
  public func read(_ path: String) throws(InvalidInput) -> ReadDocument {
    let bytes: Data
    do {
      // Devices and pipes have no end that is known.
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let kind = attributes[.type] as? FileAttributeType
      if kind == .typeDirectory { throw refusal(.folder, path) }
      if let size = attributes[.size] as? Int, size > DocumentReaders.byteLimit {
        throw refusal(.tooLarge(limit: DocumentReaders.byteLimit >> 20), path)
      }
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch let error as InvalidInput {
      throw error
    } catch {
      throw refusal(.unreadable, path)
    }
    return try read(Array(bytes), named: path)
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
    case .archive: return try DOCXReader().read(bytes, named: name)
    case .pdf: return try PDFReader(secondLimit: secondLimit).read(bytes, named: name)
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
      return try ScanReader(secondLimit: secondLimit)
        .read(picture: "in.\(kind.rawValue)", in: folder, named: name)
    } catch {
      guard case .stopped = error else { return nil }
      throw refusal(.tooSlow(seconds: Int(secondLimit)), name)
    }
  }

  private func converted(
    _ bytes: [UInt8], _ kind: FileKind, _ name: String
  ) throws(InvalidInput) -> ReadDocument {
    let word: [UInt8]
    do throws(ExternalProgram.Failure) {
      word = try OfficeConverter(secondLimit: secondLimit).word(from: bytes, kind)
    } catch {
      switch error {
      case .missing:
        throw refusal(
          .programMissing(program: "soffice", package: "libreoffice-writer-nogui"), name)
      case .stopped:
        throw refusal(.tooSlow(seconds: Int(secondLimit)), name)
      case .failed: throw refusal(.conversionFailed, name)
      }
    }
    var read = try DOCXReader().read(word, named: name)
    read.diagnostics.append(Diagnostic(ReadingFinding.converted, at: Place(file: name)))
    return read
  }

  private func refusal(_ finding: ReadingFinding, _ name: String) -> InvalidInput {
    InvalidInput([Diagnostic(finding, at: Place(file: name))])
  }
}
