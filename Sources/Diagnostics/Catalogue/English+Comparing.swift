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
  ]
}
