extension Value {
  /// The number a calculation takes the value for: text is read from its start (`"12 kg"` is 12),
  /// and whatever is no number is 0.
  var number: Number { numberOrNil ?? textNumber ?? .int(0) }

  /// The number of a numeric value; nil for anything else, text too.
  var numberOrNil: Number? {
    switch resolved {
    case .int(let number): .int(number)
    case .double(let number): Number(number)
    default: nil
    }
  }

  private var textNumber: Number? {
    switch resolved {
    case .string(let text), .markup(let text): Number(text: Array(text.utf8))
    default: nil
    }
  }

  /// The whole number of a bound of a range: what text starts with, fractions cut off.
  var integerOrZero: Int {
    switch number {
    case .int(let number): number
    case .decimal, .double: Int(exactly: number.double.rounded(.towardZero)) ?? 0
    }
  }

  /// The whole number of an argument that has to be one.
  ///
  /// - Throws: `FilterError` when it is something else.
  public func requiredInteger() throws -> Int {
    switch resolved {
    case .int(let number): return number
    case .string(let text), .markup(let text):
      let bytes = Array(text.utf8).trimmed
      let digits = bytes.first == .hyphen || bytes.first == .plus ? bytes.dropFirst() : bytes
      if !digits.isEmpty, digits.allSatisfy(\.isDigit),
        let number = Int(String(decoding: bytes, as: UTF8.self))
      {
        return number
      }
    default: break
    }
    throw FilterError(LiquidFinding.notAnInteger(value: kindName))
  }
}

extension Number {
  /// Reads the number a text starts with: with a fraction only when the whole text is one.
  init?(text: [UInt8]) {
    let text = text.trimmed
    var end = text.startIndex
    if end < text.endIndex, text[end] == .hyphen || text[end] == .plus { end += 1 }
    let digits = end
    while end < text.endIndex, text[end].isDigit { end += 1 }
    guard end > digits else { return nil }
    if end + 1 < text.endIndex, text[end] == .dot, text[(end + 1)...].allSatisfy(\.isDigit),
      text.first != .plus
    {
      if let decimal = Decimal(text: text) {
        self = .decimal(decimal)
      } else {
        self = .double(Double(String(decoding: text, as: UTF8.self)) ?? 0)
      }
      return
    }
    let whole = String(decoding: text[..<end], as: UTF8.self)
    self = Int(whole).map(Number.int) ?? .double(Double(whole) ?? 0)
  }
}

extension [UInt8] {
  /// The bytes without white space at both ends.
  var trimmed: ArraySlice<UInt8> { self[...].trimmed }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[start...end]
  }
}
