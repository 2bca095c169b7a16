import Citations
import Document

extension AdministrativeDocument {
  /// The canonical JSON that the registry keeps and takes digests of.
  public var canonicalJSON: [UInt8] {
    var json = CanonicalJSON(capacity: 16_384)
    json.write(self)
    return json.bytes
  }
}

// Keys stand in the order of their bytes.

extension CanonicalJSON {
  fileprivate mutating func write(_ document: AdministrativeDocument) {
    open()
    key("annexes")
    array(document.annexes) { $0.write($1) }
    key("archiveLine")
    write(document.archiveLine)
    key("basis")
    array(document.basis) { $0.write($1) }
    key("body")
    array(document.body) { $0.write($1) }
    key("closing")
    array(document.closing) { $0.write($1) }
    key("code")
    open()
    field("number", document.code.number)
    field("symbol", document.code.symbol)
    close()
    field("date", document.date.iso)
    key("issuingBody")
    write(document.issuingBody)
    key("kind")
    open()
    field("letters", document.kind.letters)
    field("name", document.kind.name)
    close()
    key("legalBases")
    array(document.legalBases) { $0.write($1) }
    key("opening")
    array(document.opening) { $0.write($1) }
    field("place", document.place)
    key("recipients")
    array(document.recipients) { $0.write($1) }
    key("signature")
    write(document.signature)
    field("subject", document.subject)
    if let supervising = document.supervisingBody {
      key("supervisingBody")
      write(supervising)
    }
    close()
  }

  private mutating func write(_ body: LetterheadBody) {
    open()
    field("lines", body.lines)
    field("name", body.name)
    close()
  }

  private mutating func write(_ annex: Annex) {
    open()
    key("body")
    array(annex.body) { $0.write($1) }
    key("landscape")
    boolean(annex.isLandscape)
    origin(annex.origin)
    field("title", annex.title)
    close()
  }

  private mutating func write(_ line: ArchiveLine) {
    open()
    field("copies", line.copies)
    field("drafter", line.drafter)
    field("units", line.units)
    close()
  }

  private mutating func write(_ cited: Citation) {
    open()
    field("date", cited.date?.iso)
    field("issuer", cited.issuer)
    field("kind", cited.kind ?? "")
    field("number", cited.number)
    field("title", cited.name)
    close()
  }

  private mutating func write(_ recipient: Recipient) {
    open()
    field("name", recipient.name)
    field("purpose", recipient.purpose)
    close()
  }

  private mutating func write(_ signature: Signature) {
    open()
    field("authority", signature.authority)
    field("name", signature.name)
    field("ownPost", signature.ownPost)
    field("post", signature.post)
    close()
  }

  private mutating func write(_ paragraph: Paragraph, type: String? = nil) {
    open()
    origin(paragraph.origin)
    key("text")
    write(paragraph.text)
    field("type", type)
    close()
  }

  private mutating func write(_ text: RichText) {
    if text.runs.allSatisfy({ !$0.isBold && !$0.isItalic }) {
      string(text.plain)
      return
    }
    array(text.runs) { json, run in
      json.open()
      if run.isBold {
        json.key("bold")
        json.boolean(true)
      }
      if run.isItalic {
        json.key("italic")
        json.boolean(true)
      }
      json.field("text", run.text)
      json.close()
    }
  }

  private mutating func write(_ node: Node) {
    switch node {
    case .paragraph(let paragraph): write(paragraph, type: "paragraph")
    case .section(let section): write(section)
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ section: Section) {
    open()
    key("children")
    array(section.children) { $0.write($1) }
    if let heading = section.heading {
      key("heading")
      write(heading)
    }
    field("level", section.level.rawValue)
    origin(section.origin)
    field("printedNumber", section.printedNumber)
    key("runInHeading")
    boolean(section.hasRunInHeading)
    field("type", "section")
    close()
  }

  private mutating func write(_ table: DataTable) {
    open()
    field("alignments", table.alignments.map(\.rawValue))
    key("header")
    array(table.header) { $0.write($1) }
    origin(table.origin)
    key("rows")
    array(table.rows) { json, row in json.array(row) { $0.write($1) } }
    field("type", "table")
    key("widths")
    array(table.widths) { $0.number($1) }
    close()
  }

  private mutating func origin(_ origin: Origin?) {
    guard let origin else { return }
    key("origin")
    open()
    switch origin {
    case .block(let id, let revision):
      field("id", id)
      field("revision", revision)
      field("type", "block")
    case .template(let id, let line):
      field("id", id)
      field("line", line)
      field("type", "template")
    case .brief(let name):
      field("field", name)
      field("type", "brief")
    case .file(let page, let paragraph):
      field("page", page)
      field("paragraph", paragraph)
      field("type", "file")
    }
    close()
  }
}
