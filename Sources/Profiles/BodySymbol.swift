/// The symbol of a body, what stands after `KH-` in the symbol of its documents (NĐ 30/2020, Phụ lục I):
/// `SXD`, `SGD&ĐT`, `MTTQ-BTT`.
enum BodySymbol {
  /// Whether a symbol is made of letters and digits, with `&`, `.` or `-` singly between them. Documents
  /// have no other, and whatever has leads nowhere in the name of a file.
  static func isWellFormed(_ symbol: String) -> Bool {
    symbol.split(omittingEmptySubsequences: false, whereSeparator: { "&.-".contains($0) })
      .allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber } }
  }
}
