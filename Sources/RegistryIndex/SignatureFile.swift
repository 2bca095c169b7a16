import Comparing
import Files
import Foundation
import Glibc
import Registry

/// The file of the digests of entries' texts: a head that names its form and its registry, then a
/// record for each entry in order: the id in 8 bytes, low byte first, and the digest. A file of
/// another form or registry, or one that was cut off, counts as none.
struct SignatureFile {
  /// The bytes of a record.
  static let recordSize = 8 + DocumentSignature.count * 2

  private let path: String
  private let head: [UInt8]

  init(path: String, registry: String) {
    self.path = path
    head = Array("ThiDua signatures 1 \(registry)\n".utf8)
  }

  /// The records, mapped from the disk; empty when there are none to be used.
  func records() -> Data {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
      data.starts(with: head), (data.count - head.count) % SignatureFile.recordSize == 0
    else { return Data() }
    return data.dropFirst(head.count)
  }

  /// Adds records behind those that are kept; false when the folder is closed to writing. They can be
  /// worked out again, so that is no fault. A file that another program has changed since, or that isn't
  /// there, is written anew.
  func add(_ fresh: [UInt8], to kept: Data) -> Bool {
    append(fresh, at: head.count + kept.count)
      || (try? StagedFiles.writeOne(head + kept + fresh, to: path)) != nil
  }

  /// Writes behind the end of the file, which must be where it was; false when it isn't. A program that
  /// is stopped while it writes leaves a part of a record, and the file counts as none.
  private func append(_ bytes: [UInt8], at end: Int) -> Bool {
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard end > head.count, flock(file, LOCK_EX) == 0, fstat(file, &status) == 0,
      Int(status.st_size) == end
    else { return false }
    return bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count
  }
}
