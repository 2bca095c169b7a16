import VietnameseText

/// A mark of secrecy, urgency or circulation: a line of its own in the head of a document.
public struct OfficialMark: Sendable, Equatable {
  /// What a mark tells.
  public enum Sort: Sendable { case secrecy, urgency, circulation }

  /// The words as they are written.
  public var text: String
  /// What they tell.
  public var sort: Sort

  private static let all = [
    OfficialMark("TUYỆT MẬT", .secrecy), OfficialMark("TỐI MẬT", .secrecy),
    OfficialMark("MẬT", .secrecy), OfficialMark("HỎA TỐC", .urgency),
    OfficialMark("THƯỢNG KHẨN", .urgency), OfficialMark("KHẨN", .urgency),
    OfficialMark("XEM XONG TRẢ LẠI", .circulation),
    OfficialMark("LƯU HÀNH NỘI BỘ", .circulation),
  ]

  private static let byFoldedText = Dictionary(
    uniqueKeysWithValues: all.map { (FoldedText($0.text).folded, $0) })

  private init(_ text: String, _ sort: Sort) {
    self.text = text
    self.sort = sort
  }

  /// The mark a line is; nil when it is none.
  public init?(_ line: FoldedText) {
    guard line.count <= 20, let mark = OfficialMark.byFoldedText[line.folded] else { return nil }
    self = mark
  }
}
