import Diagnostics
import Document
import Office
import Registry
import VietnameseText

/// An entry: what `extract` tells of a document, and what the registry knows beside it.
public struct EntryReport: Report {
  private let line: EntryLine
  private let rest: Rest

  /// Makes the report of an entry that was shown.
  public init(_ shown: Shown<EntryView>, labels: ProvinceLabels, in words: Words) {
    line = EntryLine(shown.value.entry, labels: labels)
    rest = Rest(shown, labels, words)
  }

  /// Encodes the line and the rest as one object.
  public func encode(to encoder: any Encoder) throws {
    try line.encode(to: encoder)
    try rest.encode(to: encoder)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(
    EntryLine.properties.merging(Rest.properties) { first, _ in first })
}

extension EntryReport {
  /// What its line doesn't hold.
  fileprivate struct Rest: Encodable, Sendable {
    let origin: EntryOrigin
    @OrNull var confidence: Double?
    let secret: Bool
    let sealed: Bool
    @OrNull var parent: String?
    @OrNull var place: String?
    let basis: [CitedReport]
    let citations: [CitedReport]
    let sections: [PartReport]
    let targets: [TargetReport]
    let movements: [String]
    let recipients: [RecipientReport]
    @OrNull var archiveLine: String?
    @OrNull var signature: SignatureReport?
    @OrNull var endMark: Bool?
    let annexes: [String]
    let files: [KeptFileReport]
    let relations: [Relation]
    let citedBy: [EntryLine]
    @OrNull var conflictsWith: Int64?
    @OrNull var pageCount: Int?
    @OrNull var copyCount: Int?
    @OrNull var note: String?
    @OrNull var dossier: String?
    let createdBy: ActorReport
    let createdAt: String
    let digests: Digests
    let diagnostics: [FindingReport]

    init(_ shown: Shown<EntryView>, _ labels: ProvinceLabels, _ words: Words) {
      let (view, entry) = (shown.value, shown.value.entry)
      let description = entry.description
      func citations(_ role: EntryCitation.Role) -> [CitedReport] {
        entry.citations.filter { $0.role == role }.map { CitedReport($0.citation) }
      }
      origin = description.origin
      secret = description.isSecret
      sealed = entry.isSealed
      basis = citations(.basis)
      self.citations = citations(.body)
      sections = view.sections.map {
        PartReport(level: $0.level, number: $0.number, heading: $0.heading)
      }
      targets = entry.targets.map { TargetReport($0, countsOccurrences: false) }
      movements = entry.movements
      recipients = description.recipients.map(RecipientReport.init)
      annexes = view.document?.annexes.map(\.title) ?? []
      files = entry.files.map(KeptFileReport.init)
      relations = entry.relations.map(Relation.init)
      citedBy = view.citedBy.map { EntryLine($0, labels: labels) }
      createdBy = ActorReport(entry.createdBy)
      createdAt = entry.createdAt.iso
      digests = Digests(entry)
      diagnostics = shown.findings.map { FindingReport($0, in: words) }
      confidence = description.confidence
      parent = description.supervisingBody
      place = view.document?.place
      archiveLine = description.archiveUnits.map { "Lưu: \($0)" }
      if description.signer != nil || description.signerPosition != nil {
        signature = SignatureReport(
          authority: view.document?.signature.authority ?? [],
          post: description.signerPosition, ownPost: view.document?.signature.ownPost,
          name: description.signer)
      }
      endMark = view.hasEndMark
      conflictsWith = entry.conflictsWith
      pageCount = description.pageCount
      copyCount = description.copyCount
      note = description.note
      dossier = description.fileCode?.notation
    }

    static let properties: [String: Schema] = [
      "origin": .choice(EntryOrigin.self), "confidence": .nullable(.number), "secret": .boolean,
      "sealed": .boolean, "parent": .nullable(.string), "place": .nullable(.string),
      "basis": .array(.of(CitedReport.self)),
      "citations": .array(.of(CitedReport.self)),
      "sections": .array(.of(PartReport.self)), "targets": .array(.of(TargetReport.self)),
      "movements": .array(.string), "recipients": .array(.of(RecipientReport.self)),
      "archiveLine": .nullable(.string), "signature": .nullable(.of(SignatureReport.self)),
      "endMark": .nullable(.boolean), "annexes": .array(.string),
      "files": .array(.of(KeptFileReport.self)), "relations": .array(.of(Relation.self)),
      "citedBy": .array(.of(EntryLine.self)), "conflictsWith": .nullable(.integer),
      "pageCount": .nullable(.integer), "copyCount": .nullable(.integer),
      "note": .nullable(.string), "dossier": .nullable(.string),
      "createdBy": .of(ActorReport.self), "createdAt": .moment, "digests": .of(Digests.self),
      "diagnostics": .array(.of(FindingReport.self)),
    ]
  }

  fileprivate struct Relation: Report {
    let kind: EntryRelation.Kind
    let entry: Int64
    @OrNull var by: Int64?
    let reason: String
    let actor: ActorReport
    let time: String

    init(_ relation: EntryRelation) {
      kind = relation.kind
      entry = relation.entry
      reason = relation.reason
      actor = ActorReport(relation.actor)
      time = relation.time.iso
      by = relation.by
    }

    static let schema = Schema.object([
      "kind": .choice(EntryRelation.Kind.self), "entry": .integer, "by": .nullable(.integer),
      "reason": .string, "actor": .of(ActorReport.self), "time": .moment,
    ])
  }

  fileprivate struct Digests: Report {
    @OrNull var document: String?
    let text: String
    let record: String
    let chain: String

    init(_ entry: RegistryEntry) {
      text = entry.textDigest.description
      record = entry.recordDigest.description
      chain = entry.chainDigest.description
      document = entry.documentDigest?.description
    }

    static let schema = Schema.object([
      "document": .nullable(.string), "text": .string, "record": .string, "chain": .string,
    ])
  }
}

/// The text of an entry.
public struct EntryTextReport: Report {
  private let text: String
  private let diagnostics: [FindingReport]

  /// Makes the report of a text.
  public init(_ shown: Shown<String>, in words: Words) {
    text = shown.value
    diagnostics = shown.findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "text": .string, "diagnostics": .array(.of(FindingReport.self)),
  ])
}

/// Files that were written somewhere.
public struct WrittenFilesReport: Report {
  private let files: [String]
  private let diagnostics: [FindingReport]

  /// Makes the report of files.
  /// - Parameter files: what they are called where they were put.
  public init(_ files: [String], findings: [Diagnostic], in words: Words) {
    self.files = files
    diagnostics = findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "files": .array(.string), "diagnostics": .array(.of(FindingReport.self)),
  ])
}
