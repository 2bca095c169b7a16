extension Value {
  /// The value as text, the way filters see it. Printing shows the same but for arrays, whose
  /// elements it puts together without brackets and commas.
  public var text: String {
    switch self {
    case .undefined, .null, .blank, .empty: return ""
    case .string(let text), .markup(let text): return text
    case .bool(let isTrue): return isTrue ? "true" : "false"
    case .int(let number): return String(number)
    case .double(let number): return Value.text(of: number)
    case .range(let range): return "\(range.first)..\(range.last)"
    case .array: return notation
    case .hash(let hash): return Value.notation(of: hash)
    case .drop(let drop): return drop.value.withoutDrop.text
    }
  }

  /// Whether the value is markup: text of the output's language.
  var isMarkup: Bool {
    if case .markup = self { true } else { false }
  }

  /// What kind of value it is, for findings; a word of the template language.
  var kindName: String {
    switch resolved {
    case .undefined, .null: "nil"
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .int(let number): String(number)
    case .double(let number): Value.text(of: number)
    case .string(let text), .markup(let text): "\"\(text.prefix(40))\""
    case .array: "[…]"
    case .hash: "{…}"
    case .range: text
    case .blank: "blank"
    case .empty: "empty"
    case .drop: "{…}"
    }
  }

  /// A number with a fraction: at least one decimal, an exponent from 10^16 and below 10^-4.
  static func text(of number: Double) -> String {
    guard number.isFinite else {
      return number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity"
    }
    let size = abs(number)
    let text = number.description
    guard let exponentMark = text.firstIndex(of: "e") else { return text }
    var digits = String(text[..<exponentMark])
    let exponent = Int(text[text.index(after: exponentMark)...]) ?? 0
    if size >= 1e16 || size < 1e-4 {
      if !digits.contains(".") { digits += ".0" }
      let sign = exponent < 0 ? "-" : "+"
      let width = abs(exponent) < 10 ? "0" : ""
      return "\(digits)e\(sign)\(width)\(abs(exponent))"
    }
    return text
  }

  /// A hash as the language's first implementation shows it: `{"a"=>1, "b"=>nil}`.
  private static func notation(of hash: OrderedHash) -> String {
    "{" + hash.pairs.map { "\(quoted($0))=>\($1.notation)" }.joined(separator: ", ") + "}"
  }

  private var notation: String {
    switch resolved {
    case .undefined, .null: "nil"
    case .string(let text), .markup(let text): Value.quoted(text)
    case .array(let elements): "[" + elements.map(\.notation).joined(separator: ", ") + "]"
    default: text
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
