import Diagnostics
import Liquid
import YAML

/// A reusable piece of a plan's text, with what it needs to know and where it fits.
public struct ContentBlock: Sendable {
  /// Its id, such as `pur.awareness`; also the name of its file.
  public var id: String
  /// What it says, for the person who chooses.
  public var title: String
  /// What it is for.
  public var theme: Theme
  /// Counts its changes of sense; plans remember which one they used.
  public var revision: Int
  /// The kinds of body that may use it; nil for all.
  public var issuers: [String]?
  /// The years of the plans it fits.
  public var years: YearSpan
  /// The sectors of the bodies it fits; nil for all.
  public var sectors: [String]?
  /// Its title in a plan, Liquid allowed; for slots that show titles.
  public var heading: Template?
  /// The numbers of the documents its text may cite.
  public var cites: [String]
  /// The ids of the movements its text may name.
  public var movements: [String]
  /// What a brief may fill in.
  public var parameters: [Parameter]
  /// Its text.
  public var text: Template
  /// Its text as it is written, Markdown with Liquid.
  public var source: String
  /// Its file.
  public var place: Place

  /// Whether the block fits plans of a year by a kind of body in a sector.
  public func fits(year: Int, issuer: String, sector: String?) -> Bool {
    years.contains(year) && (issuers?.contains(issuer) ?? true)
      && (sectors.map { $0.contains(sector ?? "") } ?? true)
  }
}
