import Reports
import Office
import Diagnostics
import Identifiers
import Registry
import Search
import VietnameseText

/// The JSON of an entry: what `extract` tells of a document, and what the registry knows beside it.
/// What isn't known is null.
struct EntryReport: Encodable {
  private let view: EntryView
  private let provinces: ProvinceLabels
  private let words: Words

  init(_ view: EntryView, provinces: ProvinceLabels, words: Words) {
    self.view = view
    self.provinces = provinces
    self.words = words
  }

  private enum Key: String, CodingKey {
    case id, identifier, state, origin, confidence, secret, issuer, body, parent, parentSource
    case province, provinceSlug, formerProvince, provinceSource, number, symbol, code, place
    case date, year, kind, title, basis, citations, sections, targets, deadlines, movements
    case recipients, archiveLine, signature, endMark, annexes, diagnostics, files, relations
    case citedBy, conflictsWith, pageCount, copyCount, note, dossier, createdBy, createdAt
    case digests
  }

  func encode(to encoder: any Encoder) throws {
    let entry = view.entry
    let description = entry.description
    var json = encoder.container(keyedBy: Key.self)
    try json.encode(entry.id, forKey: .id)
    try json.encode(entry.identifier, forKey: .identifier)
    try json.encode(entry.state, forKey: .state)
    try json.encode(description.origin, forKey: .origin)
    try json.encode(description.confidence, forKey: .confidence)
    try json.encode(description.isSecret, forKey: .secret)
    try json.encode(description.body.name, forKey: .issuer)
    try json.encode(description.body.id, forKey: .body)
    try json.encode(description.supervisingBody, forKey: .parent)
    try json.encodeNil(forKey: .parentSource)
    let body = description.body
    try json.encode(
      body.formerProvince.map(provinces.formerName) ?? body.province.map(provinces.name),
      forKey: .province)
    try json.encode(body.province, forKey: .provinceSlug)
    try json.encode(body.formerProvince, forKey: .formerProvince)
    try json.encodeNil(forKey: .provinceSource)
    try json.encode(description.number, forKey: .number)
    try json.encode(description.symbol, forKey: .symbol)
    try json.encode(description.code, forKey: .code)
    try json.encode(view.document?.place, forKey: .place)
    try json.encode(description.date, forKey: .date)
    try json.encode(description.year, forKey: .year)
    let kind = description.kind.name
    try json.encode(kind.isEmpty ? nil : kind, forKey: .kind)
    try json.encode(description.title, forKey: .title)
    try json.encode(citations(.basis), forKey: .basis)
    try json.encode(citations(.body), forKey: .citations)
    try json.encode(view.sections, forKey: .sections)
    try json.encode(entry.targets.map(Target.init), forKey: .targets)
    try json.encode(entry.movements, forKey: .movements)
    try json.encode(
      description.recipients.map { Recipient(name: $0.name, purpose: $0.purpose) },
      forKey: .recipients)
    try json.encode(description.archiveUnits.map { "Lưu: \($0)" }, forKey: .archiveLine)
    try json.encode(Signature(view), forKey: .signature)
    try json.encode(view.hasEndMark, forKey: .endMark)
    try json.encode(view.document?.annexes.map(\.title) ?? [], forKey: .annexes)
    try json.encode([String](), forKey: .diagnostics)
    try json.encode(entry.files.map(File.init), forKey: .files)
    try json.encode(entry.relations.map(Relation.init), forKey: .relations)
    try json.encode(view.citedBy.map(Line.init), forKey: .citedBy)
    try json.encode(entry.conflictsWith, forKey: .conflictsWith)
    try json.encode(description.pageCount, forKey: .pageCount)
    try json.encode(description.copyCount, forKey: .copyCount)
    try json.encode(description.note, forKey: .note)
    try json.encode(description.fileCode, forKey: .dossier)
    try json.encode(entry.createdBy, forKey: .createdBy)
    try json.encode(entry.createdAt.iso, forKey: .createdAt)
    try json.encode(
      [
        "document": entry.documentDigest?.description, "text": entry.textDigest.description,
        "record": entry.recordDigest.description, "chain": entry.chainDigest.description,
      ], forKey: .digests)
  }

  private func citations(_ role: EntryCitation.Role) -> [Citation] {
    view.entry.citations.filter { $0.role == role }.map(Citation.init)
  }

  private struct Citation: Encodable {
    @OrNull var kind: String? = nil
    @OrNull var number: String? = nil
    @OrNull var date: PartialDate? = nil
    @OrNull var issuer: String? = nil
    @OrNull var name: String? = nil

    init(_ citation: EntryCitation) {
      kind = citation.kind
      number = citation.number
      date = citation.date
      issuer = citation.issuer
      name = citation.name
    }
  }

  private struct Target: Encodable {
    var measure: String
    var comparison: String
    var quantity: Double
    @OrNull var upper: Double? = nil
    @OrNull var unit: String? = nil
    @OrNull var period: String? = nil
    var value: String

    init(_ target: EntryTarget) {
      measure = target.measure
      comparison = target.comparison
      quantity = target.quantity
      upper = target.upper
      unit = target.unit
      period = target.period
      value = target.value
    }
  }

  private struct Recipient: Encodable {
    var name: String
    @OrNull var purpose: String? = nil
  }

  private struct Signature: Encodable {
    var authority: [String]
    @OrNull var post: String? = nil
    @OrNull var ownPost: String? = nil
    @OrNull var name: String? = nil

    /// Nil for an entry that says nothing of it.
    init?(_ view: EntryView) {
      let description = view.entry.description
      guard description.signer != nil || description.signerPosition != nil else { return nil }
      authority = view.document?.signature.authority ?? []
      post = description.signerPosition
      ownPost = view.document?.signature.ownPost
      name = description.signer
    }
  }

  private struct File: Encodable {
    var name: String
    var mediaType: String
    var role: EntryFile.Role
    var size: Int
    var digest: String

    init(_ file: EntryFile) {
      name = file.name
      mediaType = file.mediaType
      role = file.role
      size = file.size
      digest = file.digest.description
    }
  }

  private struct Relation: Encodable {
    var kind: EntryRelation.Kind
    var entry: EntryID
    @OrNull var by: EntryID? = nil
    var reason: String
    var actor: Actor
    var time: String

    init(_ relation: EntryRelation) {
      kind = relation.kind
      entry = relation.entry
      by = relation.by
      reason = relation.reason
      actor = relation.actor
      time = relation.time.iso
    }
  }

  private struct Line: Encodable {
    var id: EntryID
    @OrNull var code: String? = nil
    @OrNull var date: PartialDate? = nil
    var issuer: String
    @OrNull var province: String? = nil
    var title: String

    init(_ summary: EntrySummary) {
      id = summary.id
      code = summary.description.code
      date = summary.description.date
      issuer = summary.description.body.name
      province = summary.description.body.province
      title = summary.description.title
    }
  }
}
