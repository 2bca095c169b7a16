extension English {
  static let liquid: [(key: String, text: String)] = [
    (
      "liquid.comment-line",
      "every line of a “#” comment must start with “#”; begin this line with “#” or use “comment”"
    ),
    ("liquid.division-by-zero", "“{filter}” can't divide by zero; check the divisor"),
    ("liquid.expected", "the tag “{tag}” needs {expected} here"),
    ("liquid.filter-failed", "the filter “{filter}” failed: {error}"),
    (
      "liquid.foreign-letters",
      "“{name}” can't be a name here: names have letters without diacritics, digits,"
        + " “_” and “-”; reach other names of the data through brackets, [\"{name}\"]"
    ),
    (
      "liquid.ignored-branch",
      "this “{tag}” stands behind “else” and is never used; move it before “else” or delete it"
    ),
    ("liquid.ignored-markup", "these words behind “{tag}” are ignored; delete them"),
    ("liquid.invalid-utf8", "the text is not UTF-8 from here on; save the file as UTF-8"),
    (
      "liquid.limit-depth",
      "partials lie more than {limit} deep in each other ({chain}); end the recursion"
    ),
    ("liquid.limit-output", "the output passes {limit} bytes; check the loops"),
    ("liquid.limit-steps", "rendering takes more than {limit} steps; check the loops"),
    ("liquid.limit-time", "rendering takes longer than {limit} seconds; check the loops"),
    (
      "liquid.limit-turns",
      "the loops turn more than {limit} times; set a “limit:” or shorten the list"
    ),
    (
      "liquid.missing-expression",
      "a value is missing here: write a variable, a number or a text in quotes"
    ),
    (
      "liquid.missing-name",
      "the tag “{tag}” needs a name here: letters without diacritics, digits, “_” and “-”"
    ),
    ("liquid.nested-doc", "a “doc” can't lie inside another; close the first with “enddoc”"),
    ("liquid.not-a-number", "{value} is no number; give a whole number"),
    ("liquid.not-an-array", "“{filter}” needs a list, but {value} is none"),
    ("liquid.not-an-integer", "“{filter}” needs a whole number, but {value} is none"),
    ("liquid.not-base64", "“{filter}” can't decode this text: it is not base 64"),
    (
      "liquid.not-comparable",
      "{left} and {right} can't be compared with “{operator}”; compare two numbers or two texts"
    ),
    (
      "liquid.not-selectable",
      "“{filter}” can't select {property} of {value}: it has no properties"
    ),
    ("liquid.not-sortable", "“{filter}” can't order {left} and {right}; sort values of one kind"),
    ("liquid.not-utf8", "what “{filter}” decoded is not UTF-8 text"),
    ("liquid.number-too-large", "the result of “{filter}” is too large a number"),
    (
      "liquid.partial-literal",
      "“render” needs the partial's name in quotes; “include” takes a variable"
    ),
    ("liquid.partial-name", "{value} is no name of a partial; give a text"),
    ("liquid.range-too-large", "the range is longer than {limit} numbers"),
    ("liquid.too-deep", "blocks or brackets lie more than {limit} deep in each other"),
    ("liquid.too-few-arguments", "“{filter}” needs at least {least} arguments and has {count}"),
    ("liquid.too-many-arguments", "“{filter}” takes at most {most} arguments and has {count}"),
    ("liquid.unclosed-block", "the tag “{tag}” has no “{end}”; close it"),
    ("liquid.unclosed-bracket", "a “]” is missing here"),
    ("liquid.unclosed-output", "this output is not closed; write {{ … }}"),
    ("liquid.unclosed-range", "a “)” is missing here; a range is written (1..5)"),
    ("liquid.unclosed-string", "the quotation mark here has no partner"),
    ("liquid.unclosed-tag", "this tag is not closed; write {% … %}"),
    ("liquid.undefined", "“{path}” has no value: nothing of that name is known here"),
    ("liquid.unexpected", "“{found}” doesn't belong here"),
    (
      "liquid.unexpected-tag",
      "“{tag}” stands outside the block it belongs to; open the block first or delete it"
    ),
    ("liquid.unknown-argument", "“{filter}” has no argument “{argument}”"),
    ("liquid.unknown-filter", "there is no filter “{filter}”"),
    (
      "liquid.unknown-operator",
      "“{operator}” is no comparison; there are ==, !=, <, >, <=, >= and contains"
    ),
    ("liquid.unknown-option", "the tag “{tag}” has no option “{option}”"),
    ("liquid.unknown-partial", "there is no partial “{name}”"),
    ("liquid.unknown-tag", "there is no tag “{tag}”"),
    ("liquid.unwanted-markup", "the tag “{tag}” takes no words behind its name; delete them"),
  ]
}
