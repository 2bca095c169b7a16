import Cryptography
import Files
import Identifiers
import Registry
import Search

/// The folder of the index files of a registry. A file is written once, whole, under a name that no
/// other has; what is in the folder but not written down in its catalogue was replaced, or left by a
/// program that was stopped, and is of no use.
struct SegmentFolder: Sendable {
  private static let suffix = ".segment"

  /// The folder.
  let path: String

  /// Writes an index file; it is on the disk when the function returns.
  ///
  /// - Returns: its description, to be written down in the catalogue.
  func write(
    _ bytes: [UInt8], covering entries: ClosedRange<EntryID>, documentCount: Int,
    lastIdentifier: String
  ) throws -> SearchSegment {
    let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let name = "\(entries.lowerBound)-\(entries.upperBound)-\(random)\(SegmentFolder.suffix)"
    do throws(FileFailure) {
      try StagedFiles.writeOne(
        bytes, to: location(of: name), permissions: IndexPermissions.of(path))
    } catch {
      throw RegistryError(error)
    }
    return SearchSegment(
      file: name, entries: entries, documentCount: documentCount,
      digest: ContentDigest(sha256: SHA256.digest(of: bytes)),
      seal: Segment.seal(of: bytes), lastIdentifier: lastIdentifier)
  }

  /// The path of an index file.
  func location(of file: String) -> String { path + "/" + file }

  /// Removes all index files but some, those too that programs of older versions never wrote to the end:
  /// they gave them other names than `PartName` does.
  func removeAll(but files: Set<String>) {
    for name in FileSystem.names(in: path) where !files.contains(name) {
      let isPart = name.hasPrefix(".") && name.hasSuffix(".part")
      guard
        name.hasSuffix(SegmentFolder.suffix)
          || isPart && (name.contains(SegmentFolder.suffix) || name.hasPrefix(".catalogue."))
      else { continue }
      FileSystem.remove(location(of: name))
    }
  }
}
