extension English {
  static let yaml: [(key: String, text: String)] = [
    ("yaml.no-such-file", "there is no such file"),
    ("yaml.no-permission", "you may not read this file: give yourself the right to read it"),
    ("yaml.is-folder", "this is a folder; a file is needed"),
    ("yaml.unreadable", "the file can't be read"),
    ("yaml.too-large", "the file has {size} bytes; at most {limit} are read"),
    (
      "yaml.not-utf8",
      "this is no UTF-8 (byte {byte}): save the file with the encoding UTF-8"
    ),
    ("yaml.utf-16", "the file is UTF-16: save it with the encoding UTF-8"),
    (
      "yaml.byte-order-mark",
      "the file begins with a byte order mark: save it as UTF-8 without one"
    ),
    ("yaml.tab", "there is a tab here: write spaces"),
    ("yaml.control-character", "there is a control character here: delete it"),
    ("yaml.empty", "there is no data here"),
    ("yaml.several-documents", "a second document begins here: write one per file"),
    ("yaml.duplicate-key", "“{key}” is here a second time (first on line {line}): keep one"),
    ("yaml.key-not-text", "a key must be a text"),
    ("yaml.too-deep", "lists and mappings stand more than {limit} deep inside each other"),
    ("yaml.too-many-nodes", "with its aliases put in full the file holds more than {limit} values"),
    ("yaml.unknown-alias", "no anchor “&{name}” comes before the alias “*{name}”"),
    ("yaml.tag", "tags such as “{tag}” aren't used here: delete it"),
    ("yaml.syntax", "this is no YAML: {problem}"),
    (
      "yaml.syntax.colon-in-text",
      "a colon here would begin a value: put the text in quotes, or check the indentation"
    ),
    ("yaml.syntax.missing-colon", "a key without its colon: write “key: value”"),
    (
      "yaml.syntax.indentation",
      "this doesn't fit the lines above: check its indentation and the quotes before it"
    ),
    ("yaml.syntax.open-list", "the list begun with “[” isn't closed: a “,” or “]” is missing"),
    ("yaml.syntax.open-mapping", "the mapping begun with “\u{7B}” isn't closed"),
    ("yaml.syntax.open-quote", "a quotation mark isn't closed"),
    (
      "yaml.syntax.reserved-character",
      "no value can begin with this character: put the text in quotes"
    ),
    ("yaml.syntax.escape", "unknown escape after “\\”: write “\\\\” for a backslash"),
    (
      "yaml.no-front-matter",
      "the file must begin with a line “---”, then data, then a line “---”"
    ),
    ("yaml.open-front-matter", "the data begun with “---” isn't closed by a second line “---”"),
    ("yaml.missing-key", "“{key}” is missing"),
    ("yaml.missing-value", "“{key}” has no value"),
    ("yaml.unknown-key", "unknown key “{key}”"),
    ("yaml.not-a-text", "expected a text, found {found}"),
    ("yaml.empty-text", "expected a text, found nothing but blanks"),
    ("yaml.not-a-whole-number", "expected a whole number such as 5, found {found}"),
    ("yaml.not-a-number", "expected a number such as 5 or 0.5, found {found}"),
    ("yaml.out-of-range", "expected a number from {least} to {most}, found {found}"),
    ("yaml.not-true-or-false", "expected true or false, found {found}"),
    ("yaml.not-a-date", "expected a date such as 2026-01-13, found {found}"),
    (
      "yaml.not-a-partial-date",
      "expected a date such as 2026-01-13, a month such as 2026-01 or a year, found {found}"
    ),
    ("yaml.not-a-choice", "expected one of {choices}, found {found}"),
    ("yaml.not-a-list", "expected a list, found {found}"),
    ("yaml.not-a-mapping", "expected keys with values, found {found}"),
    ("yaml.ends-before-it-begins", "the span ends before it begins"),
  ]
}
