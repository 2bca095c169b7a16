extension English {
  static let general: [(key: String, text: String)] = [
    ("severity.error", "error"),
    ("severity.warning", "warning"),
    ("severity.note", "note"),
    ("suggestion.did-you-mean", "did you mean “{name}”?"),
  ]
}
