import VietnameseText

/// A line of the register of outgoing documents: what the decree's ten columns ask for, and what
/// became of the number. Whoever keeps or reads a register fills it in.
public struct RegisterLine: Sendable, Equatable, Codable {
  /// The number as printed, `05`, `184`, `12a`; empty when it isn't known.
  public var number: String
  /// What joins number and symbol: `/` of the State, `-` of the Party.
  public var separator: String
  /// The symbol, `KH-SXD`; empty when there is none.
  public var symbol: String
  /// The date of the document, nil when it isn't known.
  public var date: PartialDate?
  /// The kind, `Kế hoạch`; empty when it isn't known.
  public var kind: String
  /// What it is about, without the kind.
  public var title: String
  /// Who signed.
  public var signer: String?
  /// Who it went to, in the order of the document.
  public var recipients: [String]
  /// The unit or person that keeps the file copy.
  public var keeper: String?
  /// How many copies were issued.
  public var copies: Int?
  /// The day it was handed over or sent.
  public var handedOver: CalendarDate?
  /// Who signed for it, on paper registers.
  public var receipt: String?
  /// A note of the register's keeper.
  public var note: String?
  /// What became of the number.
  public var state: State
  /// What later documents did to it, and it to earlier ones.
  public var remarks: [RegisterRemark]
  /// The issuing body, for registers of several.
  public var body: String?
  /// The province, for registers of several.
  public var province: String?

  /// What became of a number.
  public enum State: Sendable, Equatable, Codable {
    /// A document bears it.
    case issued
    /// No document bears it, and none will.
    case void(reason: String)
    /// It is kept for a document still to come.
    case reserved(reason: String)
  }

  /// Makes a line.
  public init(
    number: String, separator: String = "/", symbol: String, date: PartialDate?,
    kind: String = "", title: String = "", signer: String? = nil, recipients: [String] = [],
    keeper: String? = nil, copies: Int? = nil, handedOver: CalendarDate? = nil,
    receipt: String? = nil, note: String? = nil, state: State = .issued,
    remarks: [RegisterRemark] = [], body: String? = nil, province: String? = nil
  ) {
    self.number = number
    self.separator = separator
    self.symbol = symbol
    self.date = date
    self.kind = kind
    self.title = title
    self.signer = signer
    self.recipients = recipients
    self.keeper = keeper
    self.copies = copies
    self.handedOver = handedOver
    self.receipt = receipt
    self.note = note
    self.state = state
    self.remarks = remarks
    self.body = body
    self.province = province
  }

  /// Number and symbol as printed: `05/KH-SXD`.
  public var reference: String {
    number.isEmpty || symbol.isEmpty ? number + symbol : number + separator + symbol
  }

  /// The whole number the printed one begins with; nil when it begins with none.
  public var serial: Int? { Int(number.prefix { $0.isASCII && $0.isNumber }) }

  /// Kind and title, as column 3 has them.
  public var kindAndTitle: String {
    [kind, title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether a document bears the number.
  public var isIssued: Bool { state == .issued }
}
