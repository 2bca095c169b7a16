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
  ]
}
