import Identifiers

/// A paragraph that recurs in an archive, as a content block it could become.
public struct BlockProposal: Sendable, Equatable {
  /// Something that differs from plan to plan.
  public struct Parameter: Sendable, Equatable {
    /// The kinds of value, named as the parameters of content blocks are.
    public enum Kind: String, Sendable, Encodable, CaseIterable {
      case text, number, percent, date, year, documents
    }

    /// The variable's name.
    public var name: String
    /// What a value looks like.
    public var kind: Kind
    /// What it is, for the person who fills it in.
    public var label: String
    /// Whether all plans say something there.
    public var isRequired: Bool
    /// What stands there in the plans, each once.
    public var seen: [String]
  }

  /// Where the paragraph was seen.
  public struct Coverage: Sendable, Equatable {
    /// The number of plans.
    public var plans: Int
    /// The issuing bodies, sorted.
    public var bodies: [String]
    /// The provinces, sorted.
    public var provinces: [String]
    /// The years, sorted.
    public var years: [Int]
    /// Some of the plans, by their identifiers, sorted.
    public var examples: [EntryID]
  }

  /// A suggested id, such as `cont.cai_cach_hanh_chinh`.
  public var id: String
  /// A suggested title.
  public var title: String
  /// The theme it belongs to, as slots take blocks.
  public var theme: String
  /// The title it most often stands under; nil when it stands under none.
  public var section: String?
  /// Its text in Markdown with Liquid.
  public var text: String
  /// What a brief would fill in.
  public var parameters: [Parameter]
  /// The numbers of the documents it cites.
  public var cites: [String]
  /// Where it was seen.
  public var coverage: Coverage
  /// The whole file of the block.
  public var file: String
}
