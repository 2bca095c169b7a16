import Citations
import Diagnostics
import Document
import Synchronization
import VietnameseText

/// The documents and movements a plan under composition names: what its filters look up, which of
/// the documents have been cited in full already, and what is wrong with naming them.
final class CitationRegister: Sendable {
  /// What a place of the text needs of a citation.
  enum Form {
    /// In full the first time, kind and number afterwards (NĐ 30/2020, Phụ lục I, mục II.6.b)
    case firstFull
    /// Kind, number, date and issuer, without the title
    case dated
    /// Kind and number
    case short
  }

  private struct Entries {
    var citedInFull: Set<String> = []
    var basis: [Citation] = []
    var isInBasis = false
    var reported: Set<String> = []
    var places: [String: Place] = [:]
    var diagnostics: [Diagnostic] = []
  }

  private let documents: DocumentCatalogue
  private let movements: MovementCatalogue
  private let province: String
  private let date: CalendarDate
  private let years: ClosedRange<Int>
  private let file: String
  private let entries = Mutex(Entries())

  /// Makes the register of a plan.
  /// - Parameters:
  ///   - province: the slug whose local documents and movements may be named.
  ///   - date: the plan's date, the last it can be, by which documents are judged.
  ///   - years: the years the plan covers, by which movements are judged.
  ///   - file: the brief, for findings.
  init(
    documents: DocumentCatalogue, movements: MovementCatalogue, province: String,
    date: CalendarDate, years: ClosedRange<Int>, file: String
  ) {
    self.documents = documents
    self.movements = movements
    self.province = province
    self.date = date
    self.years = years
    self.file = file
  }

  /// The documents cited where the basis is given, in order.
  var basis: [Citation] { entries.withLock { $0.basis } }

  /// What was found about documents and movements named.
  var diagnostics: [Diagnostic] { entries.withLock { $0.diagnostics } }

  /// Does something during which citations belong to the basis.
  func inBasis<Result>(_ isBasis: Bool, _ work: () -> Result) -> Result {
    let before = entries.withLock { entries in
      defer { entries.isInBasis = isBasis }
      return entries.isInBasis
    }
    defer { entries.withLock { $0.isInBasis = before } }
    return work()
  }

  /// Notes where the brief names a document or movement, so that findings about it can point there.
  func note(_ name: String, at place: Place) {
    entries.withLock { $0.places[name] = $0.places[name] ?? place }
  }

  /// The text of a citation.
  /// - Throws: when nothing knows the document.
  func citation(of number: String, _ form: Form) throws(Diagnostic) -> String {
    let (found, findings) = documents.lookUp(
      number, province: province, on: date, at: place(of: number))
    guard let document = found else {
      throw findings.first ?? Diagnostic(CitationFinding.unknownDocument(number: number))
    }
    let key = document.key
    var findingsOnce = findings
    if !document.isVerified {
      findingsOnce.append(
        Diagnostic(
          DraftFinding.documentUnverified(document: document.shortCitation),
          at: document.place ?? Place(file: file)))
    }
    report(findingsOnce, once: key)
    let isFirst = entries.withLock { entries in
      let cited = Citation(document)
      if entries.isInBasis, !entries.basis.contains(cited) { entries.basis.append(cited) }
      return form == .firstFull && entries.citedInFull.insert(key).inserted
    }
    return switch form {
    case .firstFull where isFirst: document.fullCitation
    case .dated: document.datedCitation
    case .firstFull, .short: document.shortCitation
    }
  }

  /// A movement's name in quotation marks.
  /// - Throws: when nothing knows the movement.
  func name(ofMovement id: String) throws(Diagnostic) -> String {
    let (found, findings) = movements.lookUp(
      id, province: province, years: years, at: place(of: id))
    guard let movement = found else {
      throw findings.first ?? Diagnostic(CitationFinding.unknownMovement(id: id))
    }
    var findingsOnce = findings
    if !movement.isVerified {
      findingsOnce.append(
        Diagnostic(
          DraftFinding.movementUnverified(movement: movement.name),
          at: movement.place ?? Place(file: file)))
    }
    report(findingsOnce, once: id)
    return "“\(movement.name)”"
  }

  /// Where the brief names a document or movement; the brief as a whole when a block names it.
  private func place(of name: String) -> Place {
    entries.withLock { $0.places[name] } ?? Place(file: file)
  }

  /// Keeps findings about a document or movement, however often it is named.
  private func report(_ findings: [Diagnostic], once key: String) {
    entries.withLock { entries in
      if entries.reported.insert(key).inserted { entries.diagnostics += findings }
    }
  }
}

extension Citation {
  /// The data of a known document.
  fileprivate init(_ document: LegalDocument) {
    self.init(
      kind: document.kind, number: document.number.text, date: document.date,
      issuer: document.issuer, name: document.title)
  }
}
