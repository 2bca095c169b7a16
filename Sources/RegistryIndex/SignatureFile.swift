import Comparing
import Files
import Foundation
import Glibc
import Registry
import Search

/// The file of the digests of entries' texts: a head that names its form and its registry, then a
/// record for each entry in order: the id, the seal of its identifier, the digest, and the checksum of
/// these; numbers take 8 bytes, low byte first. What comes behind a record that isn't as it was written
/// counts as not there.
struct SignatureFile {
  /// The bytes before the digest of a record: id and seal.
  static let recordHead = 16
  /// The bytes of a record.
  static let recordSize = recordHead + DocumentSignature.count * 2 + 8

  /// The path of the file.
  let path: String
  private let head: [UInt8]

  init(path: String, registry: String) {
    self.path = path
    head = Array("ThiDua signatures 2 \(registry)\n".utf8)
  }

  /// A record.
  static func record(
    of id: Int64, identifier: String, _ signature: DocumentSignature
  ) -> [UInt8] {
    var record = bytes(of: UInt64(bitPattern: id)) + bytes(of: seal(of: identifier))
    record += signature.bytes
    return record + bytes(of: record.withUnsafeBytes { Checksum.of($0) })
  }

  /// What a record knows the identifier of its entry by.
  static func seal(of identifier: String) -> UInt64 {
    Array(identifier.utf8).withUnsafeBytes { Checksum.of($0) }
  }

  private static func bytes(of number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// The records up to the first that isn't as it was written, mapped from the disk, and whether there
  /// is no such one.
  func records() -> (records: Data, isWhole: Bool) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    else { return (Data(), true) }
    guard data.starts(with: head) else { return (Data(), false) }
    let records = data.dropFirst(head.count)
    let whole = records.withUnsafeBytes { bytes in
      var end = 0
      while end + SignatureFile.recordSize <= bytes.count,
        SignatureFile.isWhole(bytes[end..<end + SignatureFile.recordSize])
      {
        end += SignatureFile.recordSize
      }
      return end
    }
    return (records.prefix(whole), whole == records.count)
  }

  private static func isWhole(_ record: Slice<UnsafeRawBufferPointer>) -> Bool {
    let bytes = UnsafeRawBufferPointer(rebasing: record)
    let checksum = bytes.loadUnaligned(fromByteOffset: recordSize - 8, as: UInt64.self)
    return Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[..<(recordSize - 8)]))
      == UInt64(littleEndian: checksum)
  }

  /// Adds records behind those that are kept; false when the folder is closed to writing. They can be
  /// worked out again, so that is no fault. A file that another program has changed since, or that isn't
  /// there, is written anew.
  func add(_ fresh: [UInt8], to kept: Data) -> Bool {
    append(fresh, at: head.count + kept.count)
      || (try? StagedFiles.writeOne(
        head + kept + fresh, to: path,
        permissions: IndexPermissions.of(FileSystem.folder(of: path)))) != nil
  }

  /// Writes behind the end of the file, which must be where it was; false when it isn't. A program that
  /// is stopped while it writes leaves a part of a record, which counts as not there.
  private func append(_ bytes: [UInt8], at end: Int) -> Bool {
    let file = open(path, O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard end > head.count, flock(file, LOCK_EX) == 0, fstat(file, &status) == 0,
      Int(status.st_size) == end
    else { return false }
    return bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count
  }
}
