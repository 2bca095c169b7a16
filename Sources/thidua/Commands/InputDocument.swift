import Diagnostics
import Foundation
import Readers

/// A file someone asks to read, whatever its sort.
enum InputDocument {
  /// Reads a file.
  /// - Throws: that it isn't there, can't be read, or holds nothing that can be read.
  static func read(_ file: String) throws(InvalidInput) -> ReadDocument {
    let place = Place(file: file)
    let bytes: [UInt8]
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      guard attributes[.type] as? FileAttributeType != .typeDirectory else {
        throw CocoaError(.fileReadUnknown)
      }
      let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
      guard size <= TextReader.byteLimit else {
        throw InvalidInput([
          Diagnostic(
            "text.too-large", .error, ["limit": "\(TextReader.byteLimit >> 20)"], at: place)
        ])
      }
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch let error as InvalidInput {
      throw error
    } catch {
      throw InvalidInput([
        Diagnostic("extract.unreadable", .error, at: place)
      ])
    }
    switch FileKind(bytes) {
    case .archive: return try DOCXReader().read(bytes, named: file)
    default: return try TextReader().read(bytes, named: file)
    }
  }
}
