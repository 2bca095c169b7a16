import Cryptography
import Document
import Identifiers
import Registry

/// The JSON of an entry as an export holds it: the record that its digest is taken over, its
/// document, where its files lie, and what has become of it.
struct ExchangeEntryJSON {
  let entry: RegistryEntry
  /// The canonical JSON of its document.
  let document: [UInt8]?
  /// The names of its files in its folder, in order.
  let names: [String]
  /// The identifiers of the entries it is related to.
  let identifiers: [EntryID: String]

  /// The canonical JSON; keys stand in the order of their bytes.
  var bytes: [UInt8] {
    var json: [UInt8] = []
    func raw(_ text: String) { json += text.utf8 }
    var head = CanonicalJSON()
    head.open()
    head.field("createdAt", entry.createdAt.iso)
    head.key("createdBy")
    head.write(entry.createdBy)
    json = head.bytes
    if let document {
      raw(",\"document\":")
      json += document
    }
    raw(",\"entry\":")
    json += record.canonicalBytes
    var tail = CanonicalJSON()
    tail.open()
    tail.key("files")
    tail.array(zip(entry.files, names)) { json, file in
      json.open()
      json.field("digest", file.0.digest.description)
      json.field("path", file.1)
      json.key("size")
      json.integer(file.0.size)
      json.close()
    }
    tail.field("format", ExchangeFormat.name)
    tail.key("id")
    tail.integer(entry.id)
    tail.field("recordDigest", entry.recordDigest.description)
    tail.key("relations")
    tail.array(entry.relations) { json, relation in
      json.open()
      json.key("actor")
      json.write(relation.actor)
      json.field("by", relation.by.flatMap { identifiers[$0] })
      json.field("entry", identifiers[relation.entry] ?? "")
      json.field("kind", relation.kind.rawValue)
      json.field("reason", relation.reason)
      json.field("time", relation.time.iso)
      json.close()
    }
    tail.field("state", entry.state.rawValue)
    tail.field("textFile", ExchangeFormat.text)
    tail.key("version")
    tail.integer(ExchangeFormat.version)
    tail.close()
    raw(",")
    json += tail.bytes.dropFirst()
    return json
  }

  private var record: EntryRecord {
    EntryRecord(
      identifier: entry.identifier, entry: entry.description, files: entry.files,
      citations: entry.citations, movements: entry.movements, targets: entry.targets,
      documentDigest: entry.documentDigest?.bytes, textDigest: entry.textDigest.bytes)
  }
}

extension CanonicalJSON {
  fileprivate mutating func write(_ actor: Actor) {
    open()
    field("host", actor.host)
    field("name", actor.name)
    field("role", actor.role)
    close()
  }
}
