import Citations
import Cryptography
import Diagnostics
import Document
import Files
import Identifiers
import Profiles
import Readers
import RegisterBooks
import Registry
import VietnameseText

/// Makes entries of the lines of an old register, CSV or XLSX: back-filled numbers without documents.
struct RegisterIntake: Sendable {
  private let profiles: ProfileStore
  private let locator: BodyLocator
  private let overrides: ImportOptions

  init(profiles: ProfileStore, locator: BodyLocator, overrides: ImportOptions) {
    self.profiles = profiles
    self.locator = locator
    self.overrides = overrides
  }

  /// Whether bytes are a file of tables: a workbook, or text that is called so.
  static func isTable(_ bytes: [UInt8], named name: String) -> Bool {
    switch FileKind(bytes) {
    case .text: name.lowercased().hasSuffix(".csv") || name.lowercased().hasSuffix(".tsv")
    // The names of all parts stand at the end of an archive too.
    case .archive: bytes.suffix(1 << 16).holds("xl/workbook.xml".utf8)
    default: false
    }
  }

  /// Takes a register apart, a row for each of its lines.
  func take(_ bytes: [UInt8], named name: String) throws -> [DocumentIntake.Taken] {
    let reader = OldRegisterReader(
      kinds: profiles.documentKinds,
      options: OldRegisterReader.Options(
        year: overrides.year, body: overrides.body, province: overrides.province))
    let register = try reader.read(bytes, file: name)
    let fileName = FileSystem.name(of: name)
    let file = NewFile(
      name: fileName, mediaType: FileKind(bytes).mediaType(of: fileName), role: .attachment,
      bytes: bytes)
    let preparer = try EntryPreparer()
    var taken: [DocumentIntake.Taken] = []
    for line in register.lines {
      taken.append(try take(line, file, named: name, preparer))
    }
    if taken.isEmpty {
      taken.append(
        DocumentIntake.Taken(
          row: ImportRow(
            file: name, outcome: .refused,
            findings: [Diagnostic(ImportFinding.noLines, at: Place(file: name))])))
    }
    taken[0].row.findings += register.fileFindings
    if let change = ImportFinding.change(of: fileName) { taken[0].row.findings.append(change) }
    return taken
  }

  private func take(
    _ read: OldRegister.Line, _ file: NewFile, named name: String, _ preparer: EntryPreparer
  ) throws -> DocumentIntake.Taken {
    let place = read.sheet.isEmpty ? "\(read.row)" : "\(read.sheet)!\(read.row)"
    var row = ImportRow(file: "\(name):\(place)", outcome: .new, findings: read.findings)
    row.inferred = read.inferred.map(\.rawValue).sorted()
    let line = read.line
    var description = describe(line)
    let provinceName = line.province ?? overrides.province
    let province = provinceName.flatMap { locator.province($0, on: line.date) }
    row.province = provinceName
    guard let body = line.body ?? overrides.body, !body.isEmpty else {
      row.outcome = .refused
      row.findings.append(Diagnostic(ImportFinding.noIssuer))
      row.description = description
      return DocumentIntake.Taken(row: row)
    }
    description.body = locator.body(body, province: province, on: line.date)
    row.findings += description.fit()
    row.description = description
    switch line.state {
    case .issued: break
    case .void(let reason):
      guard let number = line.serial, let year = description.year else { break }
      row.inferred = []
      row.void = VoidNumber(
        number: number,
        series: NumberSeries(
          body: description.body, year: year, kind: description.kind,
          isSecret: description.isSecret), reason: reason)
      return DocumentIntake.Taken(row: row)
    case .reserved:
      row.outcome = .refused
      row.findings.append(Diagnostic(ImportFinding.reserved))
      return DocumentIntake.Taken(row: row)
    }
    if let mark = SecrecyMark(linesOf: text(of: line)) {
      row.outcome = .refused
      row.findings.append(mark.refusal())
      row.description = nil
      return DocumentIntake.Taken(row: row)
    }
    let entry = NewEntry(description, text: text(of: line), files: [file])
    // The same line of the same file is the same entry, number or not.
    let digest = SHA256.digest(of: Array("\(file.file.digest) \(place)".utf8))
    let identifier = UniqueIdentifier.text(of: digest.prefix(16), version: 8)
    return DocumentIntake.Taken(
      row: row, entry: try preparer.prepare(entry, identifier: identifier))
  }

  private func describe(_ line: RegisterLine) -> EntryDescription {
    let kind = profiles.documentKinds.kind(named: line.kind)
    var description = EntryDescription(
      origin: .register, body: BodyReference(name: ""),
      kind: DocumentKind(name: kind?.name ?? line.kind, letters: kind?.letters),
      number: line.number.isEmpty ? nil : line.number,
      symbol: line.symbol.isEmpty ? nil : line.symbol, date: line.date, title: line.title)
    if let year = overrides.year, line.date?.year != year { description.registerYear = year }
    description.signer = line.signer
    description.recipients = line.recipients.map { Recipient($0) }
    description.archiveUnits = line.keeper
    description.copyCount = line.copies
    description.note = line.note
    return description
  }

  /// What can be searched of a line.
  private func text(of line: RegisterLine) -> [UInt8] {
    let parts = [
      line.reference.isEmpty ? "" : "Số: \(line.reference)", line.kindAndTitle, line.signer ?? "",
      line.recipients.joined(separator: "; "), line.note ?? "",
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: "\n").utf8)
  }
}

/// A number that an old register says no document bears.
struct VoidNumber: Sendable {
  var number: Int
  var series: NumberSeries
  var reason: String
}
