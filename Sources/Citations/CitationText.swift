import VietnameseText

/// How a document is named in running text (NĐ 30/2020, Phụ lục I, mục II.6.a–b). Laws and
/// ordinances are named without number and issuer.
extension LegalDocument {
  /// The first mention: kind, number, date, issuer, what it is about.
  /// `Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường …`
  public var fullCitation: String {
    isCitedByName ? name : datedCitation + (title.map { " \($0)" } ?? "")
  }

  /// Kind, number, date and issuer. `Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị`
  public var datedCitation: String {
    isCitedByName ? name : numbered + dated(\.numeric) + " của \(issuer)"
  }

  /// The later mentions: kind and number. `Chỉ thị số 41-CT/TW`
  public var shortCitation: String {
    isCitedByName ? name : numbered
  }

  /// Kind and name of a law.
  private var name: String { title.map { "\(kind) \($0)" } ?? numbered }
  private var numbered: String { "\(kind) số \(number.text)" }

  /// The date after a blank, as far as it is known; nothing when it isn't.
  private func dated(_ form: KeyPath<CalendarDate, String>) -> String {
    guard let date else { return "" }
    if let day = date.calendarDate {
      let text = day[keyPath: form]
      return text.hasPrefix("ngày") ? " \(text)" : " ngày \(text)"
    }
    if let month = date.month { return " tháng \(CalendarDate.monthText(month)) năm \(date.year)" }
    return " năm \(date.year)"
  }
}
