extension English {
  static let profiles: [(key: String, text: String)] = [
    ("profiles.no-provinces", "there is no folder “Provinces” to read here"),
    ("profiles.slug-is-not-folder", "the slug “{slug}” must be the folder's name “{folder}”"),
    ("profiles.id-is-not-file", "the id “{id}” must be the name of the file {file}"),
    ("profiles.no-name", "a province needs at least one name"),
    ("profiles.not-a-term", "expected a term such as 2025 - 2030, found {found}"),
    ("profiles.supervising", "expected “none” or a mapping with “name”, found {found}"),
    ("profiles.unknown-placeholder", "unknown placeholder “{name}” in braces"),
    (
      "profiles.placeholder-without-value",
      "the placeholder “{name}” in braces has no value for this body"
    ),
    ("profiles.unknown-province", "unknown province “{slug}”"),
    (
      "profiles.province-ended",
      "{unit} ended on {date} and is now part of {successor}: write “{slug}”"
    ),
    ("profiles.province-not-yet", "{unit} exists only since {date}, not yet on {day}"),
    ("profiles.unknown-kind", "unknown kind of body “{kind}”"),
    ("profiles.unknown-department", "unknown department “{id}”"),
    ("profiles.unknown-former-unit", "the province has no former unit “{id}”"),
    ("profiles.unknown-document", "unknown document {number}"),
    ("profiles.unknown-movement", "unknown movement “{id}”"),
    (
      "profiles.unknown-body",
      "unknown body “{id}” in {province}: give its “kind” and “name”, or add a file for it"
    ),
    (
      "profiles.body-of-other-unit",
      "“{id}” is no body of {province} but of the unit “{unit}”: write that province in the brief"
    ),
    ("profiles.body-without-kind", "a body needs an “id” or a “kind”"),
    ("profiles.body-not-yet", "{body} exists only since {date}, not yet on {day}"),
    ("profiles.body-ended", "{body} ended on {date}"),
    ("profiles.body-replaced", "{body} ended on {date}; its successor: {successors}"),
    ("profiles.body-not-here", "{province} had no {body} on {date}"),
    (
      "profiles.body-maybe-not-here",
      "nothing is known of {body} in {province} on {date}: not every province has one"
    ),
    ("profiles.missing-fact", "“{key}” must be given for this body ({kind})"),
    ("profiles.no-commune", "the commune must be given for this body ({kind}): “commune: xã …”"),
    ("profiles.not-a-commune", "expected xã, phường or đặc khu with its name, found {found}"),
    ("profiles.unknown-commune", "{commune} isn't in the list of communes of {province}"),
    ("profiles.unverified-symbol", "the symbol {symbol} of {body} isn't verified"),
    ("profiles.unverified-signatory", "that {name} is {post} of {body} isn't verified"),
    ("profiles.former-unit-without-end", "the former unit {unit} needs the last day of its life"),
    ("profiles.repeated", "“{name}” is here a second time"),
    ("profiles.overlap", "two periods overlap from {date} on"),
    ("profiles.circle", "the successors of “{name}” lead back to itself"),
  ]
}
