import Cryptography
import Files
import Foundation
import Glibc
import Identifiers
import Registry

/// The list of the index files in a folder, written whole or not at all by whose turn it is
/// (`IndexLock`). It names its registry and has a digest of its own.
struct SegmentCatalogue: Sendable {
  /// More than any list takes, in bytes: each file is for 65,536 entries, or as much text as that.
  private static let sizeLimit = 64 << 20

  /// The path of the list.
  let path: String
  private let head: String

  /// The list of a folder.
  ///
  /// - Parameters:
  ///   - folder: the folder of the index files.
  ///   - registry: the identifier of the registry they are of.
  init(folder: String, registry: String) {
    path = folder + "/catalogue"
    head = "ThiDua index 2 \(registry)"
  }

  /// The files, in order of their entries; and whether the list is whole and of this registry, or there
  /// is none at all. One that isn't counts as empty; the files are then made anew.
  func read() -> (segments: [SearchSegment], isUsable: Bool) {
    do throws(FileReadingFailure) {
      let bytes = try FileSystem.bytes(of: path, limit: SegmentCatalogue.sizeLimit)
      guard let segments = segments(in: bytes) else { return ([], false) }
      return (segments, true)
    } catch {
      guard case .system(let failure) = error else { return ([], false) }
      return ([], failure.code == ENOENT || failure.code == ENOTDIR)
    }
  }

  /// Puts a new list in the place of the old one.
  func write(_ segments: [SearchSegment]) throws {
    do throws(FileFailure) {
      try StagedFiles.writeOne(
        bytes(of: segments), to: path,
        permissions: IndexPermissions.of(FileSystem.folder(of: path)))
    } catch {
      throw RegistryError(error)
    }
  }

  private func bytes(of segments: [SearchSegment]) -> [UInt8] {
    let lines = segments.map { segment in
      [
        String(segment.entries.lowerBound), String(segment.entries.upperBound),
        String(segment.documentCount), segment.lastIdentifier, segment.digest.description,
        String(segment.seal, radix: 16), segment.file,
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
      guard parts.count == 7, let first = EntryID(parts[0]), let end = EntryID(parts[1]),
        first <= end, let count = Int(parts[2]), let digest = ContentDigest(parts[4]),
        let seal = UInt64(parts[5], radix: 16), !parts[6].contains("/")
      else { return nil }
      segments.append(
        SearchSegment(
          file: String(parts[6]), entries: first...end, documentCount: count, digest: digest,
          seal: seal, lastIdentifier: String(parts[3])))
    }
    return segments
  }
}
