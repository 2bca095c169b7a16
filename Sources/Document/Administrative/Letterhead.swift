/// A body as the letterhead names it.
public struct LetterheadBody: Codable, Sendable, Equatable {
  /// The official name in sentence case, such as `Sở Xây dựng` or `UBND tỉnh Lai Châu`.
  public var name: String
  /// The name as broken over the lines of the letterhead, in sentence case; the typesetter writes
  /// it in capitals. One line in most cases.
  public var lines: [String]

  /// Makes a letterhead name; a name without given lines stands on one.
  public init(name: String, lines: [String]? = nil) {
    self.name = name
    self.lines = lines ?? [name]
  }
}

/// The number and symbol of a document, `Số: 05/KH-SXD` (NĐ 30/2020, Phụ lục I, mục II.3).
public struct DocumentCode: Codable, Sendable, Equatable {
  /// The number as printed, with its leading zero below 10; nil while a draft has none.
  public var number: String?
  /// The symbol: letters of the kind, hyphen, abbreviation of the issuing body.
  public var symbol: String

  /// Makes a code.
  public init(number: String? = nil, symbol: String) {
    self.number = number
    self.symbol = symbol
  }
}

/// A kind of administrative document and its letters (NĐ 30/2020, Điều 7 and Phụ lục III).
public struct DocumentKind: Codable, Sendable, Equatable, Hashable {
  /// The name in sentence case, such as `Kế hoạch`.
  public var name: String
  /// The letters it has in a symbol, such as `KH`; nil for kinds without (công văn).
  public var letters: String?

  /// Makes a kind.
  public init(name: String, letters: String?) {
    self.name = name
    self.letters = letters
  }

  /// The kind of every plan.
  public static let plan = DocumentKind(name: "Kế hoạch", letters: "KH")
}
