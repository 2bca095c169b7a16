import Cryptography
import Identifiers

/// What the journal writes down. The journal is the audit log and the chain of digests in one: it
/// can't be switched off, and no line can be changed or taken out without the digests of all later
/// lines telling.
public enum JournalAction: String, Sendable, Codable, CaseIterable {
  /// An entry was issued.
  case issued
  /// An entry was taken in.
  case added
  /// An entry was corrected, replaced or recalled.
  case corrected, replaced, recalled
  /// Numbers were reserved or voided.
  case reserved, voided
  /// The office set how a body's documents are numbered.
  case policySet = "policy-set"
  /// A draft was written, moved on or given up.
  case draftSaved = "draft-saved"
  case draftMoved = "draft-moved"
  /// A citation nobody knows was accepted by name.
  case citationAccepted = "citation-accepted"
  /// A query was kept under a name, or forgotten.
  case searchSaved = "search-saved"
  case searchForgotten = "search-forgotten"
  /// The registry was brought to a newer version, which proves its rows.
  case migrated
  /// An entry or its files were looked at, printed, or taken out.
  case viewed, printed, exported
  /// The registry was copied, or made from a copy.
  case backedUp = "backed-up"
  case restored
}

/// A line of the journal.
public struct JournalLine: Sendable, Equatable {
  /// Its place in the chain, from 1 without gaps.
  public let sequence: Int64
  /// When.
  public let time: Timestamp
  /// Who, in what role, from where.
  public let actor: Actor
  /// What was done.
  public let action: JournalAction
  /// The entry it was done to.
  public let entry: EntryID?
  /// The digest of everything written down of an entry that came in with this line.
  public let record: ContentDigest?
  /// The particulars, a JSON object.
  public let details: String
  /// The digest of the line before and of this one.
  public let digest: ContentDigest

  /// Makes what a store read.
  package init(
    sequence: Int64, time: Timestamp, actor: Actor, action: JournalAction, entry: EntryID?,
    record: ContentDigest?, details: String, digest: ContentDigest
  ) {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.action = action
    self.entry = entry
    self.record = record
    self.details = details
    self.digest = digest
  }

  /// The line with other particulars, where those it has are shown to nobody.
  package func telling(_ details: [String: String]) -> JournalLine {
    JournalLine(
      sequence: sequence, time: time, actor: actor, action: action, entry: entry, record: record,
      details: CanonicalJSON.object(details), digest: digest)
  }
}

/// The text of a line as its digest is taken.
package struct JournalText {
  /// The particular that proves rows: nothing for people.
  package static let rows = "rows"

  package let sequence: Int64
  package let time: Timestamp
  package let actor: Actor
  package let action: String
  package let entry: EntryID?
  package let record: [UInt8]?
  package let details: String

  /// Gathers what a digest is taken of.
  package init(
    sequence: Int64, time: Timestamp, actor: Actor, action: String, entry: EntryID?,
    record: [UInt8]?, details: String
  ) {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.action = action
    self.entry = entry
    self.record = record
    self.details = details
  }

  /// The digest that chains the line to the one before it.
  package func digest(after previous: [UInt8]) -> [UInt8] {
    var json = CanonicalJSON(capacity: 384)
    json.open()
    json.field("action", action)
    json.field("actor", actor.name)
    json.field("details", details)
    if let entry {
      json.key("entry")
      json.integer(entry)
    }
    json.field("host", actor.host)
    json.field("record", record.map { ContentDigest(sha256: $0).description })
    json.field("role", actor.role)
    json.key("sequence")
    json.integer(sequence)
    json.key("time")
    json.integer(time.milliseconds)
    json.close()
    var hash = SHA256()
    hash.update(previous)
    hash.update(json.bytes)
    return hash.digest()
  }

  /// What stands before the first line.
  package static let beginning = [UInt8](repeating: 0, count: SHA256.size)
}

extension CanonicalJSON {
  /// An object of texts, as the particulars of a line.
  package static func object(_ fields: [String: String?]) -> String {
    var json = CanonicalJSON()
    json.open()
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      guard let value else { continue }
      json.name(name)
      json.string(value)
    }
    json.close()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
