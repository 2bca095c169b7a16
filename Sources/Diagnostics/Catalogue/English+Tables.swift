extension English {
  static let tables: [(key: String, text: String)] = files + registers + intake

  private static let files: [(key: String, text: String)] = [
    (
      "tables.old-excel",
      "this is an Excel file of before 2007 (.xls) or one locked by a password; save it as .xlsx"
    ),
    ("tables.too-large", "the file is larger than {limit} MB, as no register is; it isn't read"),
    (
      "tables.not-utf8",
      "the text isn't in Unicode from here on; save it from Excel as “CSV UTF-8” or as .xlsx"
    ),
    ("tables.cut-utf16", "the file is cut off in the middle of a letter; get it again"),
    ("tables.damaged-utf16", "the text is damaged here; save the file again from its program"),
    (
      "tables.open-quote",
      "the quotation mark that opens here is never closed; close it, or double it inside the text"
    ),
    (
      "tables.text-after-quote",
      "text follows a closing quotation mark; it was kept, but look whether the field is whole"
    ),
    ("tables.too-many-columns", "more than {limit} columns; the file isn't read"),
    ("tables.too-many-cells", "more than {limit} cells; split the file"),
    ("tables.cell-too-long", "a cell with more than {limit} KB of text; the file isn't read"),
    ("tables.too-many-sheets", "more than {limit} sheets; the file isn't read"),
    ("tables.not-a-spreadsheet", "this is no Excel workbook (.xlsx), whatever its name says"),
    (
      "tables.damaged",
      "the file is cut off or damaged and can't be unpacked ({reason}); get it again"
    ),
    (
      "tables.part-missing",
      "the part {part} is missing from the file; open it in Excel and save it again"
    ),
    (
      "tables.part-damaged",
      "the part {part} is damaged; open the file in Excel, let it be mended, and save it again"
    ),
    (
      "tables.part-too-large",
      "the part {part} unpacks to more than {limit} MB, as no register does; the file isn't read"
    ),
    (
      "tables.sheet-too-large",
      "{rows} rows are more than a sheet can hold ({limit}); narrow the choice, or write CSV"
    ),
    (
      "tables.text-too-long",
      "the text is longer than the {limit} characters a cell can hold; write CSV instead"
    ),
    ("tables.not-written", "the file can't be written: {reason}; nothing was changed"),
  ]

  private static let registers: [(key: String, text: String)] = [
    ("register.outgoing.title", "Register of outgoing documents"),
    ("register.outgoing.column1", "Number and symbol"),
    ("register.outgoing.column2", "Date of the document"),
    ("register.outgoing.column3", "Kind and subject"),
    ("register.outgoing.column4", "Signed by"),
    ("register.outgoing.column5", "Recipients"),
    ("register.outgoing.column6", "File copy kept by"),
    ("register.outgoing.column7", "Copies"),
    ("register.outgoing.column8", "Handed over"),
    ("register.outgoing.column9", "Receipt"),
    ("register.outgoing.column10", "Notes"),
    ("register.cover.sheet", "Cover"),
    ("register.cover.what", "On the cover"),
    ("register.cover.value", "Value"),
    ("register.cover.supervising", "Supervising body"),
    ("register.cover.body", "Body"),
    ("register.cover.year", "Year"),
    ("register.cover.firstDay", "From the day"),
    ("register.cover.lastDay", "To the day"),
    ("register.cover.firstNumber", "From the number"),
    ("register.cover.lastNumber", "To the number"),
    ("register.cover.volume", "Volume"),
    ("register.cover.printedYear", "Year {year}"),
    ("register.cover.days", "From {first} to {last}"),
    ("register.cover.numbers", "From number {first} to number {last}"),
    ("register.cover.printedVolume", "Volume {volume}"),
    ("register.state.void", "Number void"),
    ("register.state.reserved", "Number reserved"),
    ("register.on", "on {date}"),
    ("register.remark.correctedBy", "Corrected by"),
    ("register.remark.replacedBy", "Replaced by"),
    ("register.remark.recalled", "Recalled"),
    ("register.remark.corrects", "Corrects"),
    ("register.remark.replaces", "Replaces"),
    ("register.remark.recalls", "Recalls"),
    ("register.contents.title", "List of documents in the file"),
    ("register.contents.file", "File {notation}"),
    ("register.contents.column1", "No."),
    ("register.contents.column2", "Number and symbol"),
    ("register.contents.column3", "Date"),
    ("register.contents.column4", "Kind and subject"),
    ("register.contents.column5", "Author"),
    ("register.contents.column6", "Sheets or pages"),
    ("register.contents.column7", "Notes"),
    ("register.statistics.by-month", "By month"),
    ("register.statistics.by-kind", "By kind"),
    ("register.statistics.by-province", "By province"),
    ("register.statistics.by-body", "By body"),
    ("register.statistics.by-signer", "By signer"),
    ("register.statistics.by-state", "By state"),
    ("register.statistics.month", "Month"),
    ("register.statistics.kind", "Kind"),
    ("register.statistics.province", "Province"),
    ("register.statistics.body", "Body"),
    ("register.statistics.signer", "Signed by"),
    ("register.statistics.state", "State"),
    ("register.statistics.total", "Lines"),
    ("register.statistics.void", "Numbers void"),
    ("register.statistics.unknown", "(not known)"),
    ("register.statistics.gaps", "Gaps"),
    ("register.statistics.gap-first", "From the number"),
    ("register.statistics.gap-last", "To the number"),
    ("register.statistics.gap-count", "Numbers"),
    ("register.statistics.gap-explanation", "Explanation"),
    ("register.statistics.gap-unexplained", "not explained"),
    ("register.statistics.state.issued", "In effect"),
    ("register.statistics.state.correctedBy", "Corrected"),
    ("register.statistics.state.replacedBy", "Replaced"),
    ("register.statistics.state.recalled", "Recalled"),
    ("register.statistics.state.reserved", "Number reserved"),
    ("register.statistics.state.void", "Number void"),
  ]

  private static let intake: [(key: String, text: String)] = [
    (
      "intake.no-head",
      """
      no row names the columns of a register: it needs at least “Số, ký hiệu” and “Ngày \
      tháng” or “Trích yếu”; add such a row above the lines
      """
    ),
    (
      "intake.no-register",
      "this sheet has no columns of a register; its {rows} rows were not read"
    ),
    (
      "intake.hidden-sheet",
      "the hidden sheet “{sheet}” was not read; show it in Excel if its lines count"
    ),
    (
      "intake.old-letters",
      """
      the letters are {encoding}, from before Unicode; they were turned into Unicode, look at \
      names
      """
    ),
    (
      "intake.head-assumed",
      """
      no row names the columns; the ten columns of the decree were taken for granted, look \
      whether they fit
      """
    ),
    (
      "intake.column-twice",
      """
      the column “{column}” says again what another one says; its values are kept beside the \
      lines
      """
    ),
    (
      "intake.column-unknown",
      "“{column}” is no column of a register; its values are kept beside the lines"
    ),
    (
      "intake.duplicate",
      "{reference} stands in row {row} already; enter it once, or correct one of the two"
    ),
    (
      "intake.date-back",
      """
      the date {date} is earlier than that of {other} ({otherDate}), though the number is \
      higher; compare with the document
      """
    ),
    (
      "intake.two-numbers",
      """
      the row has two numbers, {first} and {second}; the first was taken, compare with the \
      document
      """
    ),
    (
      "intake.number-is-date",
      "the spreadsheet turned the number into the date {date}; write it again as text"
    ),
    (
      "intake.number-unclear",
      "“{text}” is no number and symbol such as 05/KH-SXD; compare with the document"
    ),
    ("intake.no-number", "the line has no number; look it up in the document"),
    ("intake.no-symbol", "the line has no symbol; look it up in the document"),
    ("intake.no-date", "the line has no date; look it up in the document, or say the year"),
    ("intake.only-year", "the line has no date; only the year {year} is known"),
    ("intake.no-title", "the line has no title; look it up in the document"),
    ("intake.kind-unknown", "“{kind}” is no kind in the catalogue; it was kept as it stands"),
    ("intake.two-kinds", "the title says {kind}, the symbol {other}; compare with the document"),
    (
      "intake.date-unclear",
      "“{text}” in the column “{column}” is no date; it was kept beside the line"
    ),
    ("intake.date-worked-out", "“{text}” was taken for {date}"),
    (
      "intake.month-first",
      """
      “{text}” was taken for {date}, because this column writes the month first; compare with \
      the document
      """
    ),
    (
      "intake.other-year",
      "the date is of {date}, the register of {year}; compare with the document"
    ),
    ("intake.copies-unclear", "“{text}” is no number of copies; it was kept beside the line"),
    ("intake.as-above", "“{column}” is as in the line above"),
    ("intake.void", "“{text}”: the number was taken for void"),
    ("intake.reserved", "“{text}”: the number was taken for reserved"),
    ("intake.report.title", "What was read"),
    ("intake.report.place", "Row"),
    ("intake.report.certainty", "Certainty"),
    ("intake.report.reference", "Number and symbol"),
    ("intake.report.date", "Date"),
    ("intake.report.subject", "Kind and subject"),
    ("intake.report.findings", "What to look at"),
    ("intake.report.certainty.read", "read"),
    ("intake.report.certainty.inferred", "worked out"),
    ("intake.report.certainty.doubtful", "doubtful"),
  ]
}
