import Document
import VietnameseText

/// Which series a document takes its number from (NĐ 30/2020, Điều 15): that of its body and year,
/// and of its kind where the body numbers each kind apart. Secret documents have a series of their
/// own. So has an advisory body that is shown as the issuer: it counts as a body of its own, although
/// it uses the seal of its agency.
public struct NumberSeries: Sendable, Equatable, Hashable {
  /// The body whose documents are numbered.
  public var body: BodyReference
  /// The year; numbers begin with 01 on 1 January.
  public var year: Int
  /// The kind of document that asks for a number.
  public var kind: DocumentKind
  /// Whether it is the series of secret documents.
  public var isSecret: Bool

  /// Names a series.
  public init(body: BodyReference, year: Int, kind: DocumentKind = .plan, isSecret: Bool = false) {
    self.body = body
    self.year = year
    self.kind = kind
    self.isSecret = isSecret
  }

  /// The name the series has among those of its body and year, under a policy.
  package func stream(under policy: NumberingPolicy) -> String {
    NumberSeries.stream(ofKind: NumberSeries.kindKey(kind), isSecret: isSecret, under: policy)
  }

  /// The name of the series of a kind, given by its ``kindKey(_:)``.
  package static func stream(
    ofKind key: String, isSecret: Bool, under policy: NumberingPolicy
  ) -> String {
    if isSecret { return "secret" }
    switch policy {
    case .common: return "common"
    case .perKind: return "kind:" + key
    }
  }

  /// The kind whose series a stream is, as far as its name tells; plans where it doesn't.
  package static func kind(ofStream stream: String) -> DocumentKind {
    guard stream.hasPrefix("kind:"), stream != "kind:" + kindKey(.plan) else { return .plan }
    let letters = String(stream.dropFirst("kind:".count))
    return DocumentKind(name: letters, letters: letters)
  }

  /// What tells kinds apart: their letters, or their name where they have none.
  package static func kindKey(_ kind: DocumentKind) -> String {
    kind.letters ?? Folding.slug(kind.name)
  }

  /// A number as documents print it, with a leading zero below 10 (NĐ 30/2020, Điều 15).
  public static func printed(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A number of a series that no document bears.
public struct NumberGap: Sendable, Equatable {
  /// Why no document bears it.
  public enum Explanation: Sendable, Equatable {
    /// It was drawn and voided.
    case void(reason: String, actor: Actor, time: Timestamp)
    /// It is kept for a document to come.
    case reserved(reason: String, actor: Actor, time: Timestamp)
    /// Nothing is known of it: a line of the register isn't here yet, or a number was left out.
    case unknown
  }

  /// The number.
  public let number: Int
  /// Why no document bears it.
  public let explanation: Explanation

  /// Makes what a store read.
  package init(
    number: Int, explanation: Explanation
  ) {
    self.number = number
    self.explanation = explanation
  }
}

/// A number that was drawn for a document.
public struct IssuedNumber: Sendable, Equatable {
  /// The series it was drawn from.
  public let series: NumberSeries
  /// The number.
  public let number: Int
  /// The symbol behind it.
  public let symbol: String
  /// The day of issue.
  public let date: CalendarDate

  /// Makes what a store read.
  package init(
    series: NumberSeries, number: Int, symbol: String, date: CalendarDate
  ) {
    self.series = series
    self.number = number
    self.symbol = symbol
    self.date = date
  }

  /// The number as printed: `05`.
  public var printed: String { NumberSeries.printed(number) }
  /// Number and symbol as printed: `05/KH-SXD`.
  public var code: String { "\(printed)/\(symbol)" }
}
