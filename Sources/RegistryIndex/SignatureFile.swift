import Comparing
import Files
import Foundation
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

  /// Puts records in place of those there were; false when the folder is closed to writing. They
  /// can be worked out again, so that is no fault.
  func write(_ kept: Data, _ fresh: [UInt8]) -> Bool {
    (try? StagedFiles.writeOne(head + kept + fresh, to: path)) != nil
  }
}
