extension English {
  static let recognition: [(key: String, text: String)] = [
    (
      "recognition.no-issuer",
      "who issues the document stands neither in the letterhead nor in the opening"
    ),
    ("recognition.no-kind", "no line names the kind of the document, such as KẾ HOẠCH"),
    ("recognition.no-signature", "no signature was found behind the text"),
    (
      "recognition.parent-inferred",
      "the letterhead is missing; “{parent}” above the issuer follows from the issuer's kind"
    ),
    (
      "recognition.province-inferred",
      "the document names no province; {province} follows from {reason}"
    ),
    ("text.converted", "the text was in {encoding} and was converted to Unicode"),
    ("text.empty", "there is no text in this file"),
    (
      "text.not-text",
      "this is no text file; give it the ending of what it is, such as .docx or .pdf"
    ),
    ("text.too-large", "the file is larger than {limit} MB, the most that is read of a text"),
  ]
}
