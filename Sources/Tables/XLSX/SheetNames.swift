/// Names of sheets: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, none
/// twice whatever its case.
enum SheetNames {
  /// The names of tables in their order.
  static func names(of tables: [Table]) -> [String] {
    var taken: Set<String> = []
    return tables.map { table in
      let base = cleaned(table.title)
      var name = cut(base, SheetBounds.nameLength)
      var number = 2
      while taken.contains(name.lowercased()) {
        let suffix = " (\(number))"
        name = cut(base, SheetBounds.nameLength - suffix.utf16.count) + suffix
        number += 1
      }
      taken.insert(name.lowercased())
      return name
    }
  }

  private static func cleaned(_ title: String) -> String {
    let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]
    var view = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      view.append(forbidden.contains(scalar) || scalar.value < 0x20 ? "-" : scalar)
    }
    var text = String(view)[...]
    while text.first == "'" || text.first == " " { text = text.dropFirst() }
    while text.last == "'" || text.last == " " { text = text.dropLast() }
    // Excel keeps this name for itself.
    if text.isEmpty || text.lowercased() == "history" { return "Trang" }
    return String(text)
  }

  /// The whole characters that fit in a number of UTF-16 units, without a blank or an apostrophe at
  /// the end.
  private static func cut(_ text: String, _ length: Int) -> String {
    var result = text
    while result.utf16.count > length || result.last == " " || result.last == "'" {
      result.removeLast()
    }
    return result
  }
}
