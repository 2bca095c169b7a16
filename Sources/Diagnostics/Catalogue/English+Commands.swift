extension English {
  static let commands: [(key: String, text: String)] = [
    (
      "help.program",
      "ThiDua drafts plans of emulation campaigns in the form of Decree 30/2020/NĐ-CP."
    ),
    ("help.usage", "Usage:"),
    (
      "help.exit-codes",
      "Exit codes: 0 done, 1 findings or a refused action, 2 bad usage, 3 bad input file."
    ),
    ("option.data", "the folder that holds Templates and Provinces"),
    ("option.language", "the language of messages"),
    ("option.json", "print the result as one JSON value"),
    ("option.registry", "the file of the registry"),
    ("option.user", "who does it, as the journal writes it down"),
    ("option.help", "this help"),
    ("usage.unknown-command", "there is no command “{command}”"),
    ("usage.unknown-option", "{command} has no option “{option}”"),
    ("usage.option-needs-value", "the option {option} needs a value"),
    ("usage.option-takes-no-value", "the option {option} takes no value"),
    ("usage.too-few-operands", "something is missing; usage: thidua {command} {usage}"),
    ("usage.too-many-operands", "that is too much; usage: thidua {command} {usage}"),
    ("usage.missing-option", "the option {option} is missing; usage: thidua {command} {usage}"),
    ("usage.unknown-language", "there is no language “{language}”; there are vi and en"),
    ("usage.bad-year", "“{value}” is no year"),
    ("usage.bad-date", "“{value}” is no date such as 2026-01-13"),
    ("command.json-failed", "the result can't be written as JSON: {reason}"),
    ("draft.summary", "Drafts plans of briefs as Word, PDF, web page or text."),
    ("draft.option.output", "a file to make, or a folder for the files; may be repeated"),
    (
      "draft.option.format",
      "formats to make: docx, pdf, html, txt, json (docx,pdf unless told)"
    ),
    ("draft.option.allow-holes", "draft even with open fields; each shows as […]"),
    ("draft.refused", "not drafted"),
    ("draft.unknown-format", "there is no format “{format}”; there are {formats}"),
    (
      "draft.one-file-many-briefs",
      "“{file}” is one file, but there are several briefs; name a folder: -o FOLDER/"
    ),
    ("draft.cannot-write", "the file can't be written: {reason}; nothing was changed"),
    (
      "draft.same-output",
      "“{file}” would be made from several briefs: {briefs}; draft them into different folders"
    ),
    (
      "new.summary",
      "Writes a brief to fill in: every field of a template, with what the profiles know."
    ),
    ("new.option.province", "the province's slug: thidua list provinces"),
    ("new.option.body", "the body's id: thidua list bodies --province …"),
    ("new.option.commune", "the commune of a body of a commune, such as “xã Bum Tở”"),
    ("new.option.name", "the name of a body no profile knows, such as a school"),
    ("new.option.symbol", "what stands after KH- in its symbol"),
    ("new.option.supervising", "the body above it"),
    ("new.option.template", "the template's id: thidua list templates"),
    ("new.option.year", "the year of the plan; this year unless told"),
    ("new.option.output", "the file to write; standard output unless told"),
    ("new.exists", "“{file}” exists already and was left as it is; choose another name"),
    ("new.written", "Written: {file}"),
    ("list.summary", "Lists provinces, bodies, templates, blocks, movements or documents."),
    ("list.option.province", "bodies, movements and documents of a province"),
    ("list.option.date", "as it was on a day; today unless told"),
    ("list.unknown", "there is nothing called “{what}” to list; there are {choices}"),
    ("list.unverified", "not verified"),
    (
      "check.summary",
      "Checks documents: the decree's form, the plan's content, what is known of the world."
    ),
    ("check.option.format", "text, json, sarif or html; text unless told"),
    ("check.page-title", "Check report"),
    ("check.unknown-format", "there is no format “{format}”; there are {formats}"),
    ("check.unreadable", "not read"),
    ("check.counts", "{errors} errors, {warnings} warnings, {notes} notes"),
    ("check.page", "page {page}"),
    ("check.paragraph", "paragraph {paragraph}"),
    ("extract.summary", "Tells what a document says: who, what, when, on what basis, to whom."),
    ("extract.field.kind", "Kind"),
    ("extract.field.title", "Title"),
    ("extract.field.code", "Number and symbol"),
    ("extract.field.date", "Date"),
    ("extract.field.issuer", "Issuing body"),
    ("extract.field.parent", "Supervising body"),
    ("extract.field.province", "Province"),
    ("extract.field.inferred", "inferred"),
    ("extract.field.basis", "Basis"),
    ("extract.field.citations", "Cited in the text"),
    ("extract.field.sections", "Sections"),
    ("extract.field.targets", "Targets"),
    ("extract.field.deadlines", "Deadlines"),
    ("extract.field.movements", "Movements"),
    ("extract.field.recipients", "Recipients"),
    ("extract.field.archive", "Archive line"),
    ("extract.field.signature", "Signature"),
    ("check.option.fix", "write a copy with its form corrected; the original stays as it is"),
    ("check.fix-one-file", "one file is fixed at a time: name one FILE with --fix"),
    ("check.fix-not-word", "a corrected copy is a Word file: “{file}” should end with .docx"),
    ("check.fix-exists", "“{file}” exists already and was left as it is; choose another name"),
    (
      "check.fix-no-measures",
      """
      this kind of file doesn't show how its pages are laid \
      out, so there is no form to correct; give a Word file
      """
    ),
    ("check.fixed", "Written: {file}; faults corrected: {count}"),
    ("check.left", "A person must decide: {count}"),
  ]
}
