import Cryptography
import Document

/// An entry as its digest is taken: everything that was written down when it was taken in, in the
/// canonical spelling. What becomes of it later stands in the journal.
package struct EntryRecord {
  let identifier: String
  let entry: EntryDescription
  let files: [EntryFile]
  let citations: [EntryCitation]
  let movements: [String]
  let targets: [Target]
  let documentDigest: [UInt8]?
  let textDigest: [UInt8]

  /// Gathers what a digest is taken of.
  package init(
    identifier: String, entry: EntryDescription, files: [EntryFile], citations: [EntryCitation],
    movements: [String], targets: [Target], documentDigest: [UInt8]?, textDigest: [UInt8]
  ) {
    self.identifier = identifier
    self.entry = entry
    self.files = files
    self.citations = citations
    self.movements = movements
    self.targets = targets
    self.documentDigest = documentDigest
    self.textDigest = textDigest
  }

  package var digest: [UInt8] { SHA256.digest(of: canonicalBytes) }

  // Keys stand in the order of their bytes.
  package var canonicalBytes: [UInt8] {
    var json = CanonicalJSON(capacity: 2048)
    json.open()
    json.field("archiveUnits", entry.archiveUnits)
    json.key("body")
    json.write(entry.body)
    json.key("citations")
    json.array(citations) { $0.write($1) }
    json.field("confidence", entry.confidence)
    json.field("copyCount", entry.copyCount)
    json.field("date", entry.date?.iso)
    json.field("document", documentDigest.map { ContentDigest(sha256: $0).description })
    json.field("dueDate", entry.dueDate?.iso)
    if let code = entry.fileCode {
      json.key("fileCode")
      json.open()
      json.field("notation", code.notation)
      json.field("organId", code.organId)
      json.field("year", code.year)
      json.close()
    }
    json.key("files")
    json.array(files) { $0.write($1) }
    json.field("identifier", identifier)
    json.field("kind", entry.kind.name)
    json.field("kindLetters", entry.kind.letters)
    json.field("language", entry.language)
    json.field("movements", movements)
    json.field("note", entry.note)
    json.field("number", entry.number)
    json.field("ordinalInFile", entry.ordinalInFile)
    json.field("origin", entry.origin.rawValue)
    json.field("pageCount", entry.pageCount)
    json.field("priority", entry.priority)
    json.key("recipients")
    json.array(entry.recipients) { $0.write($1) }
    json.field("registerYear", entry.registerYear)
    if entry.isSecret {
      json.key("secret")
      json.boolean(true)
    }
    json.field("signer", entry.signer)
    json.field("signerPosition", entry.signerPosition)
    json.field("supervisingBody", entry.supervisingBody)
    json.field("symbol", entry.symbol)
    json.key("targets")
    json.array(targets) { $0.write($1) }
    json.field("text", ContentDigest(sha256: textDigest).description)
    json.field("title", entry.title)
    json.close()
    return json.bytes
  }
}

extension CanonicalJSON {
  fileprivate mutating func write(_ body: BodyReference) {
    open()
    field("formerProvince", body.formerProvince)
    field("id", body.id)
    field("name", body.name)
    field("province", body.province)
    close()
  }

  fileprivate mutating func write(_ citation: EntryCitation) {
    open()
    field("date", citation.date?.iso)
    field("issuer", citation.issuer)
    field("kind", citation.kind)
    field("name", citation.name)
    field("number", citation.number)
    field("role", citation.role.rawValue)
    close()
  }

  fileprivate mutating func write(_ file: EntryFile) {
    open()
    field("digest", file.digest.description)
    field("mediaType", file.mediaType)
    field("name", file.name)
    field("role", file.role.rawValue)
    close()
  }

  fileprivate mutating func write(_ recipient: Recipient) {
    open()
    field("name", recipient.name)
    field("organId", recipient.organId)
    field("purpose", recipient.purpose)
    close()
  }

  fileprivate mutating func write(_ target: Target) {
    open()
    field("comparison", target.comparison.rawValue)
    field("measure", target.measure)
    field("period", target.period)
    key("quantity")
    number(target.quantity)
    field("unit", target.unit)
    field("upper", target.upper)
    field("value", target.value)
    close()
  }
}
