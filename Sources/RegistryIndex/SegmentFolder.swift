import Cryptography
import Files
import Foundation
import Identifiers
import Registry
import Search

/// The folder of the index files of a registry. A file is written once, whole, under a name that no
/// other has; what is in the folder but not written down in its catalogue was left by a program that
/// was stopped, and is of no use.
struct SegmentFolder: Sendable {
  /// The folder.
  let path: String

  /// Writes an index file; it is on the disk when the function returns.
  ///
  /// - Returns: its description, to be written down in the catalogue.
  func write(
    _ bytes: [UInt8], covering entries: ClosedRange<EntryID>, documentCount: Int,
    lastIdentifier: String
  ) throws -> SearchSegment {
    let digest = ContentDigest(sha256: SHA256.digest(of: bytes))
    let name =
      "\(entries.lowerBound)-\(entries.upperBound)-\(digest.hexadecimal.prefix(12)).segment"
    do throws(FileFailure) {
      try StagedFiles.writeOne(bytes, to: location(of: name))
    } catch {
      throw RegistryError(error)
    }
    return SearchSegment(
      file: name, entries: entries, documentCount: documentCount, digest: digest,
      lastIdentifier: lastIdentifier)
  }

  /// The path of an index file.
  func location(of file: String) -> String { path + "/" + file }

  /// Removes an index file that isn't written down.
  func remove(_ file: String) {
    try? FileManager.default.removeItem(atPath: location(of: file))
  }

  /// Removes the files that aren't among those written down and are older than an hour: a younger
  /// one may be another program's that is about to be written down.
  func removeStrays(keeping files: Set<String>) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasSuffix(".segment") && !files.contains(name) {
      let place = location(of: name)
      let attributes = try? FileManager.default.attributesOfItem(atPath: place)
      guard let date = attributes?[.modificationDate] as? Date, -date.timeIntervalSinceNow > 3600
      else { continue }
      try? FileManager.default.removeItem(atPath: place)
    }
  }
}
