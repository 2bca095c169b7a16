/// The catalog of a finished PDF file, for what Cairo has no call for: the language of the text, which
/// tagged files need to be read aloud, and that viewers show the title rather than the file's name.
enum PDFCatalog {
  /// Writes the language into the catalog. Cairo writes the catalog last, so that only the place of
  /// the table of objects behind it moves; a file that is built otherwise stays as it is.
  static func setLanguage(_ language: String, in file: inout [UInt8]) {
    let tag = language.utf8.filter { byte in
      byte == .hyphen || byte.isDigit || byte.isLetter
    }
    guard !tag.isEmpty, let xref = last("startxref\n", in: file[...]),
      let catalog = last("<< /Type /Catalog\n", in: file[..<xref.lowerBound]),
      objectCount(file[catalog.upperBound..<xref.lowerBound]) == 1
    else { return }
    var digits = xref.upperBound
    var offset = 0
    while digits < file.count, file[digits].isDigit {
      offset = offset * 10 + file[digits].digitValue
      digits += 1
    }
    guard offset > catalog.upperBound, offset < xref.lowerBound else { return }
    let entries =
      Array("   /Lang (".utf8) + tag
      + Array(")\n   /ViewerPreferences << /DisplayDocTitle true >>\n".utf8)
    file.replaceSubrange(xref.upperBound..<digits, with: String(offset + entries.count).utf8)
    file.insert(contentsOf: entries, at: catalog.upperBound)
  }

  private static func last(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    var start = bytes.endIndex - word.count
    while start >= bytes.startIndex {
      if bytes[start..<(start + word.count)].elementsEqual(word) {
        return start..<(start + word.count)
      }
      start -= 1
    }
    return nil
  }

  private static func objectCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var rest = bytes
    var count = 0
    while let found = last("endobj\n", in: rest) {
      count += 1
      rest = rest[..<found.lowerBound]
    }
    return count
  }
}
