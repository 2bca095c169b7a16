import Document
import Registry
import VietnameseText

/// The JSON of an entry in an export, as ``ExchangeEntryJSON`` writes it.
struct ExchangedJSON: Decodable {
  struct File: Decodable {
    var digest: String
    var path: String
  }

  struct Relation: Decodable {
    var actor: Actor
    var by: String?
    var entry: String
    var kind: EntryRelation.Kind
    var reason: String
    var time: String

    /// The day in Việt Nam, as people read it.
    var day: String {
      guard let date = CalendarDate(iso: time.prefix(10)),
        let hour = Int(time.dropFirst(11).prefix(2))
      else { return time }
      let seconds = date.daysSince1970 * 86_400 + hour * 3600
      return VietnamTime(secondsSince1970: seconds).date.numeric
    }
  }

  var document: AdministrativeDocument?
  var entry: ExchangedRecord
  var files: [File]
  var format: String
  var recordDigest: String
  var relations: [Relation]
  var textFile: String
  var version: Int
}

/// The record of an entry, as ``EntryRecord`` spells it.
struct ExchangedRecord: Decodable {
  struct Body: Decodable {
    var formerProvince: String?
    var id: String?
    var name: String
    var province: String?
  }

  struct Citation: Decodable {
    var date: PartialDate?
    var issuer: String?
    var kind: String?
    var name: String?
    var number: String?
    var role: EntryCitation.Role

    var citation: EntryCitation {
      EntryCitation(
        .init(kind: kind, number: number, date: date, issuer: issuer, name: name), role: role)
    }
  }

  struct File: Decodable {
    var digest: String
    var mediaType: String
    var name: String
    var role: EntryFile.Role
  }

  struct Recipient: Decodable {
    var name: String
    var organId: String?
    var purpose: String?
  }

  struct Target: Decodable {
    var comparison: Document.Target.Comparison
    var measure: String
    var period: String?
    var quantity: Double
    var unit: String?
    var upper: Double?
    var value: String

    var target: Document.Target {
      Document.Target(
        measure: measure, comparison: comparison, quantity: quantity, upper: upper, unit: unit,
        period: period, value: value)
    }
  }

  var archiveUnits: String?
  var body: Body
  var citations: [Citation]
  var confidence: Double?
  var copyCount: Int?
  var date: PartialDate?
  var dueDate: String?
  var fileCode: FileCode?
  var files: [File]
  var identifier: String
  var kind: String
  var kindLetters: String?
  var language: String
  var movements: [String]
  var note: String?
  var number: String?
  var ordinalInFile: Int?
  var origin: EntryOrigin
  var pageCount: Int?
  var priority: Int?
  var recipients: [Recipient]
  var registerYear: Int?
  var secret: Bool?
  var signer: String?
  var signerPosition: String?
  var supervisingBody: String?
  var symbol: String?
  var targets: [Target]
  var title: String

  /// What the register says of it.
  var description: EntryDescription {
    var description = EntryDescription(
      origin: origin,
      body: BodyReference(
        id: body.id, name: body.name, province: body.province,
        formerProvince: body.formerProvince),
      kind: DocumentKind(name: kind, letters: kindLetters), number: number, symbol: symbol,
      date: date, title: title)
    description.archiveUnits = archiveUnits
    description.confidence = confidence
    description.copyCount = copyCount
    description.dueDate = dueDate.flatMap { CalendarDate(iso: $0) }
    description.fileCode = fileCode
    description.isSecret = secret ?? false
    description.language = language
    description.note = note
    description.ordinalInFile = ordinalInFile
    description.pageCount = pageCount
    description.priority = priority
    description.recipients = recipients.map {
      .init($0.name, purpose: $0.purpose, organId: $0.organId)
    }
    description.registerYear = registerYear
    description.signer = signer
    description.signerPosition = signerPosition
    description.supervisingBody = supervisingBody
    return description
  }
}
