import Diagnostics
import Files
import Office
import Readers

extension IncomingFile {
  /// A file of the disk; it is read when its bytes are needed. Folders, devices and pipes, and files
  /// larger than any reader takes, are refused.
  init(path: String) {
    self.init(name: path) { () throws(InvalidInput) in
      do throws(FileReadingFailure) {
        return try FileSystem.bytes(of: path, limit: DocumentReaders.byteLimit)
      } catch {
        let finding: ReadingFinding =
          switch error {
          case .folder: .folder
          case .notAFile: .notAFile
          case .tooLarge: .tooLarge(limit: DocumentReaders.byteLimit >> 20)
          case .system: .unreadable
          }
        throw InvalidInput([Diagnostic(finding, at: Place(file: path))])
      }
    }
  }
}
