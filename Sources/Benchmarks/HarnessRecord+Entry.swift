import Citations
import Document
import Registry
import Search
import VietnameseText

extension HarnessRecord {
  /// The record as an entry of the registry: a plan taken in from elsewhere, a paragraph for each
  /// line of its text.
  var entry: NewEntry {
    let code = number.split(separator: "/", maxSplits: 1).map(String.init)
    let issued = CalendarDate(iso: date).map { PartialDate($0) } ?? PartialDate(year: year)
    let document = AdministrativeDocument(
      issuingBody: LetterheadBody(name: department),
      code: DocumentCode(number: code.first, symbol: code.count > 1 ? code[1] : ""),
      place: province, date: issued ?? HarnessRecord.noDate, kind: .plan, subject: title,
      body: text.utf8.split(separator: UInt8(ascii: "\n")).map {
        .paragraph(Paragraph(RichText(String(Substring($0)))))
      },
      archiveLine: ArchiveLine(units: []), signature: Signature(post: "GIÁM ĐỐC", name: signer))
    let body = BodyReference(name: department, province: Folding.slug(province))
    var description = EntryDescription(document, origin: .imported, body: body)
    description.archiveUnits = nil
    description.note = String(id)
    return NewEntry(
      description, document: document, text: Array(text.utf8),
      citations: basis.map { cited in
        EntryCitation(
          Citation(
            number: cited.number,
            date: CalendarDate(vietnamese: cited.date).map { PartialDate($0) },
            issuer: cited.issuer), role: .basis)
      })
  }

  private static var noDate: PartialDate { PartialDate(CalendarDate.distantPast) }
}

extension CalendarDate {
  /// The day put for records without a date.
  fileprivate static var distantPast: CalendarDate {
    guard let day = CalendarDate(year: 1, month: 1, day: 1) else { preconditionFailure() }
    return day
  }
}
