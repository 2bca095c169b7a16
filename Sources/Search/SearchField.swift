/// A part of an entry that has words of its own, searched apart from the others.
public enum SearchField: UInt8, Sendable, Hashable, CaseIterable {
  /// The whole plain text, title and number included.
  case text = 0
  /// Trích yếu.
  case title
  /// The number and symbol as printed, such as `184/KH-UBND`.
  case number
  /// What follows the serial in it: `KH-UBND`.
  case symbol
  /// Cơ quan ban hành.
  case issuer
  /// Người ký.
  case signer
  /// Nơi nhận.
  case recipient
  /// Phong trào thi đua, by official name.
  case movement
  /// Chỉ tiêu, as printed.
  case target
  /// The number of a document that is cited, one value each.
  case citation
  /// The file (hồ sơ) the entry lies in, or where it came from.
  case dossier
}
