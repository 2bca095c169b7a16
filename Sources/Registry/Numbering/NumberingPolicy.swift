/// How a body numbers its administrative documents; the head of the body decides (NĐ 30/2020, Điều
/// 15).
public enum NumberingPolicy: String, Sendable, Codable, CaseIterable {
  /// One series for documents of all kinds.
  case common
  /// A series for each kind.
  case perKind = "per-kind"
}
