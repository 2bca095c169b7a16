import Diagnostics
import Liquid
import YAML

/// A kind of plan: its sections in order, the slots content blocks fill, the fields a brief gives.
public struct PlanTemplate: Sendable {
  /// Its id, such as `so-hang-nam`; also the name of its file.
  public var id: String
  /// What it is, for the person who chooses.
  public var title: String
  /// Counts its changes.
  public var revision: Int
  /// The kinds of body that may use it; nil for all.
  public var issuers: [String]?
  /// The years of the plans it fits.
  public var years: YearSpan
  /// The subject line, Liquid allowed.
  public var subject: Template
  /// What a brief may fill in, apart from the parameters of its blocks.
  public var fields: [Parameter]
  /// The slots, in the order of the file.
  public var slots: [Slot]
  /// The text: Markdown with Liquid.
  public var text: Template
  /// The line of the file the text begins on.
  public var textLine: Int
  /// Its file.
  public var place: Place

  /// The slot of a name.
  public func slot(_ name: String) -> Slot? { slots.first { $0.name == name } }
}
