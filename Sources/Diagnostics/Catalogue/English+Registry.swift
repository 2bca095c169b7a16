extension English {
  static let registry: [(key: String, text: String)] = [
    ("registry.no-such-registry", "there is no registry here: check the path, or make a new one"),
    ("registry.no-permission", "you may not open this registry: ask for the right to read it"),
    ("registry.cannot-open", "the registry can't be opened: {problem}"),
    ("registry.not-a-registry", "this file is no registry: check the path"),
    (
      "registry.newer-version",
      "the registry is of version {version}, this program knows versions up to {known}: use a newer "
        + "program"
    ),
    (
      "registry.truncated",
      "the registry is cut off: it has {found} bytes and should have {expected}; restore a backup"
    ),
    (
      "registry.damaged",
      "the registry is damaged ({problem}): stop writing to it, run verify, restore a backup"
    ),
    ("registry.unexpected", "the registry refused an unexpected act: {problem}"),
    ("registry.locked", "another program holds the registry: try again in a moment"),
    (
      "registry.disk-full",
      "no room is left for the registry; nothing was written: make room and try again"
    ),
    (
      "registry.read-only",
      "the registry or its folder is closed to writing; nothing was written: ask for the right"
    ),
    (
      "registry.not-written",
      "the disk refused to be written ({problem}); nothing was written: is it full, or a quota used "
        + "up?"
    ),
    ("registry.disk-failure", "the disk of the registry fails: {problem}"),
    ("registry.opened-for-reading", "the registry is open for reading only; nothing was written"),
    (
      "registry.frozen",
      "what was issued or written down can't be changed: correct, replace or recall it instead"
    ),
    ("registry.no-such-entry", "there is no entry {entry}"),
    ("registry.no-such-file", "the registry keeps no file {digest}"),
    ("registry.document-unreadable", "the document of entry {entry} can't be read: run verify"),
    (
      "registry.segment-refused",
      "the index file {file} doesn't fit the registry: make the index anew"
    ),
    (
      "registry.metadata-length",
      "{field} has {count} characters; {limit} are allowed: shorten it"
    ),
    ("registry.metadata-number", "{field} is {value}; it may be from 0 to {limit}"),
    (
      "registry.policy-too-late",
      "numbers of {body} were drawn in {year} already: set the policy from a later year on"
    ),
    ("registry.reserve-count", "{count} numbers can't be reserved at once: from 1 to 1000"),
    (
      "registry.void-refused",
      "number {number} can't be voided: it was never drawn, a document bears it, or it is void"
    ),
    ("registry.reason-missing", "a reason is needed: say why"),
    ("registry.year-of-series", "the day {date} isn't in {year}, the year of the series"),
    ("registry.number-taken", "entry {entry} bears {number} already"),
    ("registry.not-reserved", "number {number} isn't reserved: leave it out to draw the next one"),
    (
      "registry.day-out-of-order",
      "{number} can't be of {date}: numbers before it go up to {earliest}, numbers after it begin "
        + "with {latest}; give the right day, or a reason for this one"
    ),
    ("registry.issue-without-document", "there is no document to issue"),
    (
      "registry.number-not-printed",
      "the document to issue doesn't bear {number} of {date}: make it anew"
    ),
    ("registry.gate-open-field", "“{field}” is still open: fill it in"),
    ("registry.gate-unknown-citation", "nobody knows the document cited as {number}"),
    ("registry.gate-accept", "correct it, or accept it by name with a reason"),
    ("registry.recalled-is-frozen", "{entry} was recalled and is frozen"),
    ("registry.already-replaced", "{entry} was replaced already: look at what took its place"),
    ("registry.relation-needs-document", "name the document that does this to {entry}"),
    ("registry.relation-to-itself", "{entry} can't do this to itself"),
    ("registry.relation-by-dead", "{other} was itself replaced or recalled"),
    ("registry.relation-by-older", "{other} is older than {entry}"),
    (
      "registry.replaced-by-other-kind",
      "{entry} is a {kind} and {other} isn't: wrong content gives way to a document of the same form"
    ),
    (
      "registry.corrected-by-letter-only",
      "{other} is no letter: faults of form are corrected by a letter (công văn)"
    ),
    ("registry.no-such-draft", "there is no draft {draft}"),
    (
      "registry.draft-newer-version",
      "draft {draft} has a version {newest}; yours was made from version {version}: take it over"
    ),
    ("registry.draft-cannot-move", "draft {draft} is “{from}” and can't become “{to}”"),
    ("registry.draft-closed", "draft {draft} is closed ({state})"),
    (
      "registry.index-file-unusable",
      "a file of the search index can't be used: {problem}; its entries are searched from memory; "
        + "thidua reindex makes it anew"
    ),
    ("registry.target-exists", "a file of this name is there already: say that it may be replaced"),
    ("registry.verify-structure", "the file is damaged: {problem}"),
    ("registry.verify-schema", "“{name}” of the tables and triggers isn't as it was made"),
    ("registry.verify-reference", "row {row} of {table} refers to what isn't there"),
    ("registry.verify-journal-gap", "line {line} of the journal is missing"),
    ("registry.verify-journal-line", "line {line} of the journal, or the one before, was changed"),
    (
      "registry.verify-journal-cut", "the journal no longer has its line {line}, or has another one"
    ),
    ("registry.verify-entry", "entry {entry} isn't as it was written down"),
    ("registry.verify-entry-missing", "entry {entry} is in the journal and isn't in the registry"),
    ("registry.verify-entry-twice", "the journal writes entry {entry} down twice"),
    ("registry.verify-text", "the text of entry {entry} isn't as it was written down"),
    ("registry.verify-document", "the document of entry {entry} isn't as it was written down"),
    ("registry.verify-file", "the file {digest} isn't as it was taken in"),
    ("registry.verify-number", "number {number} of {year} and its entry or its reason don't agree"),
    ("registry.verify-unnumbered", "entry {entry} was issued and its number isn't in its series"),
    ("registry.verify-number-twice", "entry {entry} bears the number of another entry"),
    ("registry.verify-relation", "what became of entry {entry} isn't as the journal has it"),
    ("registry.verify-acceptance", "the acceptance of {number} isn't as the journal has it"),
    ("registry.verify-draft", "version {version} of draft {draft} isn't as it was written down"),
    (
      "registry.verify-index-file",
      "the index file isn't the one that was made, or doesn't hold just the entries it is for: thidua reindex makes it anew"
    ),
    ("registry.verify-segment", "the index file {file} covers the wrong entries: make it anew"),
  ]
}
