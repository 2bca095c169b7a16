extension English {
  static let readers: [(key: String, text: String)] = [
    ("reader.empty", "The file is empty; choose the file that holds the document."),
    (
      "reader.encrypted",
      "The file is locked with a password; open it in Word and save it without one."
    ),
    (
      "reader.old-word",
      "This is a Word file from before 2007 (.doc); open it in Word and save it as .docx."
    ),
    (
      "reader.old-office",
      "This is an Office file that holds no text document; save the document as .docx."
    ),
    (
      "reader.picture",
      "This is a {kind} picture on which no text can be read (its name must not say otherwise, and tesseract must be installed with Vietnamese); give the document itself."
    ),
    ("reader.unknown-kind", "This is no document of a kind that can be read: .docx, .pdf or text."),
    (
      "reader.not-a-package",
      "This is no .docx file, whatever its name says; open it in its own program and save it as .docx."
    ),
    (
      "reader.package-damaged",
      "The file is cut off or damaged: it can't be unpacked. Get it anew, or open and repair it in Word."
    ),
    (
      "reader.too-many-parts",
      "The file has more parts than any document has; it isn't read. Save the document anew in Word."
    ),
    (
      "reader.not-word",
      "The file holds no Word document; if it is a spreadsheet or slides, give the text document."
    ),
    (
      "reader.part-missing",
      "The part {part} that the file speaks of isn't in it; open and repair the file in Word."
    ),
    (
      "reader.part-damaged",
      "The part {part} can't be unpacked: it is damaged or locked. Open and repair the file in Word."
    ),
    (
      "reader.part-too-large",
      "The part {part} unpacks to more than {limit} MB; no document does. The file isn't read."
    ),
    (
      "reader.part-malformed",
      "The part {part} breaks off or breaks the rules of XML at line {line}; repair the file in Word."
    ),
    (
      "reader.part-with-document-type",
      """
      The part {part} declares a document type, which Word never does and attacks do; the file isn't \
      read.
      """
    ),
    (
      "reader.part-too-deep",
      "The part {part} has more than {limit} elements inside each other; the file isn't read."
    ),
    ("reader.not-a-pdf", "This is no PDF file, whatever its name says; give the document itself."),
    (
      "reader.pdf-damaged",
      "The PDF file is cut off or damaged: it can't be opened. Get it anew, or print it to PDF again."
    ),
    ("reader.pdf-locked", "The PDF file is locked with a password; save it without one."),
    (
      "reader.pdf-without-text",
      """
      The PDF file holds pictures of pages and no text; have its text recognised first (tesseract with \
      Vietnamese), or give the Word file.
      """
    ),
    (
      "reader.scan-failed",
      "The letters on the pictures of pages couldn't be recognised: there are none, or the pages are too many. Give the Word file."
    ),
    (
      "reader.recognised",
      "The text was recognised on pictures of pages, with a confidence of {confidence} %; compare it with the original."
    ),
    (
      "reader.program-missing",
      "The program {program} is needed to read this file; install the package {package}."
    ),
    (
      "reader.too-slow",
      "The file wasn't opened within {seconds} seconds; it is too large or damaged."
    ),
    (
      "reader.no-scratch",
      "There is no room for temporary files; free some, or point TMPDIR to a folder that can be written."
    ),
    ("reader.unreadable", "The file can't be read; see that it is there and that you may read it."),
    ("reader.folder", "This is a folder; name the files in it."),
    (
      "reader.converted",
      "The file was turned into .docx by LibreOffice before it was read; its form may differ in places."
    ),
    ("reader.too-large", "The file is larger than {limit} MB; no document is. It isn't read."),
    (
      "reader.conversion-failed",
      "The file can't be turned into .docx: it is damaged or locked. Open it in Word and save it as .docx."
    ),
    (
      "reader.part-too-wide",
      "The part {part} has an element with more than {limit} attributes; the file isn't read."
    ),
    ("reader.footnotes", "Footnotes and endnotes are not read ({count}); look at them yourself."),
    ("reader.pictures", "Pictures are not read ({count}); look at them yourself."),
  ]
}
