/// How an entry came into the registry.
public enum EntryOrigin: String, Sendable, Codable, CaseIterable {
  /// It was issued here.
  case issued
  /// It was taken in from a file with text of its own.
  case imported
  /// It is a line of an older register, without the document.
  case register
  /// It was taken in from a scan; its text was recognised and may err.
  case ocr
}

/// What has become of an issued document (NĐ 30/2020, Điều 18).
public enum EntryState: String, Sendable, Codable, CaseIterable {
  /// It stands as it was issued.
  case inForce = "in-force"
  /// It stands, with its form corrected by a letter (đính chính).
  case corrected
  /// Another document has taken its place (thay thế).
  case replaced
  /// It has been withdrawn (thu hồi); the entry is frozen.
  case recalled
}
