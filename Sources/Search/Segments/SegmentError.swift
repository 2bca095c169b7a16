import Diagnostics

/// What can be wrong with a segment.
public enum SegmentError: Error, Sendable, Equatable {
  /// The file can't be opened or read.
  case unreadable(file: String, reason: String)
  /// The bytes are no segment at all.
  case notASegment(file: String?)
  /// It was made by another version of the program; making it anew helps.
  case otherVersion(file: String?)
  /// It is cut short or changed; the section tells where, nil for header and directory.
  case damaged(file: String?, section: String?)

  /// The file of the segment; nil for one in memory.
  public var file: String? {
    switch self {
    case .unreadable(let file, _): file
    case .notASegment(let file), .otherVersion(let file), .damaged(let file, _): file
    }
  }

  /// The finding for people.
  public var diagnostic: Diagnostic {
    switch self {
    case .unreadable(let file, let reason):
      Diagnostic(
        SearchFinding.segmentUnreadable(reason: reason), at: Place(file: file))
    case .notASegment(let file):
      Diagnostic(SearchFinding.notASegment, at: file.map { Place(file: $0) })
    case .otherVersion(let file):
      Diagnostic(SearchFinding.segmentOfOtherVersion, at: file.map { Place(file: $0) })
    case .damaged(let file, let section):
      Diagnostic(
        SearchFinding.segmentDamaged(section: section ?? "header"),
        at: file.map { Place(file: $0) })
    }
  }
}
