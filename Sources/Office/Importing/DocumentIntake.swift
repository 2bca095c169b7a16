import Citations
import Diagnostics
import Document
import Files
import Profiles
import Readers
import Recognition
import Registry
import VietnameseText

/// Makes an entry of a document's file: reads it, recognises what it says, finds its body in the
/// profiles, and tells what of it is inferred or doubtful. What the document doesn't say stays open.
struct DocumentIntake: Sendable {
  /// A file taken apart.
  struct Taken: Sendable {
    /// Its row of the report.
    var row: ImportRow
    /// What is to be written down; nil when it was there before or can't be.
    var entry: PreparedEntry?
  }

  /// A scan that was recognised less surely than this should be compared with its picture.
  static let doubtfulConfidence = 0.85

  private let readers: DocumentReaders
  private let recognizer: Recognizer
  private let profiles: ProfileStore
  private let locator: BodyLocator
  private let overrides: ImportOptions
  private let lastYear: Int

  init(
    readers: DocumentReaders, profiles: ProfileStore, locator: BodyLocator, recognizer: Recognizer,
    overrides: ImportOptions, today: CalendarDate
  ) {
    self.readers = readers
    self.profiles = profiles
    self.locator = locator
    self.overrides = overrides
    self.recognizer = recognizer
    lastYear = today.year + 1
  }

  /// A document taken apart, its entry not prepared yet.
  struct Understood: Sendable {
    /// Its row of the report.
    var row: ImportRow
    /// What it becomes; nil when it can't be taken in.
    var entry: NewEntry?

    /// Whether another file says the same of itself: it is the same document in another format.
    func isSame(as other: Understood) -> Bool {
      guard let left = entry?.description, let right = other.entry?.description else {
        return false
      }
      return left.code == right.code && left.symbol == right.symbol && left.date == right.date
        && left.kind == right.kind && left.body == right.body
        && Folding.slug(left.title) == Folding.slug(right.title)
    }

    /// Keeps the file of another format with this one.
    mutating func keep(_ other: Understood) {
      entry?.files += (other.entry?.files ?? []).map { file in
        NewFile(
          name: file.file.name, mediaType: file.file.mediaType, role: .attachment,
          bytes: file.bytes)
      }
    }

    /// Ready to be written.
    func prepared() throws -> Taken {
      Taken(row: row, entry: try entry.map { try EntryPreparer().prepare($0) })
    }
  }

  /// Takes a document apart.
  ///
  /// - Throws: Why it can't be read.
  func understand(_ bytes: [UInt8], named name: String) throws -> Understood {
    let read = try readers.read(bytes, named: name)
    if let mark = read.secrecyMark {
      return Understood(
        row: ImportRow(
          file: name, outcome: .refused, findings: [mark.refusal(at: Place(file: name))]))
    }
    return entry(of: read, bytes: bytes, named: name)
  }

  private func entry(of read: ReadDocument, bytes: [UInt8], named name: String)
    -> Understood
  {
    let recognition = recognizer.recognize(read)
    let extract = recognition.extract
    var row = ImportRow(file: name, outcome: .new, findings: extract.diagnostics)
    guard
      extract.kind != nil || extract.symbol != nil || extract.date != nil || extract.title != nil
    else {
      row.outcome = .refused
      row.findings = [Diagnostic(ImportFinding.noDocument, at: Place(file: name))]
      return Understood(row: row)
    }
    var description = describe(recognition, read, named: name, &row)
    guard let issuer = overrides.body ?? extract.issuer, !issuer.isEmpty else {
      row.outcome = .refused
      row.findings.remove(RecognitionFinding.noIssuer)
      row.findings.append(Diagnostic(ImportFinding.noIssuer, at: Place(file: name)))
      row.description = description
      return Understood(row: row)
    }
    if let told = overrides.body {
      differs(.issuer, told: told, read: extract.issuer, &row)
      row.findings.remove(RecognitionFinding.noIssuer)
      row.inferred.append("issuer")
    }
    description.body = locator.body(
      issuer, province: province(extract, &row), on: description.date)
    row.findings += description.fit()
    row.description = description
    let fileName = FileSystem.name(of: name)
    if let change = ImportFinding.change(of: fileName) { row.findings.append(change) }
    let entry = NewEntry(
      description, document: recognition.document, text: read.pages.plainText,
      files: [
        NewFile(
          name: fileName, mediaType: FileKind(bytes).mediaType(of: fileName), role: .original,
          bytes: bytes)
      ],
      content: extract.content)
    return Understood(row: row, entry: entry)
  }

