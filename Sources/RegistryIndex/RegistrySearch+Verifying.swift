import Cryptography
import Diagnostics
import Registry
import Search

extension RegistrySearch {
  /// What is wrong with the index files.
  public func findings() throws -> [Diagnostic] {
    guard catalogue.read().isUsable else {
      return [Diagnostic(VerificationFinding.indexFile, at: Place(file: catalogue.path))]
    }
    return try segments().flatMap(findings)
  }

  /// What is wrong with an index file: that it isn't there, isn't what was written, or doesn't hold
  /// just the entries it is written down for.
  ///
  /// These are warnings: an index file is made anew of the entries and never the only place of
  /// anything.
  private func findings(in segment: SearchSegment) -> [Diagnostic] {
    let path = folder.location(of: segment.file)
    do throws(SegmentError) {
      let file = try Segment(mapping: path)
      try file.verify()
      let entries = Set(file.identities)
      if entries.count == segment.documentCount, entries == Set(segment.entries),
        (try? ContentDigest(ofFile: path)) == segment.digest
      {
        return []
      }
      return [Diagnostic(VerificationFinding.indexFile, at: Place(file: path))]
    } catch {
      var finding = error.diagnostic
      finding.severity = .warning
      return [finding]
    }
  }
}
