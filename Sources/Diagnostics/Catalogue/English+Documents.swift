extension English {
  static let documents: [(key: String, text: String)] = [
    (
      "format.outside-bounds",
      "{value} is outside the bounds of the rules: choose a value from {least} to {most}"
    ),
    ("format.below-bound", "{value} is less than the rules allow: choose {least} or more"),
    ("format.above-bound", "{value} is more than the rules allow: choose {most} or less"),
    ("format.not-allowed", "{value} is not one of the values the rules allow: {allowed}"),
    ("format.not-a-share", "{value} is no share of a width: write a number above 0, at most 1"),
    ("format.no-first-day", "the first day of validity is missing: write valid: {from: …}"),
    (
      "format.number-outside-margin",
      "the page number would stand outside the top margin: choose a distance below it"
    ),
    ("format.no-room", "the margins leave no room for text"),
    ("format.no-number-in-pattern", "the pattern lacks %, the place of the number"),
    ("format.no-profiles", "this folder holds no format profile: it needs at least one .yaml file"),
  ]
}
