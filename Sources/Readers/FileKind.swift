import Diagnostics
import VietnameseText

/// What a file is by its first bytes; names lie.
public enum FileKind: String, Sendable, CaseIterable {
  /// No bytes at all
  case empty
  /// A ZIP archive, as Word's and OpenDocument's files are
  case archive
  /// An OpenDocument text
  case openDocument
  /// Microsoft's container before 2007 with a Word document
  case oldWord
  /// Microsoft's container with an encrypted package
  case encrypted
  /// Microsoft's container with something else
  case oldOffice
  case pdf
  case rtf
  case jpeg
  case png
  case gif
  case tiff
  case html
  /// Bytes no kind of document begins with
  case unknown
  /// Text, as far as one can see
  case text

  /// Tells what bytes are.
  public init(_ bytes: [UInt8]) {
    self = FileKind.kind(bytes)
  }

  private static func kind(_ bytes: [UInt8]) -> FileKind {
    if bytes.isEmpty { return .empty }
    let head = bytes.prefix(1024)
    func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
    if begins([0x50, 0x4B, 3, 4]) || begins([0x50, 0x4B, 5, 6]) {
      let mark = "mimetypeapplication/vnd.oasis.opendocument.text"
      return head.holds(mark.utf8) ? .openDocument : .archive
    }
    if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Names of streams stand in the container in UTF-16.
      let start = bytes.prefix(1 << 22)
      if start.holds(wide("EncryptedPackage")) { return .encrypted }
      return start.holds(wide("WordDocument")) ? .oldWord : .oldOffice
    }
    if head.holds("%PDF-".utf8) { return .pdf }
    if begins(Array("{\\rtf".utf8)) { return .rtf }
    if begins([0xFF, 0xD8, 0xFF]) { return .jpeg }
    if begins([0x89, 0x50, 0x4E, 0x47]) { return .png }
    if begins(Array("GIF8".utf8)) { return .gif }
    if begins([0x49, 0x49, 0x2A, 0]) || begins([0x4D, 0x4D, 0, 0x2A]) { return .tiff }
    let text = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let start = String(decoding: text.prefix(16), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    let isWide = begins([0xFF, 0xFE]) || begins([0xFE, 0xFF])
    return head.contains(0) && !isWide ? .unknown : .text
  }

  private static func wide(_ name: String) -> [UInt8] {
    name.utf8.flatMap { [$0, 0] }
  }

  /// Whether it is a picture, which may be that of a page.
  var isPicture: Bool { [.jpeg, .png, .tiff].contains(self) }

  /// Why a file of this kind isn't one to read; nil when it may be one.
  /// - Parameter asWord: Whether it was to be a Word file.
  func refusal(asWord: Bool) -> ReadingFinding? {
    switch self {
    case .empty: .empty
    case .encrypted: .encrypted
    case .oldOffice: .oldOffice
    case .archive: nil
    case .jpeg, .png, .gif, .tiff: .picture(kind: rawValue.uppercased())
    case .unknown: .unknownKind
    case .oldWord: asWord ? .oldWord : nil
    case .openDocument, .pdf, .rtf, .html, .text:
      asWord ? .notAPackage : nil
    }
  }
}
