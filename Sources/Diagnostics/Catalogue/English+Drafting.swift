extension English {
  static let drafting: [(key: String, text: String)] = [
    (
      "data.not-a-data-folder",
      "“{folder}” doesn't hold the folders Templates and Provinces. Name the folder that does with --data."
    ),
    (
      "data.not-found",
      "No folder with Templates and Provinces was found in “{folder}” or above it. Name it with --data or THIDUA_DATA."
    ),
    (
      "block.id-not-file-name",
      "The id is “{id}” but the file is called “{expected}”. Make them the same."
    ),
    ("block.id-twice", "There is another block with the id “{id}”."),
    (
      "block.heading-inside",
      "A block can't hold the heading “{heading}”. Write it as `heading:` of the block."
    ),
    ("block.rule-inside", "A block can't hold a line `---`."),
    (
      "template.id-not-file-name",
      "The id is “{id}” but the file is called “{expected}”. Make them the same."
    ),
    ("template.id-twice", "There is another template with the id “{id}”."),
    ("template.slot-twice", "The slot “{name}” is declared twice."),
    (
      "template.slot-unused",
      "The slot “{slot}” is declared but the text has no {% slot {slot} %}."
    ),
    ("template.unknown-slot", "No slot “{slot}” is declared."),
    (
      "template.heading-too-deep",
      "A heading of level {level} is too deep; a plan has four: #, ##, ###, ####."
    ),
    (
      "template.heading-after-closing",
      "The heading “{heading}” stands after the closing. Put it before the line `---`, or make it an annex with one #."
    ),
    (
      "template.only-paragraphs-here",
      "Before the first heading and in the closing only paragraphs can stand, no lists or tables."
    ),
    ("template.unsupported-markdown", "Plans don't hold this Markdown: {kind}."),
    ("template.missing-element", "No slot sees to “{element}”, which a campaign needs."),
    (
      "parameter.bad-name",
      "“{name}” is no variable name. Use small letters, digits and underscores, such as report_deadline."
    ),
    ("brief.empty", "The brief is empty."),
    ("brief.no-year", "The year is missing. Give `year:` or a `date:`."),
    ("brief.open-period", "A period needs both ends: {from: 2026, to: 2030}."),
    ("brief.date-far-from-year", "The date {date} is far from the plan's year {year}."),
    (
      "brief.bad-number",
      "“{number}” is no number of a document. Write digits only, such as 05."
    ),
    (
      "brief.bad-slot",
      "“{found}” is neither a list of blocks nor a mapping with drop, add, set."
    ),
    ("brief.choice-without-block", "Give the `id:` of a block or a `text:`."),
    ("draft.unknown-template", "There is no template “{id}”. See: thidua list templates."),
    ("draft.unknown-block", "There is no block “{id}”. See: thidua list blocks."),
    ("draft.unknown-body-kind", "There is no kind of body “{id}”."),
    ("draft.unknown-slot", "The template {template} has no slot “{slot}”."),
    (
      "draft.unknown-field",
      "Neither the template nor any of the chosen blocks has a field “{name}”."
    ),
    ("draft.unknown-parameter", "The block has no parameter “{name}”."),
    ("draft.missing-field", "“{label}” is missing. Give `{name}:` under `fields:`."),
    (
      "draft.required-slot-empty",
      "“{label}” can't be left empty. Choose at least one block for the slot {slot}."
    ),
    ("draft.block-not-in-slot", "The slot {slot} doesn't hold the block “{id}”."),
    ("draft.block-outside-years", "The block {id} fits the years {years}, not {year}."),
    ("draft.block-not-for-issuer", "The block {id} isn't for a body such as {body}."),
    ("draft.theme-not-taken", "The slot {slot} doesn't take blocks of the theme {theme}: {id}."),
    ("draft.template-not-for-issuer", "The template {id} isn't for a body such as {body}."),
    ("draft.template-outside-years", "The template {id} fits the years {years}, not {year}."),
    (
      "draft.missing-element",
      "The plan says nothing about “{element}”, which a campaign needs."
    ),
    (
      "draft.name-depends-on-date",
      "On the days {date} can mean, the province is called “{early}” first and “{late}” later; the plan says “{late}”. Give the day."
    ),
    (
      "draft.format-later",
      "No format in force on {date} is on file; the plan is set in {format}."
    ),
    (
      "draft.document-unverified",
      "The data of {document} have not been verified. Check number, date and issuer before signing."
    ),
    (
      "draft.movement-unverified",
      "The data of the movement “{movement}” have not been verified. Check name and years before signing."
    ),
    ("filter.not-a-date", "The filter {filter} needs a date such as 2026-01-13, not “{value}”."),
    ("filter.not-a-number", "The filter {filter} needs a number, not “{value}”."),
    (
      "filter.no-roman-numeral",
      "The filter {filter} needs a whole number from 1 to 3999, not “{value}”."
    ),
    ("filter.outside-a-plan", "The filter {filter} works only while a plan is being composed."),
    (
      "form.how-to",
      "Fill in what says “required”. A line with # in front holds what applies if you leave it so;\ntake the # away to say something else. Dates are written 2026-01-13."
    ),
    ("form.required", "required"),
    ("form.example", "e.g. {value}"),
    ("form.kind.text", "text"),
    ("form.kind.number", "number"),
    ("form.kind.percent", "percent"),
    ("form.kind.date", "date"),
    ("form.kind.year", "year"),
    ("form.kind.boolean", "true or false"),
    ("form.kind.list", "list"),
    ("form.kind.documents", "numbers of documents"),
    ("form.kind.movements", "ids of movements: thidua list movements"),
    ("form.period", "A plan of several years:"),
    (
      "form.date",
      "Date of the plan, as far as it is known (2026-01-15, 2026-01); number and day are given at issue:"
    ),
    ("form.number", "Number, once it has been given:"),
    ("form.subject", "Subject (trích yếu), when it shall be another:"),
    (
      "form.documents",
      "Documents the catalogue doesn't have (thidua list documents), such as those of the province:"
    ),
    (
      "form.blocks",
      "Content blocks: choose, leave out, reorder; {text: \"…\"} for a text of your own:"
    ),
    ("form.also", "these fit too:"),
    ("form.recipients", "Recipients and archive line, when they shall be others:"),
    ("form.signature", "Signature, when it shall be another:"),
    ("form.annexes", "Annexes, with a table where needed:"),
    ("form.annex-title", "Title of the annex"),
  ]
}
