/// An annex (phụ lục): its own numbering of pages, its own end mark (NĐ 30/2020, Phụ lục I, mục
/// III.1).
public struct Annex: Codable, Sendable, Equatable {
  /// Its title, in sentence case; printed in capitals.
  public var title: String
  /// Whether its pages lie across, for wide tables.
  public var isLandscape: Bool
  /// What it holds.
  public var body: [Node]
  /// Where it comes from.
  public var origin: Origin?

  /// Makes an annex.
  public init(title: String, isLandscape: Bool = false, body: [Node], origin: Origin? = nil) {
    self.title = title
    self.isLandscape = isLandscape
    self.body = body
    self.origin = origin
  }

  private enum CodingKeys: String, CodingKey {
    case title, body, origin
    case isLandscape = "landscape"
  }
}
