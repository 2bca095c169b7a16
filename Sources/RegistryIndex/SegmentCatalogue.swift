import Cryptography
import Files
import Foundation
import Glibc
import Identifiers
import Registry

/// The list of the index files in a folder. Several programs may change it at once: each change is
/// made under a lock on a file beside it, and the list is written whole or not at all. A list that is
/// missing, damaged, or another registry's counts as empty; the files are then made anew.
struct SegmentCatalogue: Sendable {
  private let folder: String
  private let head: String

  /// The list of a folder.
  ///
  /// - Parameters:
  ///   - folder: the folder of the index files.
  ///   - registry: the identifier of the registry they are of.
  init(folder: String, registry: String) {
    self.folder = folder
    head = "ThiDua index 1 \(registry)"
  }

  private var path: String { folder + "/catalogue" }

  /// The files, in order of their entries.
  func segments() -> [SearchSegment] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return segments(in: Array(data)) ?? []
  }

  /// Changes the list, unless the closure gives nil.
  ///
  /// - Returns: whether it was changed.
  func update(_ change: ([SearchSegment]) throws -> [SearchSegment]?) throws -> Bool {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lock = open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else { throw RegistryError(FileFailure(folder)) }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw RegistryError(FileFailure(folder)) }
    }
    guard let changed = try change(segments()) else { return false }
    do throws(FileFailure) {
      try StagedFiles.writeOne(bytes(of: changed), to: path)
    } catch {
      throw RegistryError(error)
    }
    return true
  }

  private func bytes(of segments: [SearchSegment]) -> [UInt8] {
    let lines = segments.map { segment in
      [
        String(segment.entries.lowerBound), String(segment.entries.upperBound),
        String(segment.documentCount), segment.lastIdentifier, segment.digest.description,
        segment.file,
      ].joined(separator: " ")
    }
    let body = Array(([head] + lines).map { $0 + "\n" }.joined().utf8)
    return body + Array("\(ContentDigest(of: body))\n".utf8)
  }

  /// What the bytes of a list say; nil when it isn't ours or isn't whole.
  private func segments(in bytes: [UInt8]) -> [SearchSegment]? {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count >= 2, lines[0] == head, let last = lines.last else { return nil }
    let body = bytes.dropLast(last.utf8.count + 1)
    guard ContentDigest(last) == ContentDigest(of: Array(body)) else { return nil }
    var segments: [SearchSegment] = []
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: " ")
      guard parts.count == 6, let first = EntryID(parts[0]), let end = EntryID(parts[1]),
        first <= end, let count = Int(parts[2]), let digest = ContentDigest(parts[4])
      else { return nil }
      segments.append(
        SearchSegment(
          file: String(parts[5]), entries: first...end, documentCount: count, digest: digest,
          lastIdentifier: String(parts[3])))
    }
    return segments
  }
}
