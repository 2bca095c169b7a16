import Citations
import Diagnostics
import Document
import Profiles
import VietnameseText
import YAML

/// Everything particular to one plan (phiếu soạn thảo).
public struct Brief: Sendable {
  /// A text with its place, for findings about what it names.
  public struct Name: Sendable, Equatable {
    /// The text.
    public var text: String
    /// Where it stands.
    public var place: Place
  }

  /// The file, as the person named it.
  public var file: String
  /// The id of the template.
  public var template: Name
  /// The slug of the province, or of a former one.
  public var province: Name
  /// The body, with what the brief says of it.
  public var body: BodyRequest
  /// The year of the plan.
  public var year: Int
  /// The years a plan of several years covers.
  public var period: YearSpan?
  /// The date; of a draft often only the month or the year.
  public var date: PartialDate
  /// The number as printed; nil in drafts.
  public var number: String?
  /// The subject, Liquid allowed, when it isn't the template's.
  public var subject: Name?
  /// The values of template fields and block parameters.
  public var fields: [YAMLNode.Entry]
  /// What differs from the template's choice of blocks, by slot.
  public var slots: [(slot: Name, edit: SlotEdit)]
  /// The documents only this plan's readers know: directives of the province, decisions of the body.
  public var documents: [LegalDocument]
  /// The movements no catalogue knows.
  public var movements: [Movement]
  /// The recipients, when they aren't the body's usual ones.
  public var recipients: [Recipient]?
  /// The archive line, when it isn't the body's usual one.
  public var archive: ArchiveLine?
  /// The signature, when it isn't the one the profile gives.
  public var signature: Signature?
  /// The annexes beyond the template's.
  public var annexes: [BriefAnnex]
  /// Facts inferred, not read, by name.
  public var inferred: [String]
  /// Remarks for the next reader; never printed.
  public var notes: String?
  /// What reading it found. With an error among it the brief is only good for finding out what else
  /// is wrong.
  public var diagnostics: [Diagnostic] = []
}

/// An annex a brief brings.
public struct BriefAnnex: Sendable {
  /// Its title, Liquid allowed.
  public var title: String
  /// Whether its pages lie across.
  public var isLandscape: Bool
  /// Its Markdown, Liquid allowed.
  public var text: String
  /// Where it stands.
  public var place: Place
}

/// What a brief does to the blocks of a slot.
public enum SlotEdit: Sendable {
  /// Other blocks in another order.
  case replace([BlockChoice])
  /// Some left out, some added, some changed.
  case change(drop: [Brief.Name], add: [BlockChoice], set: [(block: Brief.Name, BlockChoice)])
}

/// A block chosen for a slot, or a text of the brief's own.
public struct BlockChoice: Sendable {
  /// The block's id; nil for a text of the brief's own.
  public var block: Brief.Name?
  /// The text, Markdown with Liquid: instead of the block's, or of the brief's own.
  public var text: String?
  /// The title, when it isn't the block's.
  public var heading: String?
  /// The parameters given for this use of the block.
  public var arguments: [YAMLNode.Entry]
  /// The elements of a campaign it sees to, when its slot doesn't say so.
  public var satisfies: [CampaignElement]
  /// The block it stands after, when it is added somewhere else than at the end.
  public var after: Brief.Name?
  /// Where it is chosen.
  public var place: Place
}
