extension English {
  static let issuingCommands: [(key: String, text: String)] = [
    (
      "issue.summary",
      "Gives plans their numbers and freezes them with their files in the registry."
    ),
    ("issue.option.date", "the day of issue; that of the brief unless told, else today"),
    ("issue.option.date-reason", "why the day may stand out of the order of numbers"),
    ("issue.option.number", "a reserved number to use"),
    ("issue.option.secret", "take the number from the series of secret documents"),
    (
      "issue.option.accept",
      "accept a cited document nobody knows, with the reason; may be repeated"
    ),
    (
      "issue.option.file",
      "number and symbol of the file (hồ sơ) the plan lies in, such as 01.TĐKT"
    ),
    ("issue.option.copies", "how many copies are issued"),
    (
      "issue.option.key",
      "a key of your own: a call made again with it issues nothing a second time"
    ),
    (
      "issue.option.output",
      "a file to write (.docx, .pdf, .json), or a folder for all; may be repeated"
    ),
    ("issue.issued", "issued, entry {entry}, {date}"),
    (
      "issue.issued-before",
      "issued before, entry {entry}, {date}; no number was drawn (--key issues it once more)"
    ),
    ("issue.refused", "not issued, no number was drawn"),
    ("issue.no-day", "the plan has no day of issue: name it with --date"),
    (
      "issue.day-outside-brief",
      "it is issued on {date}, but its brief is for {told}: compare the two"
    ),
    (
      "issue.draft-not-approved",
      "draft {draft} is “{state}”: it is approved first (thidua approve {draft})"
    ),
    ("issue.draft-issued", "draft {draft} was issued already: it is entry {entry}"),
    (
      "issue.draft-without-brief",
      "draft {draft} is kept without its brief, so it can't be checked: propose it anew from "
        + "a brief"
    ),
    (
      "issue.acceptance-unneeded",
      "{number} needs no acceptance: it is known, or the plan doesn't cite it"
    ),
    (
      "issue.bad-acceptance",
      "“{value}” accepts nothing: write the number and the reason, --accept 12/KH-UBND=REASON"
    ),
    ("issue.one-plan-only", "{option} is for one plan, but there are several"),
    ("usage.bad-number", "{option} takes a whole number from {from} to {to}, not “{value}”"),
    ("usage.not-a-number", "“{value}” is no number of a register"),
    ("usage.no-draft-id", "“{value}” is no draft: name it by its id, as thidua drafts lists them"),
    ("usage.body-needed", "say whose numbers are meant with --body; the registry knows {bodies}"),
    ("usage.body-ambiguous", "“{body}” may be {bodies}: add --province"),
    (
      "usage.body-unknown",
      "the registry knows no body “{body}” yet: add --province, and the profiles are asked"
    ),
    ("usage.unknown-kind", "there is no kind of document “{kind}”"),
    ("usage.unknown-policy", "there is no policy “{policy}”; there are {policies}"),
    ("usage.unknown-format", "there is no format “{format}” for this; there are {formats}"),
    ("usage.bad-span", "“{from}” to “{to}” is no span: give two numbers or two days of the year"),
    (
      "option.series-body",
      "the issuing body, by id or name; may be left out when the registry knows but one"
    ),
    ("option.series-province", "the province of the body, by slug or name"),
    ("option.series-year", "the year of the register; this year unless told"),
    (
      "option.series-kind",
      "the kind of document, where each kind has numbers of its own; plans unless told"
    ),
    ("option.series-secret", "the series of secret documents"),
    ("option.reason", "why; it is kept in the journal"),
    ("reserve.summary", "Keeps the next numbers of a series for documents to come."),
    ("reserve.option.count", "how many numbers; one unless told"),
    ("reserve.done", "{body}, {year}: reserved {numbers}"),
    (
      "void.summary",
      "Voids a number that no document bears; it stays in the register with the reason."
    ),
    ("void.done", "{body}, {year}: number {number} is void"),
    (
      "series.summary",
      "Shows how far the series of numbers are; sets how a body numbers its documents."
    ),
    (
      "series.option.year",
      "the year to show, or from which the policy holds; all years, or this year, unless told"
    ),
    ("series.none", "the registry holds no numbers yet"),
    ("series.column.body", "body"),
    ("series.column.year", "year"),
    ("series.column.stream", "series"),
    ("series.column.next", "next"),
    ("series.column.issued", "documents"),
    ("series.column.reserved", "reserved"),
    ("series.column.void", "void"),
    ("series.column.unknown", "unexplained"),
    ("series.common", "all kinds"),
    ("series.kind", "{kind}"),
    ("series.secret", "secret"),
    ("series.set.common", "{body} numbers documents of all kinds in one series from {year} on"),
    (
      "series.set.per-kind",
      "{body} numbers each kind of document in a series of its own from {year} on"
    ),
    (
      "register.summary",
      "Makes the register of outgoing documents, its gaps and statistics, and the list of a file."
    ),
    ("register.option.from", "the first day or number"),
    ("register.option.to", "the last day or number"),
    ("register.option.gaps", "the numbers no document bears, and why"),
    ("register.option.statistics", "counts by month, kind, signer and state"),
    ("register.option.file", "the documents in a file (hồ sơ) instead, such as 01.TĐKT"),
    ("register.option.title", "the title of the file (hồ sơ)"),
    ("register.option.volume", "the volume on the cover; 1 unless told"),
    ("register.option.output", "the file to write: .xlsx, .csv, .pdf or .docx"),
    ("register.written", "written: {file}"),
    ("register.empty", "the register has no lines"),
    ("register.no-gaps", "every number is borne by a document"),
    ("register.file-empty", "no document lies in the file {file}"),
    ("register.statistics", "Statistics of outgoing documents"),
    ("gap.void", "void: {reason} ({who}, {date})"),
    ("gap.reserved", "reserved: {reason} ({who}, {date})"),
    (
      "issue.day-needed",
      "today is {date} and the brief is for {told}: name the day of issue with --date"
    ),
  ]
}
