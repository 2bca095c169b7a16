import Cryptography
import Files
import Glibc
import Registry

/// Where the journal of a registry ended whenever it was copied, one line each, in a file that is kept
/// elsewhere: who cuts lines off the journal, or writes it anew, would have to change this file too.
///
/// ```
/// backup 2026-11-29T07:04:16Z 12 sha256:…
/// restore 2026-11-30T01:12:45Z 9 sha256:…
/// ```
///
/// What was known to come later than a copy that was made the registry again isn't expected any more.
public struct HeadFile: Sendable {
  /// Why a line is written.
  enum Occasion: String {
    /// The registry was copied
    case backup
    /// The registry was made of a copy
    case restore
  }

  /// The file.
  public let path: String

  /// Names a file.
  public init(_ path: String) { self.path = path }

  /// The file beside a copy of a registry.
  init(besideCopy copy: String, ofRegistry identifier: String) {
    path = FileSystem.folder(of: copy) + "/journal-\(identifier).heads"
  }

  /// Adds a line, and has the disk hold it.
  func append(_ head: JournalHead, _ occasion: Occasion) throws(FileFailure) {
    _ = try FileSystem.make(path, permissions: 0o640)
    let file = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(path) }
    defer { close(file) }
    let line = Array(
      "\(occasion.rawValue) \(Timestamp.now.iso) \(head.sequence) \(head.digest)\n".utf8)
    try FileSystem.write(line, to: file, named: path)
    guard fsync(file) == 0 else { throw FileFailure(path) }
  }

  /// The heads that the journal must have; none when there is no such file. Lines that can't be read are
  /// passed over.
  func heads() -> [JournalHead] {
    let bytes = (try? FileSystem.bytes(of: path, limit: 64 << 20)) ?? []
    var heads: [JournalHead] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 4, let occasion = Occasion(rawValue: String(words[0])),
        let sequence = Int64(words[2]), ContentDigest(words[3]) != nil
      else { continue }
      if occasion == .restore { heads.removeAll { $0.sequence > sequence } }
      heads.append(JournalHead(sequence: sequence, digest: String(words[3])))
    }
    return heads
  }
}
