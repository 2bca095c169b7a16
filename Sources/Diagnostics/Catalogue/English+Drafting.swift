extension English {
  static let drafting: [(key: String, text: String)] = [
    (
      "data.not-a-data-folder",
      "“{folder}” doesn't hold the folders Templates and Provinces; name the folder that does with --data"
    ),
    (
      "data.not-found",
      "no folder with Templates and Provinces was found in “{folder}” or above it; name it with --data or THIDUA_DATA"
    ),
    (
      "block.id-not-file-name",
      "the id is “{id}” but the file is called “{expected}”; make them the same"
    ),
    ("block.id-twice", "there is another block with the id “{id}”"),
    (
      "block.heading-inside",
      "a block can't hold the heading “{heading}”; write it as `heading:` of the block"
    ),
    ("block.rule-inside", "a block can't hold a line `---`"),
    (
      "template.id-not-file-name",
      "the id is “{id}” but the file is called “{expected}”; make them the same"
    ),
    ("template.id-twice", "there is another template with the id “{id}”"),
    ("template.slot-twice", "the slot “{name}” is declared twice"),
    (
      "template.slot-unused",
      "the slot “{slot}” is declared but the text has no {% slot {slot} %}"
    ),
    ("template.unknown-slot", "no slot “{slot}” is declared"),
    (
      "template.heading-too-deep",
      "a heading of level {level} is too deep; a plan has four: #, ##, ###, ####"
    ),
    (
      "template.heading-after-closing",
      "the heading “{heading}” stands after the closing; put it before the line `---`, or make it an annex with one #"
    ),
    (
      "template.only-paragraphs-here",
      "before the first heading and in the closing only paragraphs can stand, no lists or tables"
    ),
    ("template.unsupported-markdown", "plans don't hold this Markdown: {kind}"),
    (
      "template.block-may-not-fit",
      "the block {id} doesn't fit every plan this template makes; write {id: {id}, if-fits: true}, or narrow the template's issuers and years"
    ),
    ("template.missing-element", "no slot sees to “{element}”, which a campaign needs"),
    (
      "parameter.bad-name",
      "“{name}” is no variable name; use small letters, digits and underscores, such as report_deadline"
    ),
    ("brief.empty", "the brief is empty"),
    ("brief.no-year", "the year is missing; give `year:` or a `date:`"),
    ("brief.open-period", "a period needs both ends: {from: 2026, to: 2030}"),
    ("brief.date-far-from-year", "the date {date} is far from the plan's year {year}"),
    ("brief.bad-number", "“{number}” is no number of a document; write digits only, such as 05"),
    (
      "brief.bad-slot",
      "“{found}” is neither a list of blocks nor a mapping with drop, add, set"
    ),
    ("brief.choice-without-block", "give the `id:` of a block or a `text:`"),
    ("draft.unknown-template", "there is no template “{id}”; see: thidua list templates"),
    ("draft.unknown-block", "there is no block “{id}”; see: thidua list blocks"),
    ("draft.unknown-body-kind", "there is no kind of body “{id}”"),
    ("draft.unknown-slot", "the template {template} has no slot “{slot}”"),
    (
      "draft.unknown-field",
      "neither the template nor any of the chosen blocks has a field “{name}”"
    ),
    ("draft.unknown-parameter", "the block has no parameter “{name}”"),
    ("draft.missing-field", "“{label}” is missing; give `{name}:` under `fields:`"),
    (
      "draft.required-slot-empty",
      "“{label}” can't be left empty; choose at least one block for the slot {slot}"
    ),
    ("draft.block-not-in-slot", "the slot {slot} doesn't hold the block “{id}”"),
    ("draft.block-outside-years", "the block {id} fits the years {years}, not {year}"),
    ("draft.block-not-for-issuer", "the block {id} isn't for a body such as {body}"),
    ("draft.theme-not-taken", "the slot {slot} doesn't take blocks of the theme {theme}: {id}"),
    ("draft.template-not-for-issuer", "the template {id} isn't for a body such as {body}"),
    ("draft.template-outside-years", "the template {id} fits the years {years}, not {year}"),
    ("draft.missing-element", "the plan says nothing about “{element}”, which a campaign needs"),
    (
      "draft.name-depends-on-date",
      "on the days {date} can mean, the province is called “{early}” first and “{late}” later; the plan says “{late}”; give the day"
    ),
    (
      "draft.format-later",
      "no format in force on {date} is on file; the plan is set in {format}"
    ),
    (
      "draft.document-unverified",
      "the data of {document} have not been verified; check number, date and issuer before signing"
    ),
    (
      "draft.movement-unverified",
      "the data of the movement “{movement}” have not been verified; check name and years before signing"
    ),
    ("filter.not-a-date", "the filter {filter} needs a date such as 2026-01-13, not “{value}”"),
    ("filter.not-a-number", "the filter {filter} needs a number, not “{value}”"),
    (
      "filter.no-roman-numeral",
      "the filter {filter} needs a whole number from 1 to 3999, not “{value}”"
    ),
    ("filter.outside-a-plan", "the filter {filter} works only while a plan is being composed"),
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
