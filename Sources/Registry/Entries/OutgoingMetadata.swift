import VietnameseText

/// The metadata of an outgoing document as NĐ 30/2020, Phụ lục VI names and numbers them. It is a
/// view of an ``EntryDescription``; only the subject may be cut here, to the decree's 500 characters.
public struct OutgoingMetadata: Sendable, Equatable {
  /// A field with its number and name.
  public struct Field: Sendable, Equatable {
    /// Its number in the decree's table: `12.2`.
    public let number: String
    /// Its name: `SignerInfo.FullName`.
    public let name: String
    /// Its value; nil when it isn't known.
    public let value: String?
  }

  /// The fields in the decree's order; To.OrganId and To.OrganName come once for each receiver.
  public let fields: [Field]

  /// The metadata of a document.
  public init(_ entry: EntryDescription) {
    var fields: [Field] = []
    func add(_ number: String, _ name: String, _ value: String?) {
      fields.append(Field(number: number, name: name, value: value))
    }
    add("1.1", "FileCode.OrganId", entry.fileCode?.organId)
    add("1.2", "FileCode.FileCatalog", entry.fileCode.map { String($0.year) })
    add("1.3", "FileCode.FileNotation", entry.fileCode?.notation)
    add("2", "DocOrdinal", entry.ordinalInFile.map(String.init))
    add("3", "TypeName", entry.kind.name)
    add("4", "CodeNumber", entry.number)
    add("5", "CodeNotation", entry.symbol)
    add("6", "IssuedDate", entry.date.map { $0.calendarDate?.padded ?? $0.iso })
    add("7", "OrganName", entry.body.name)
    add("8", "Subject", OutgoingMetadata.cut(entry.title))
    add("9", "Language", entry.language)
    add("10", "PageAmount", entry.pageCount.map(String.init))
    add("11", "Description", entry.note)
    add("12.1", "SignerInfo.Position", entry.signerPosition)
    add("12.2", "SignerInfo.FullName", entry.signer)
    for recipient in entry.recipients {
      add("13.1", "To.OrganId", recipient.organId)
      add("13.2", "To.OrganName", recipient.name)
    }
    add("14", "Priority", entry.priority.map(String.init))
    add("15", "IssuedAmount", entry.copyCount.map(String.init))
    add("16", "DueDate", entry.dueDate?.padded)
    self.fields = fields
  }

  /// The value of the first field with a name.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The longest subject the decree allows.
  private static let subjectLimit = 500

  /// A text cut at the end of a word, with an ellipsis.
  private static func cut(_ text: String) -> String {
    guard text.unicodeScalars.count > subjectLimit else { return text }
    let head = text.unicodeScalars.prefix(subjectLimit - 1)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return String(String.UnicodeScalarView(head[..<end])) + "…"
  }
}

extension CalendarDate {
  /// `05/04/2026`: the ten characters the decree gives dates.
  fileprivate var padded: String {
    let parts = iso.split(separator: "-")
    return parts.reversed().joined(separator: "/")
  }
}
