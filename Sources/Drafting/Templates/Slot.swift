import Diagnostics

/// A place of a template that content blocks fill.
public struct Slot: Sendable, Equatable {
  /// How the blocks of a slot are set.
  public enum Layout: String, Sendable, Codable, CaseIterable {
    /// As paragraphs
    case paragraphs
    /// Each numbered, one level below the heading the slot stands under
    case items
    /// Each paragraph a `-` item
    case dashes
  }

  /// A block the template puts into the slot unless the brief says otherwise.
  public struct DefaultBlock: Sendable, Equatable {
    /// The block's id.
    public var id: String
    /// Whether it is left out, without a word, where issuer or year don't fit.
    public var onlyIfFits: Bool
    /// Where it is named.
    public var place: Place
  }

  /// Its name, as in `{% slot name %}`.
  public var name: String
  /// What it is, for the person who chooses.
  public var label: String
  /// The themes of the blocks it takes.
  public var themes: [Theme]
  /// How its blocks are set.
  public var layout: Layout
  /// Whether numbered blocks show their titles.
  public var showsTitles: Bool
  /// The blocks it holds unless the brief says otherwise, in order.
  public var defaultBlocks: [DefaultBlock]
  /// Whether a brief may not leave it empty.
  public var isRequired: Bool
  /// The elements of a campaign it sees to.
  public var satisfies: [CampaignElement]
  /// Where it is declared.
  public var place: Place
}
