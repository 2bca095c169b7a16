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
    ("issue.draft-issued", "draft {draft} was issued already"),
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
    ("register.option.output", "a file to write: .xlsx, .csv, .pdf or .docx; may be repeated"),
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
    (
      "correct.summary",
      "Writes down that a letter corrects the form of an issued document (đính chính)."
    ),
    ("correct.option.by", "the letter (công văn) that corrects it, an entry of the registry"),
    ("replace.summary", "Writes down that a document takes the place of an issued one (thay thế)."),
    ("replace.option.with", "the document that takes its place, an entry of the registry"),
    (
      "recall.summary",
      "Writes down that an issued document is withdrawn (thu hồi); its entry is frozen."
    ),
    ("recall.option.by", "the document that withdraws it, when there is one in the registry"),
    ("relation.corrects", "{entry} is corrected by {other}"),
    ("relation.replaces", "{entry} is replaced by {other}"),
    ("relation.recalls", "{entry} is recalled by {other}"),
    ("relation.recalls-alone", "{entry} is recalled"),
    (
      "propose.summary",
      "Keeps the plan of a brief in the registry as a draft, or as a new version of one."
    ),
    ("propose.option.draft", "the draft it is a new version of"),
    ("propose.option.note", "what its writer says of this version"),
    ("propose.done", "draft #{draft}, version {version}: {title}"),
    ("submit.summary", "Lays drafts before the one who approves them (trình)."),
    ("approve.summary", "Approves drafts for signing (duyệt); only approved drafts are issued."),
    ("return.summary", "Gives drafts back to be changed, with the reason."),
    ("abandon.summary", "Gives drafts up; they are kept with the reason."),
    ("draft-move.submitted", "draft #{draft} is submitted: {title}"),
    ("draft-move.approved", "draft #{draft} is approved: {title}"),
    ("draft-move.draft", "draft #{draft} is given back: {title}"),
    ("draft-move.abandoned", "draft #{draft} is given up: {title}"),
    ("draft-state.draft", "draft"),
    ("draft-state.submitted", "submitted"),
    ("draft-state.approved", "approved"),
    ("draft-state.issued", "issued"),
    ("draft-state.abandoned", "given up"),
    ("drafts.summary", "Lists the drafts, the versions of one, and writes out what it says."),
    ("drafts.option.state", "those of one state: draft, submitted, approved, issued, abandoned"),
    ("drafts.option.version", "a version; the newest unless told"),
    ("drafts.option.output", "write what the draft says: .docx, .pdf, .html, .txt or .json"),
    ("drafts.none", "there are no such drafts"),
    ("usage.unknown-draft-state", "there is no state “{state}” of drafts; there are {states}"),
    ("verify.summary", "Holds the registry, or a backup, to its digests and rules."),
    (
      "verify.option.expect",
      "where the journal ended when it was last seen, as backup and verify print it"
    ),
    ("verify.sound", "sound: {entries} entries and {files} files are as they were written down"),
    (
      "verify.unsound",
      "not sound: {findings} faults in {entries} entries and {files} files; restore from a backup"
    ),
    ("verify.head", "the journal ends at {head}"),
    ("usage.bad-head", "“{value}” is no end of a journal: it is a line and a digest, 12:sha256:…"),
    ("backup.summary", "Copies the registry while it is in use, and verifies the copy."),
    ("backup.option.overwrite", "replace a file of that name"),
    ("backup.no-folder", "the folder can't be made: {reason}"),
    ("restore.summary", "Makes a registry of a backup, and verifies what it made."),
    ("restore.option.to", "the file of the registry to make; that of --registry unless told"),
    (
      "restore.option.overwrite",
      "set a registry of that name aside; it is kept under another name"
    ),
    ("restore.set-aside", "the registry that was there is kept as {file}"),
    ("audit.summary", "Shows who did what to the registry, when and from where."),
    ("audit.option.entry", "what was done to one entry"),
    ("audit.option.since", "from this day on"),
    ("audit.option.by", "what one person did"),
    ("audit.option.action", "one kind of act, such as issued or viewed"),
    ("audit.option.limit", "at most so many lines, the newest; 50 unless told"),
    ("audit.option.output", "write the lines to a file, .csv or .xlsx"),
    ("audit.none", "the journal has no such lines"),
    ("audit.title", "Journal"),
    ("audit.column.line", "line"),
    ("audit.column.time", "time"),
    ("audit.column.who", "who"),
    ("audit.column.host", "from"),
    ("audit.column.action", "what"),
    ("audit.column.entry", "entry"),
    ("audit.column.details", "particulars"),
    ("usage.unknown-action", "there is no act “{action}”; there are {actions}"),
    ("audit.action.issued", "issued"),
    ("audit.action.added", "taken in"),
    ("audit.action.corrected", "corrected"),
    ("audit.action.replaced", "replaced"),
    ("audit.action.recalled", "recalled"),
    ("audit.action.reserved", "numbers reserved"),
    ("audit.action.voided", "number voided"),
    ("audit.action.policy-set", "numbering set"),
    ("audit.action.draft-saved", "draft saved"),
    ("audit.action.draft-moved", "draft moved on"),
    ("audit.action.citation-accepted", "citation accepted"),
    ("audit.action.viewed", "viewed"),
    ("audit.action.printed", "printed"),
    ("audit.action.exported", "taken out"),
    ("audit.action.backed-up", "backed up"),
    ("audit.action.restored", "restored"),
    (
      "issue.draft-draft",
      "draft {draft} is still being written: submit and approve it first (thidua submit "
        + "{draft}, thidua approve {draft})"
    ),
    (
      "issue.draft-submitted",
      "draft {draft} waits for its approval: approve it first (thidua approve {draft})"
    ),
    ("issue.draft-abandoned", "draft {draft} was given up: propose its brief anew"),
    ("issue.accept", "correct it, or add --accept \"{number}=REASON\""),
    (
      "usage.body-needed-first",
      "say whose numbers are meant with --body and --province; the registry knows no body yet"
    ),
    ("backup.overwrite", "with --overwrite it makes way"),
  ]
}
