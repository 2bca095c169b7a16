import VietnameseText

/// The number and symbol of an issued document, such as `184/KH-UBND`, `152/2025/NĐ-CP` or
/// `41-CT/TW`, taken apart by the grammar of its family.
public struct DocumentNumber: Sendable, Hashable, Codable {
  /// The families of numbers; each has an order of parts of its own.
  public enum Family: String, Sendable, CaseIterable, Codable {
    /// `184/KH-UBND`, `12/CT-TTg`: a document with a name of its kind (NĐ 30/2020, Phụ lục I, II.3).
    case administrative
    /// `3882/SNV-TĐKT`: a letter (công văn), which has no letters of a kind.
    case letter
    /// `152/2025/NĐ-CP`: a legal normative document, which bears its year.
    case normative
    /// `57/2024/QH15`: a law or resolution of the National Assembly or its Standing Committee.
    case legislature
    /// `115/VBHN-VPQH`: a consolidated text.
    case consolidated
    /// `41-CT/TW`: a document of the Party, with the hyphen first.
    case party
  }

  /// The family.
  public let family: Family
  /// The serial as printed, leading zeros kept: `05`, `0200`.
  public let serial: String
  /// The year, where it is part of the number.
  public let year: Int?
  /// The letters of the kind, such as `KH`; nil for letters and for the legislature.
  public let kind: String?
  /// The issuer's letters and those of the drafting unit or field: `["SNV", "TĐKT"]`.
  public let organs: [String]

  /// Reads a number. Any dash, blanks around separators and any case are accepted, the eth (Ð) for
  /// Đ too; nil when the text is no number of a known family.
  public init?(_ text: some StringProtocol) {
    var parser = DocumentNumberParser(text.utf8)
    guard let number = parser.parse() else { return nil }
    self = number
  }

  init(family: Family, serial: String, year: Int?, kind: String?, organs: [String]) {
    self.family = family
    self.serial = serial
    self.year = year
    self.kind = kind
    self.organs = organs
  }

  /// The number in its one right spelling.
  public var text: String {
    switch family {
    case .party: "\(serial)-\(symbol)"
    default: "\(serial)/\(symbol)"
    }
  }

  /// What follows the serial: `KH-UBND`, `2025/NĐ-CP`, `CT/TW`.
  public var symbol: String {
    let organs = organs.joined(separator: "-")
    let year = year.map { "\($0)/" } ?? ""
    guard let kind else { return year + organs }
    return year + kind + (family == .party ? "/" : "-") + organs
  }

  /// What two spellings of one number have in common: folded, without leading zeros.
  public var key: String {
    let digits = serial.drop { $0 == "0" }
    let separator = family == .party ? "-" : "/"
    return Folding.fold((digits.isEmpty ? "0" : digits) + separator + symbol)
  }
}

extension DocumentNumber: CustomStringConvertible {
  /// The number in its one right spelling.
  public var description: String { text }
}