  /// What the register says of the document, its body left open.
  private func describe(
    _ recognition: UnderstoodDocument, _ read: ReadDocument, named name: String,
    _ row: inout ImportRow
  ) -> EntryDescription {
    let extract = recognition.extract
    var kind = recognition.document.kind
    if extract.kind == nil, let letters = symbolLetters(extract),
      let known = profiles.documentKinds.kind(letters: letters)
    {
      kind = DocumentKind(name: known.name, letters: known.letters)
      row.inferred.append("kind")
      row.findings.remove(RecognitionFinding.noKind)
    }
    var title = extract.title == nil ? "" : recognition.document.subject
    if title.isEmpty {
      title = OutgoingFile.stem(of: name)
      row.inferred.append("title")
      row.findings.append(Diagnostic(ImportFinding.noTitle))
    }
    var description = EntryDescription(
      origin: read.source == .scan ? .ocr : .imported, body: BodyReference(name: ""), kind: kind,
      number: extract.number, symbol: extract.symbol, date: extract.date, title: title)
    description.confidence = read.confidence
    description.supervisingBody = extract.parent
    if extract.parentSource == .inferred { row.inferred.append("parent") }
    description.signer = extract.signature?.name
    description.signerPosition = extract.signature.flatMap { $0.post.isEmpty ? nil : $0.post }
    description.recipients = extract.recipients
    let units = recognition.document.archiveLine.units
    if !units.isEmpty { description.archiveUnits = units.joined(separator: ", ") }
    description.pageCount = read.pageCount
    if let year = overrides.year {
      differs(.year, told: String(year), read: extract.date.map { String($0.year) }, &row)
      if extract.date?.year != year { description.registerYear = year }
    }
    doubts(about: description, extract, &row)
    return description
  }

  /// What a person should look at.
  private func doubts(
    about description: EntryDescription, _ extract: Extract, _ row: inout ImportRow
  ) {
    func doubt(_ finding: ImportFinding) { row.findings.append(Diagnostic(finding)) }
    if description.number == nil { doubt(.noNumber) }
    if description.date == nil { doubt(.noDate) }
    if let year = description.year, !(1945...lastYear).contains(year) {
      doubt(.unlikelyYear(year: year))
    }
    if let confidence = description.confidence,
      confidence < DocumentIntake.doubtfulConfidence
    {
      doubt(.lowConfidence(percent: Int(confidence * 100)))
    }
  }

  /// The province that was told or read.
  private func province(
    _ extract: Extract, _ row: inout ImportRow
  ) -> (today: String, former: String?)? {
    let date = extract.date ?? overrides.year.flatMap { PartialDate(year: $0) }
    let read = extract.province.flatMap { locator.province($0, on: date) }
    row.province = extract.province
    row.provinceSource = extract.provinceSource?.rawValue
    if extract.provinceSource == .inferred { row.inferred.append("province") }
    guard let told = overrides.province else {
      if let name = extract.province, read == nil {
        row.findings.append(Diagnostic(ImportFinding.unknownProvince(province: name)))
      }
      return read
    }
    let meant = locator.province(told, on: date)
    if read?.today != meant?.today || extract.province == nil {
      differs(.province, told: told, read: extract.province, &row)
      if !row.inferred.contains("province") { row.inferred.append("province") }
      row.province = told
      row.provinceSource = "told"
    }
    return meant
  }

  /// Notes that a document says something else than the person.
  private func differs(
    _ field: ImportFinding.ToldField, told: String, read: String?, _ row: inout ImportRow
  ) {
    guard let read, Folding.slug(read) != Folding.slug(told) else { return }
    row.findings.append(Diagnostic(ImportFinding.toldOtherwise(field, told: told, read: read)))
  }

  private func symbolLetters(_ extract: Extract) -> String? {
    guard let symbol = extract.symbol else { return nil }
    return DocumentNumber("\(extract.number ?? "1")/\(symbol)")?.kind
  }
}

extension FileKind {
  /// The media type of a file of this kind.
  func mediaType(of name: String) -> String {
    switch self {
    case .archive:
      name.lowercased().hasSuffix(".xlsx")
        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .openDocument: "application/vnd.oasis.opendocument.text"
    case .oldWord: "application/msword"
    case .pdf: "application/pdf"
    case .rtf: "application/rtf"
    case .html: "text/html"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .gif: "image/gif"
    case .tiff: "image/tiff"
    case .text: name.lowercased().hasSuffix(".csv") ? "text/csv" : "text/plain"
    case .empty, .encrypted, .oldOffice, .unknown: "application/octet-stream"
    }
  }
}
