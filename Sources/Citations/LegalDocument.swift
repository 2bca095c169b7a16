import Diagnostics
import VietnameseText
import YAML

/// A document that plans cite: a law, decree, directive, plan, letter, of the State or the Party.
public struct LegalDocument: Sendable, Equatable, Codable {
  /// Its number; for laws too, though texts cite them by name.
  public var number: DocumentNumber
  /// Its kind in sentence case, such as `Chỉ thị`.
  public var kind: String
  /// Who issued it, as it is cited: `Bộ Chính trị`, `UBND tỉnh`.
  public var issuer: String
  /// When it was issued; nil or partial when not known.
  public var date: PartialDate?
  /// How the citation goes on after the issuer (`về tăng cường …`); a law's name. Nil when not known.
  public var title: String?
  /// When it is in force; the first day is the day of issue unless said otherwise.
  public var validity: Validity
  /// The number of the document that took its place; with its date where the number recurs
  /// (``CitedReference``).
  public var successor: String?
  /// The numbers of the documents that amend it.
  public var amendedBy: [String]
  /// The slug of the province it belongs to; nil for documents of the whole country.
  public var province: String?
  /// Whether its data were read in a reliable source.
  public var isVerified: Bool
  /// What isn't sure about it.
  public var doubts: [String]
  /// Where its data come from.
  public var source: String?
  /// Where it is written down.
  public var place: Place?

  /// Makes a document.
  public init(
    number: DocumentNumber, kind: String, issuer: String, date: PartialDate? = nil,
    title: String? = nil, validity: Validity = .always, successor: String? = nil,
    amendedBy: [String] = [], province: String? = nil, isVerified: Bool = true,
    doubts: [String] = [], source: String? = nil, place: Place? = nil
  ) {
    self.number = number
    self.kind = kind
    self.issuer = issuer
    self.date = date
    self.title = title
    self.validity = validity
    self.successor = successor
    self.amendedBy = amendedBy
    self.province = province
    self.isVerified = isVerified
    self.doubts = doubts
    self.source = source
    self.place = place
  }

  /// Reads a document of the catalogue, a province's file or a brief; nil beside findings when its
  /// number is none.
  public init?(reading fields: inout FieldReader, province: String? = nil) {
    let printed = fields.text("number")
    kind = fields.text("kind")
    issuer = fields.text("issuer")
    date = fields.partialDateIfPresent("date")
    title = fields.textIfPresent("title")
    validity = Validity(reading: &fields)
    if validity.from == nil { validity.from = date?.firstDay }
    successor = fields.textIfPresent("successor")
    amendedBy = fields.texts("amended-by")
    self.province = fields.textIfPresent("province") ?? province
    isVerified = fields.boolean("verified", default: true)
    doubts = fields.texts("doubts")
    source = fields.textIfPresent("source")
    place = fields.place(of: "number")
    guard let number = DocumentNumber(printed) else {
      if !printed.isEmpty {
        fields.report(CitationFinding.notANumber(found: printed), of: "number")
      }
      return nil
    }
    self.number = number
  }

  /// What tells it from all other documents: its number, its day, its province.
  public var key: String {
    [number.key, date?.iso ?? "", province ?? ""].joined(separator: " ")
  }

  /// Whether citations give its name alone, as they do for laws and ordinances (NĐ 30/2020, Phụ lục
  /// I, mục II.6).
  public var isCitedByName: Bool {
    kind == "Luật" || kind == "Bộ luật" || kind == "Pháp lệnh" || kind == "Hiến pháp"
  }
}
