/// Who receives a document: a line of the recipients (NĐ 30/2020, Phụ lục I, mục II.9).
public struct Recipient: Codable, Sendable, Equatable {
  /// Who receives the document.
  public var name: String
  /// What for, as printed in brackets: `b/c`, `t/h`; nil when not said.
  public var purpose: String?
  /// The code of the agency, as registers have it; no part of the JSON of a document.
  public var organId: String?

  /// Makes a recipient.
  public init(_ name: String, purpose: String? = nil, organId: String? = nil) {
    self.name = name
    self.purpose = purpose
    self.organId = organId
  }

  private enum CodingKeys: String, CodingKey {
    case name, purpose
  }
}

/// The last line of the recipients: `Lưu: VT, VP, TĐKT.`
public struct ArchiveLine: Codable, Sendable, Equatable {
  /// Where copies are kept: `VT` first, then the drafting unit.
  public var units: [String]
  /// The number of kept copies, when it is said.
  public var copies: Int?
  /// The drafter's symbol, on a line of its own in capitals (ô số 12); nil when not used.
  public var drafter: String?

  /// Makes an archive line.
  public init(units: [String], copies: Int? = nil, drafter: String? = nil) {
    self.units = units
    self.copies = copies
    self.drafter = drafter
  }
}
