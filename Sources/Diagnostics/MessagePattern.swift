/// The notation of message patterns, a part of ICU MessageFormat: `{name}` is replaced by an
/// argument, `{name, plural, one {# entry} other {# entries}}` by the form its number asks for, in
/// which `#` is the number. Forms are `=N` for exactly N, `one` for 1 and `other`, which must be
/// there. A brace that begins neither, or names no argument, stands for itself.
enum MessagePattern {
  /// The text of a pattern with arguments put in.
  static func fill(_ pattern: String, with arguments: [String: String]) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
    var result: [UInt8] = []
    fill(Array(pattern.utf8)[...], with: arguments, number: nil, into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends a pattern or one form of a plural; `number` is what `#` stands for in it.
  private static func fill(
    _ pattern: ArraySlice<UInt8>, with arguments: [String: String], number: String?,
    into result: inout [UInt8]
  ) {
    var index = pattern.startIndex
    while index < pattern.endIndex {
      let byte = pattern[index]
      if byte == UInt8(ascii: "#"), let number {
        result += number.utf8
      } else if byte == UInt8(ascii: "{"), let close = closing(pattern[index...]),
        replace(pattern[(index + 1)..<close], with: arguments, into: &result)
      {
        index = close
      } else {
        result.append(byte)
      }
      index += 1
    }
  }

  /// Appends what stands for the inside of a pair of braces; false when nothing does.
  private static func replace(
    _ inside: ArraySlice<UInt8>, with arguments: [String: String], into result: inout [UInt8]
  ) -> Bool {
    guard let plural = Plural(inside) else {
      guard let value = arguments[String(decoding: inside, as: UTF8.self)] else { return false }
      result += value.utf8
      return true
    }
    guard let value = arguments[plural.name], let form = plural.form(for: value) else {
      return false
    }
    fill(form, with: arguments, number: value, into: &result)
    return true
  }

  /// Where the brace a slice begins with is closed, nil when it isn't.
  private static func closing(_ bytes: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// A choice of forms by a number.
  struct Plural {
    /// The argument that decides.
    let name: String
    /// The forms in the order of the pattern.
    private(set) var forms: [(selector: String, text: ArraySlice<UInt8>)] = []

    /// Reads `name, plural, one {…} other {…}`; nil when that isn't what the bytes say.
    init?(_ inside: ArraySlice<UInt8>) {
      let parts = inside.split(
        separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, Plural.word(parts[1]) == "plural" else { return nil }
      name = Plural.word(parts[0])
      var rest = parts[2]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
        guard let close = closing(rest[open...]) else { return nil }
        forms.append((Plural.word(rest[..<open]), rest[(open + 1)..<close]))
        rest = rest[(close + 1)...]
      }
      let isWhole = Plural.word(rest).isEmpty && forms.contains { $0.selector == "other" }
      guard isWhole else { return nil }
    }

    /// The form a number takes.
    func form(for number: String) -> ArraySlice<UInt8>? {
      let selectors = ["=\(number)", number == "1" ? "one" : "other", "other"]
      return selectors.lazy.compactMap { wanted in
        forms.first { $0.selector == wanted }?.text
      }.first
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
      let blank = UInt8(ascii: " ")
      let start = bytes.drop { $0 == blank }
      let end = start.lastIndex { $0 != blank } ?? start.startIndex - 1
      return String(decoding: start[start.startIndex..<(end + 1)], as: UTF8.self)
    }
  }
}
