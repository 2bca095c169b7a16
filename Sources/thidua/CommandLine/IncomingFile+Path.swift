import Diagnostics
import Foundation
import Office
import Readers

extension IncomingFile {
  /// A file of the disk; it is read when its bytes are needed. Folders, devices and pipes, and files
  /// larger than any reader takes, are refused.
  init(path: String) {
    self.init(name: path) { () throws(InvalidInput) in
      func refusal(_ finding: ReadingFinding) -> InvalidInput {
        InvalidInput([Diagnostic(finding, at: Place(file: path))])
      }
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: file) else {
        throw refusal(.unreadable)
      }
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory?: throw refusal(.folder)
      case .typeRegular?: break
      default: throw refusal(.unreadable)
      }
      if let size = attributes[.size] as? Int, size > DocumentReaders.byteLimit {
        throw refusal(.tooLarge(limit: DocumentReaders.byteLimit >> 20))
      }
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
        throw refusal(.unreadable)
      }
      return Array(bytes)
    }
  }
}
