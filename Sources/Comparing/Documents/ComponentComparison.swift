import Citations
import Document
import VietnameseText

/// The components of a document beside its text (NĐ 30/2020, Điều 8) that are compared.
public enum DocumentComponent: String, Sendable, Encodable, CaseIterable {
  /// The body one level up
  case supervisingBody
  /// The body that issues
  case issuingBody
  /// Number and symbol
  case code
  /// The place of the date line
  case place
  /// The date
  case date
  /// The kind
  case kind
  /// What it is about
  case subject
  /// The documents it rests on
  case basis
  /// To whom it goes
  case recipients
  /// The archive line
  case archiveLine
  /// Who signs
  case signature
}

/// What became of a component between two documents.
public struct ComponentComparison: Sendable, Equatable {
  /// A line of a component.
  public struct Line: Sendable, Equatable {
    /// The line of the older document.
    public var older: String?
    /// The line of the newer document.
    public var newer: String?
    /// The words that stayed, went and came.
    public var words: [TextChange]

    /// Whether both documents have it.
    public var isSame: Bool { words.allSatisfy(\.isSame) }
  }

  /// Which component.
  public var component: DocumentComponent
  /// Its lines: one for most, one each for bases, recipients and the signature.
  public var lines: [Line]

  /// Whether both documents say the same.
  public var isSame: Bool { lines.allSatisfy(\.isSame) }

  /// Compares one component of two documents; nil when neither has it.
  init?(
    _ component: DocumentComponent, from older: AdministrativeDocument,
    to newer: AdministrativeDocument
  ) {
    let before = component.lines(of: older)
    let after = component.lines(of: newer)
    guard !before.isEmpty || !after.isEmpty else { return nil }
    self.component = component
    let isSingle = before.count == 1 && after.count == 1
    let olderUnits = before.map(ComparedUnit.init(line:))
    let newerUnits = after.map(ComparedUnit.init(line:))
    let pairs = isSingle ? [(0, 0)] : ParagraphAligner.pairs(olderUnits, newerUnits)
    lines = []
    var low: SequenceAlignment.Pair = (0, 0)
    for pair in pairs + [(before.count, after.count)] {
      for index in low.older..<pair.older {
        lines.append(Line(older: before[index], newer: nil, words: [.removed(before[index])]))
      }
      for index in low.newer..<pair.newer {
        lines.append(Line(older: nil, newer: after[index], words: [.added(after[index])]))
      }
      if pair.older < before.count {
        let words = WordDifference.changes(
          from: olderUnits[pair.older].split, to: newerUnits[pair.newer].split)
        lines.append(Line(older: before[pair.older], newer: after[pair.newer], words: words))
      }
      low = (pair.older + 1, pair.newer + 1)
    }
  }
}

extension ComparedUnit {
  /// A line that stands in no text.
  fileprivate init(line: String) {
    self.init(DocumentUnit(text: line, path: "", ordinal: 0, area: .opening))
  }
}

extension DocumentComponent {
  /// The lines of the component in a document; none when it lacks it.
  func lines(of document: AdministrativeDocument) -> [String] {
    func one(_ text: String?) -> [String] { text.map { $0.isEmpty ? [] : [$0] } ?? [] }
    switch self {
    case .supervisingBody: return one(document.supervisingBody?.name)
    case .issuingBody: return one(document.issuingBody.name)
    case .code: return one(document.code.printed)
    case .place: return one(document.place)
    case .date: return one(document.date.printed)
    case .kind: return one(document.kind.name)
    case .subject: return one(document.subject)
    case .basis: return document.basis.map(\.printed)
    case .recipients:
      return document.recipients.map { $0.name + ($0.purpose.map { " (\($0))" } ?? "") }
    case .archiveLine:
      let line = document.archiveLine
      guard !line.units.isEmpty else { return [] }
      return one("Lưu: " + (line.units + (line.drafter.map { [$0] } ?? [])).joined(separator: ", "))
    case .signature:
      let signature = document.signature
      return
        (signature.authority + [signature.post, signature.ownPost ?? "", signature.name ?? ""])
        .filter { !$0.isEmpty }
    }
  }
}

extension DocumentCode {
  /// Number and symbol as printed, without the word `Số`.
  var printed: String {
    symbol.isEmpty ? number ?? "" : "\(number ?? "…")/\(symbol)"
  }
}

extension PartialDate {
  /// The date as it is said in running text, as far as it is known.
  var printed: String {
    if let day = calendarDate { return day.numeric }
    return month.map { "\(CalendarDate.monthText($0))/\(year)" } ?? String(year)
  }
}

extension Citation {
  /// The citation on one line: kind, number, date, issuer; the title where there is no number.
  var printed: String {
    var text = kind ?? ""
    if let number { text += " số \(number)" } else if let name { text += " \(name)" }
    if let date { text += " ngày \(date.printed)" }
    if let issuer { text += " của \(issuer)" }
    return text
  }
}
