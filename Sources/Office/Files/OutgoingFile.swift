import Document
import VietnameseText
import Writers

/// A file the office made. Where it goes is the face's business.
public struct OutgoingFile: Sendable, Equatable {
  /// Its name, without any folder.
  public var name: String
  /// What it is.
  public var format: FileFormat
  /// What is in it.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(name: String, format: FileFormat, bytes: [UInt8]) {
    self.name = name
    self.format = format
    self.bytes = bytes
  }

  /// The name of a file made of another: its name without folders, with the ending of the format.
  static func name(of file: String, as format: FileFormat) -> String {
    "\(stem(of: file)).\(format.rawValue)"
  }

  /// What a file's name ends with, behind its last dot and in small letters.
  static func ending(of file: String) -> String {
    let last = file.split(separator: "/").last ?? file[...]
    return last.lastIndex(of: ".").map { Casing.lowercased(String(last[$0...].dropFirst())) } ?? ""
  }

  /// The name of a file without folders and ending.
  static func stem(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = last.lastIndex(of: ".").map { $0 > last.startIndex ? last[..<$0] : last[...] }
    return String(stem ?? last[...])
  }
}

/// The formats files are made in; the raw values are their names' endings.
public enum FileFormat: String, Sendable, Codable, CaseIterable {
  case docx, pdf, html, txt, json

  /// The bytes of a document in this format.
  /// - Parameters:
  ///   - document: what it says.
  ///   - pages: what its pages show.
  public func bytes(of document: AdministrativeDocument, _ pages: FormattedDocument) throws
    -> [UInt8]
  {
    switch self {
    case .docx: try DOCXWriter().write(pages)
    case .pdf: try PDFWriter().write(pages)
    case .html: HTMLWriter().write(pages)
    case .txt: TextWriter().write(pages)
    case .json: try JSONWriter().write(document)
    }
  }
}
