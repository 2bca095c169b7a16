extension English {
  static let comparing: [(key: String, text: String)] = [
    ("comparing.component.supervisingBody", "Supervising body"),
    ("comparing.component.issuingBody", "Issuing body"),
    ("comparing.component.code", "Number and symbol"),
    ("comparing.component.place", "Place"),
    ("comparing.component.date", "Date"),
    ("comparing.component.kind", "Kind"),
    ("comparing.component.subject", "Subject"),
    ("comparing.component.basis", "Basis"),
    ("comparing.component.recipients", "Recipients"),
    ("comparing.component.archiveLine", "Archive line"),
    ("comparing.component.signature", "Signature"),
    ("comparing.area.opening", "Opening"),
    ("comparing.area.body", "Text"),
    ("comparing.area.closing", "Closing"),
    ("comparing.area.annex", "Annex"),
    ("comparing.moved-from", "(was at {path})"),
    ("comparing.same-number", "the number {code} is that of the older plan of {date}"),
    ("comparing.same-date", "the date {date} is that of the older plan"),
    (
      "comparing.old-year",
      "the year {year} was taken over from the older plan; this plan is for {right}; older: “{older}”"
    ),
    (
      "comparing.old-period",
      "the period {period} ended before {year}, the year of this plan; older: “{older}”"
    ),
    (
      "comparing.old-deadline",
      "the day {date} was taken over and lies before the date of this plan, {newer}; older: “{older}”"
    ),
    (
      "comparing.old-congress",
      "congress {found} was taken over; the latest one is {right}; older: “{older}”"
    ),
    (
      "comparing.old-basis",
      "{document} is taken over from the older plan and is about the year {year}; older: “{older}”"
    ),
    (
      "comparing.old-directive",
      "{document} was a basis of the older plan only; this plan rests on {right}; older: “{older}”"
    ),
    (
      "comparing.ended-document",
      "{document} was taken over and ended on {date}; older: “{older}”"
    ),
    (
      "comparing.replaced-document",
      "{document} was taken over and ended on {date}; {right} took its place; older: “{older}”"
    ),
    (
      "comparing.ended-movement",
      "the movement “{movement}” was taken over and ended on {date}; older: “{older}”"
    ),
    (
      "comparing.replaced-movement",
      "the movement “{movement}” was taken over and ended on {date}; “{right}” goes on with it; older: “{older}”"
    ),
    (
      "comparing.old-name",
      "“{found}” was taken over and is no longer the name since {date}; now: {right}; older: “{older}”"
    ),
    (
      "comparing.old-signer",
      "{name}, who signed the older plan, was taken over; expected: {right}; older: “{older}”"
    ),
  ]
}
