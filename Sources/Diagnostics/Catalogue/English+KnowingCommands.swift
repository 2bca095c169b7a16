extension English {
  static let knowingCommands: [(key: String, text: String)] = [
    ("usage.bad-count", "{option} takes a number from {least} to {most}, not “{value}”"),
    ("knowing.written", "Written: {file}"),
    (
      "knowing.no-canonical-document",
      "this JSON is no document as “draft --format json” writes it"
    ),
    ("knowing.state.corrected", "corrected"),
    ("knowing.state.replaced", "replaced"),
    ("knowing.state.recalled", "recalled"),
    (
      "entry.no-document",
      "of “{entry}” only the line of an old register is known, not what the document says"
    ),
    (
      "diff.summary",
      "Compares two documents: what stayed, went and came, and what was forgotten to change."
    ),
    ("diff.option.words", "mark words in their lines: [-…-] went, {+…+} came"),
    ("diff.option.all", "show what stayed too"),
    (
      "diff.option.forgotten",
      "tell what was taken over from the older plan and no longer holds; exit 1 if anything"
    ),
    ("diff.option.format", "text, json or html; told by the ending of the file, else text"),
    ("diff.option.output", "a file to write the comparison to"),
    ("diff.same", "Both say the same."),
    (
      "diff.counts",
      "Paragraphs: {same} unchanged, {edited} reworded, {added} added, {removed} removed, "
        + "{moved} moved; {percent} % of the words are in both."
    ),
    ("diff.forgotten", "Forgotten to change: {count}"),
    ("diff.nothing-forgotten", "Nothing found that was forgotten to change."),
    (
      "diff.wrong-order",
      "the second document ({newer}) is older than the first ({older}): name the older one first"
    ),
    ("diff.page-title", "Comparison"),
    ("diff.components", "Beside the text"),
    ("diff.outcome.edited", "reworded"),
    ("diff.outcome.added", "added"),
    ("diff.outcome.removed", "removed"),
    (
      "similar.summary",
      "Finds the entries like a document, or those of the archive that are nearly the same."
    ),
    ("similar.option.groups", "groups of entries that are nearly the same"),
    ("similar.option.limit", "how many entries or groups to show; 20 unless told"),
    (
      "similar.option.least",
      "how much they have in common at least; 30 unless told, 80 for groups"
    ),
    ("similar.nothing", "No entry has {percent} or more in common with it."),
    ("similar.paragraphs", "({shared} of {count} paragraphs)"),
    (
      "similar.groups",
      "Groups: {groups}, with {entries} entries that have {percent} or more in common."
    ),
    (
      "coverage.summary",
      "Tells which bodies have issued a plan carrying out a document, and which have not."
    ),
    ("coverage.option.province", "the province whose departments are to carry it out"),
    ("coverage.option.date", "the last day for a plan; later ones count as late"),
    ("coverage.option.issued", "the document's date, or its year, when several bear the number"),
    (
      "coverage.option.not-concerned",
      "a department the document doesn't concern, by id or name; may be repeated"
    ),
    ("coverage.option.output", "write the table to a file, .csv or .xlsx"),
    (
      "coverage.option.letter",
      "draft a letter to those without a plan: .docx, .pdf, .html, .txt or .json"
    ),
    ("coverage.option.sender", "the body that writes the letter; so-noi-vu unless told"),
    ("coverage.option.unit", "the unit that drafts the letter, for its symbol, such as TĐKT"),
    ("coverage.option.remind-by", "the day until which the letter asks for the plans"),
    (
      "usage.several-documents",
      "several documents bear the number {number}, of {dates}: name the one meant with --issued"
    ),
    ("usage.unknown-department", "there is no department “{body}” in {province} on that day"),
    (
      "coverage.unknown-document",
      "neither the registry nor the catalogue knows {number}, and no entry of the province cites it"
    ),
    ("coverage.title", "Plans carrying out {document}"),
    ("coverage.due", "Due by {date}"),
    ("coverage.status.issued", "issued"),
    ("coverage.status.late", "late"),
    ("coverage.status.noneSeen", "none seen"),
    ("coverage.status.notConcerned", "not concerned"),
    ("coverage.role.basis", "basis"),
    ("coverage.role.text", "in the text"),
    ("coverage.doubtful", "its date is too vague to tell in time from late"),
    ("coverage.column.ordinal", "No."),
    ("coverage.column.body", "Body"),
    ("coverage.column.status", "Status"),
    ("coverage.column.number", "Plan"),
    ("coverage.column.date", "Date"),
    ("coverage.column.role", "Cited"),
    ("coverage.column.entry", "Entry"),
    ("coverage.column.title", "Title"),
    ("coverage.column.note", "Note"),
    ("coverage.no-letter-needed", "Every body has issued a plan: there is nobody to remind."),
    (
      "cites.summary",
      "Tells what a plan cites, who cites it, and what is cited though it has ended."
    ),
    ("cites.option.cited-by", "who cites it; the document need not be in the registry"),
    ("cites.option.depth", "how many steps down from it, to those that cite these; 1 unless told"),
    ("cites.option.issued", "the date or year of the document, when several bear its number"),
    (
      "cites.option.superseded",
      "documents cited after they had ended, of one entry or of all; exit 1 if there are any"
    ),
    ("cites.try-cited-by", "who cites it: thidua cites {number} --cited-by"),
    ("cites.nothing", "It cites nothing."),
    ("cites.nobody", "Nobody in the registry cites it."),
    ("cites.none-superseded", "No document is cited that had ended."),
    ("cites.role.basis", "Basis"),
    ("cites.role.text", "In the text"),
    ("cites.ended", "ended on {date}"),
    ("cites.replaced", "ended on {date}, replaced by {successor}"),
    (
      "blocks.summary",
      "Tells where content blocks are used and which have changed since; proposes new ones."
    ),
    ("blocks.option.date", "changed-since: plans issued from a day on"),
    ("blocks.option.output", "mine: a folder for the files of the proposals"),
    ("blocks.option.plans", "mine: in how many plans a paragraph stands at least; 3 unless told"),
    (
      "blocks.option.provinces",
      "mine: of how many provinces those plans are at least; 2 unless told"
    ),
    ("blocks.option.limit", "mine: how many proposals at most; 50 unless told"),
    ("usage.unknown-blocks-action", "blocks can't “{action}”; it can {actions}"),
    ("usage.unknown-block", "there is no block “{block}”, and no plan uses one"),
    ("blocks.unused", "No plan of the registry uses {block}."),
    ("blocks.used", "{block} is used in plans: {count}"),
    ("blocks.older", "(revision {old}, now {new})"),
    ("blocks.gone", "(no longer in the library)"),
    ("blocks.unchanged", "No block has changed since."),
    (
      "blocks.proposals",
      "Proposals: {count}, shown: {shown}; plans read: {plans}"
    ),
    (
      "blocks.coverage",
      "plans: {plans}; bodies: {bodies}; provinces: {provinces}; years: {years}"
    ),
    ("blocks.written", "Written to {folder}. Read each file before you use it as a block."),
    ("blocks.exists", "“{file}” exists already; nothing was written"),
  ]
}
