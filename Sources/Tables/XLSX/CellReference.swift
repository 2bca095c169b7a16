/// The place of a cell, such as `AB12`.
enum CellReference {
  /// The column of a reference, from 0; nil when it has none.
  static func column(_ reference: String) -> Int? {
    var column = 0
    var letters = 0
    for byte in reference.utf8 {
      let letter = byte | 0x20
      guard letter.isSmallLetter else { break }
      letters += 1
      if letters > 3 { return nil }
      column = column * 26 + Int(letter - 0x60)
    }
    return letters > 0 ? column - 1 : nil
  }

  /// The reference of a column and row, both from 0.
  static func text(column: Int, row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters + String(row + 1)
  }
}
