extension English {
  static let citations: [(key: String, text: String)] = [
    ("citations.not-a-number", "“{found}” is no document number such as 184/KH-UBND or 41-CT/TW"),
    (
      "citations.unknown-document",
      "unknown document {number}: add it to the catalogue, or under “documents” of the brief"
    ),
    ("citations.not-yet-issued", "{document} is issued only on {date}, after this text"),
    ("citations.not-yet-in-force", "{document} takes effect only on {date}"),
    ("citations.replaced", "{document} ended on {date}; {successor} took its place"),
    ("citations.ended", "{document} ended on {date}"),
    (
      "citations.unknown-movement",
      "unknown movement “{id}”: add it to the catalogue, or under “movements” of the brief"
    ),
    ("citations.movement-over", "the movement “{movement}” ended on {date}"),
    (
      "citations.movement-replaced",
      "the movement “{movement}” ended on {date}; “{successor}” goes on with it"
    ),
    ("citations.movement-not-yet", "the movement “{movement}” begins only on {date}"),
  ]
}
