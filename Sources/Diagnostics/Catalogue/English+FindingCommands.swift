extension English {
  static let findingCommands: [(key: String, text: String)] = [
    ("command.unexpected", "something unexpected went wrong: {problem}"),
    ("option.entry-year", "the year of the entry, when its number isn't the only one"),
    ("option.entry-province", "the province of the entry, when its number isn't the only one"),
    ("option.entry-body", "the body that issued the entry, when its number isn't the only one"),
    ("entry.unknown-id", "there is no entry {entry}; the registry holds {count}"),
    ("entry.unknown-identifier", "there is no entry with the identifier {entry}"),
    (
      "entry.unknown-number",
      "no entry bears “{entry}”: write the number and symbol, such as 05/KH-SXD, or search for it"
    ),
    (
      "entry.unknown-number-narrowed",
      "no entry of that year, province or body bears “{entry}”; it is borne by {entries}"
    ),
    (
      "entry.ambiguous",
      "“{entry}” is borne by {count} entries: {entries}; name one by its id, or add --year, "
        + "--province or --body"
    ),
    ("usage.unknown-province", "there is no province “{province}”"),
    ("usage.reason-missing", "{option} needs a reason in words"),
    ("table.unknown-format", "“{file}” says no format: end it with .csv or .xlsx"),
    (
      "import.summary",
      "Takes issued plans and old registers into the registry, with a row for each file."
    ),
    ("import.option.dry-run", "read and tell everything, write nothing"),
    ("import.option.report", "write the rows to a file too, .csv or .xlsx"),
    ("import.option.province", "the province of all files, whatever they say"),
    ("import.option.body", "the issuing body of all files, whatever they say"),
    ("import.option.year", "the year of the register of all files, whatever they say"),
    (
      "import.option.duplicates",
      "take in documents whose number another entry has; the reason is written down"
    ),
    ("import.nothing", "there are no files in {folder}"),
    ("import.no-issuer", "nothing says who issued it, so it can't be entered: tell with --body"),
    ("import.no-title", "no title was found; the file's name stands in for it"),
    ("import.no-number", "it bears no number"),
    ("import.no-date", "it bears no date; with --year it gets a year at least"),
    ("import.unlikely-year", "{year} is no likely year: compare with the document"),
    (
      "import.low-confidence",
      "the scan was recognised with a confidence of {percent}%: compare with the picture"
    ),
    ("import.unknown-province", "the profiles know no province “{province}”"),
    (
      "import.same-number",
      "entry {entry} of the same body and year bears {number} already: compare them; "
        + "--force-duplicates takes both"
    ),
    (
      "import.same-number-file", "{file} of the same body and year bears {number} too: compare them"
    ),
    ("import.outcome.added", "taken in"),
    ("import.outcome.new", "would be taken in"),
    ("import.outcome.present", "there already"),
    ("import.outcome.same-content", "same content"),
    ("import.outcome.same-number", "same number"),
    ("import.outcome.refused", "not taken in"),
    ("import.outcome.unreadable", "not read"),
    ("import.no-number-short", "no number"),
    ("import.no-date-short", "no date"),
    ("import.inferred", "inferred"),
    ("import.same-as", "same as"),
    ("import.to-look-at", "to look at"),
    ("import.title", "Import"),
    ("import.file", "File"),
    ("import.outcome", "Outcome"),
    ("import.entry", "Entry"),
    ("import.number", "Number"),
    ("import.date", "Date"),
    ("import.body", "Issuing body"),
    ("import.province", "Province"),
    ("import.subject", "Title"),
    ("import.confidence", "Confidence"),
    ("import.doubtful", "To look at"),
    ("import.field.kind", "kind"),
    ("import.field.title", "title"),
    ("import.field.issuer", "issuing body"),
    ("import.field.parent", "body above"),
    ("import.field.province", "province"),
    ("import.field.year", "year"),
    ("import.field.date", "date"),
    (
      "import.no-document",
      "nothing in it looks like an issued document: no kind, symbol, date or title"
    ),
    ("import.no-lines", "the register has no lines"),
    (
      "import.reserved",
      "the register keeps this number for a document to come; nothing was written down"
    ),
    ("import.outcome.voided", "void number"),
    ("import.field.number", "number"),
    ("import.field.symbol", "symbol"),
    ("import.field.reference", "number and symbol"),
    ("import.field.body", "issuing body"),
    ("import.told-otherwise-issuer", "the body “{told}” was told, the document says “{read}”"),
    ("import.told-otherwise-year", "the year {told} was told, the document says {read}"),
    (
      "import.told-otherwise-province", "the province “{told}” was told, the document says “{read}”"
    ),
  ]
}
