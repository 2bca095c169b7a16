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
    (
      "pdf.character-missing",
      "The face {face} has no letter \"{character}\" ({code}); replace it with one the face has."
    ),
    (
      "pdf.face-missing",
      """
      The face {face} isn't installed and {found} can't stand in for it; install it, or for Times New \
      Roman the package fonts-liberation2.
      """
    ),
    (
      "pdf.face-without-vietnamese",
      """
      The face found for {face}, {found}, lacks Vietnamese letters; install one that has them, for \
      Times New Roman the package fonts-liberation2.
      """
    ),
    ("pdf.failed", "The PDF could not be made: {reason}."),
    (
      "pdf.no-room",
      "The margins leave {width} × {height} mm for the text; give the page smaller margins."
    ),
    ("pdf.unknown-style", "No style of the document is named \"{style}\"."),
  ]
}
