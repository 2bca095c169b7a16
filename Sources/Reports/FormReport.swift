import Drafting

/// What a person fills in to draft a plan.
public struct FormReport: Report {
  private let template, title: String
  private let province: Named
  private let body: Named
  @OrNull private var supervisor: String?
  private let year: Int
  private let subject: String
  private let fields: [Field]
  private let slots: [Slot]
  private let recipients: [RecipientReport]
  private let archive: [String]
  private let signature: SignatureReport

  /// Makes the report of a form.
  public init(_ form: PlanForm) {
    template = form.template
    title = form.title
    province = Named(id: form.province, name: form.provinceName)
    body = Named(id: form.body.id ?? form.body.kind ?? "", name: form.bodyName)
    year = form.year
    subject = form.subject
    fields = form.fields.map(Field.init)
    slots = form.slots.map(Slot.init)
    recipients = form.recipients.map(RecipientReport.init)
    archive = form.archive
    signature = SignatureReport(form.signature)
    supervisor = form.supervisor
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "template": .string, "title": .string, "province": .of(Named.self),
    "body": .of(Named.self), "supervisor": .nullable(.string), "year": .integer,
    "subject": .string, "fields": .array(.of(Field.self)), "slots": .array(.of(Slot.self)),
    "recipients": .array(.of(RecipientReport.self)), "archive": .array(.string),
    "signature": .of(SignatureReport.self),
  ])

  /// A province or a body as the form names it.
  struct Named: Report {
    let id, name: String

    static let schema = Schema.object(["id": .string, "name": .string])
  }

  /// Something to fill in.
  struct Field: Report {
    private let name: String
    private let kind: Parameter.Kind
    private let label: String
    private let needsValue: Bool
    private let usual, example: FieldValue?
    @OrNull private var block: String?

    init(_ field: PlanForm.Field) {
      name = field.name
      kind = field.kind
      label = field.label
      needsValue = field.needsValue
      usual = field.usual
      example = field.example
      block = field.block
    }

    static let schema = Schema.object([
      "name": .string, "kind": .choice(Parameter.Kind.self), "label": .string,
      "needsValue": .boolean, "usual": .optional(.any), "example": .optional(.any),
      "block": .nullable(.string),
    ])
  }

  /// A slot with the blocks to choose from.
  struct Slot: Report {
    private let name, label: String
    private let isRequired: Bool
    private let chosen, others: [Block]

    init(_ slot: PlanForm.SlotChoice) {
      name = slot.name
      label = slot.label
      isRequired = slot.isRequired
      chosen = slot.chosen.map(Block.init)
      others = slot.others.map(Block.init)
    }

    static let schema = Schema.object([
      "name": .string, "label": .string, "isRequired": .boolean,
      "chosen": .array(.of(Block.self)), "others": .array(.of(Block.self)),
    ])
  }

  /// A block with its text.
  struct Block: Report {
    private let id, title: String
    private let theme: Theme
    private let revision: Int
    private let text: String

    init(_ block: PlanForm.Block) {
      id = block.id
      title = block.title
      theme = block.theme
      revision = block.revision
      text = block.text
    }

    static let schema = Schema.object([
      "id": .string, "title": .string, "theme": .choice(Theme.self), "revision": .integer,
      "text": .string,
    ])
  }
}
