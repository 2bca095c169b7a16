import Citations
import Diagnostics
import Document
import Profiles
import VietnameseText
import YAML

/// Everything particular to one plan (phiếu soạn thảo). It is read from a file, made from a form, or
/// put together in code; whatever it names keeps the place it stands at, where there is one.
public struct Brief: Sendable, Equatable, Codable {
  /// A text with its place, for findings about what it names.
  public struct Name: Sendable, Equatable, Codable, ExpressibleByStringLiteral {
    /// The text.
    public var text: String
    /// Where it stands.
    public var place: Place

    /// Makes a name.
    public init(text: String, place: Place = Place()) {
      self.text = text
      self.place = place
    }

    /// A name that stands in no file.
    public init(stringLiteral text: String) {
      self.init(text: text)
    }
  }

  /// A slot of the template with what differs there.
  public struct SlotChange: Sendable, Equatable, Codable {
    /// The name of the slot.
    public var slot: Name
    /// What differs.
    public var edit: SlotEdit

    /// Makes a change.
    public init(_ slot: Name, _ edit: SlotEdit) {
      self.slot = slot
      self.edit = edit
    }
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
  public var fields: [BriefField]
  /// What differs from the template's choice of blocks, by slot.
  public var slots: [SlotChange]
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

  /// Makes a brief.
  /// - Parameters:
  ///   - file: what findings call it.
  ///   - date: its date; the whole year unless told. Nil for a year no calendar has.
  public init?(
    file: String, template: Name, province: Name, body: BodyRequest, year: Int,
    period: YearSpan? = nil, date: PartialDate? = nil, number: String? = nil,
    subject: Name? = nil, fields: [BriefField] = [], slots: [SlotChange] = [],
    documents: [LegalDocument] = [], movements: [Movement] = [], recipients: [Recipient]? = nil,
    archive: ArchiveLine? = nil, signature: Signature? = nil, annexes: [BriefAnnex] = [],
    inferred: [String] = [], notes: String? = nil
  ) {
    guard let date = date ?? PartialDate(year: year) else { return nil }
    self.file = file
    self.template = template
    self.province = province
    self.body = body
    self.year = year
    self.period = period
    self.date = date
    self.number = number
    self.subject = subject
    self.fields = fields
    self.slots = slots
    self.documents = documents
    self.movements = movements
    self.recipients = recipients
    self.archive = archive
    self.signature = signature
    self.annexes = annexes
    self.inferred = inferred
    self.notes = notes
  }

  /// Everything but what reading it found.
  private enum CodingKeys: String, CodingKey {
    case file, template, province, body, year, period, date, number, subject, fields, slots
    case documents, movements, recipients, archive, signature, annexes, inferred, notes
  }
}

/// An annex a brief brings.
public struct BriefAnnex: Sendable, Equatable, Codable {
  /// Its title, Liquid allowed.
  public var title: String
  /// Whether its pages lie across.
  public var isLandscape: Bool
  /// Its Markdown, Liquid allowed.
  public var text: String
  /// Where it stands.
  public var place: Place

  /// Makes an annex.
  public init(title: String, isLandscape: Bool = false, text: String, place: Place = Place()) {
    self.title = title
    self.isLandscape = isLandscape
    self.text = text
    self.place = place
  }
}

/// What a brief does to the blocks of a slot.
public enum SlotEdit: Sendable, Equatable, Codable {
  /// Other blocks in another order
  case replace([BlockChoice])
  /// Some left out, some added, some changed; the changed ones name their blocks
  case change(drop: [Brief.Name], add: [BlockChoice], set: [BlockChoice])
}

/// A block chosen for a slot, or a text of the brief's own.
public struct BlockChoice: Sendable, Equatable, Codable {
  /// The block's id; nil for a text of the brief's own.
  public var block: Brief.Name?
  /// The text, Markdown with Liquid: instead of the block's, or of the brief's own.
  public var text: String?
  /// The title, when it isn't the block's.
  public var heading: String?
  /// The parameters given for this use of the block.
  public var arguments: [BriefField]
  /// The elements of a campaign it sees to, when its slot doesn't say so.
  public var satisfies: [CampaignElement]
  /// The block it stands after, when it is added somewhere else than at the end.
  public var after: Brief.Name?
  /// Where it is chosen.
  public var place: Place

  /// Makes a choice.
  public init(
    block: Brief.Name? = nil, text: String? = nil, heading: String? = nil,
    arguments: [BriefField] = [], satisfies: [CampaignElement] = [], after: Brief.Name? = nil,
    place: Place = Place()
  ) {
    self.block = block
    self.text = text
    self.heading = heading
    self.arguments = arguments
    self.satisfies = satisfies
    self.after = after
    self.place = place
  }
}
