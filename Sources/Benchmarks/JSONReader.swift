import Liquid

/// Reads JSON into template values, objects in the order of their names: Foundation's readers lose
/// it, and the conformance suite tests it.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  /// What is no JSON, and where.
  struct Failure: Error, CustomStringConvertible {
    let position: Int
    var description: String { "no JSON at byte \(position)" }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value of a JSON text.
  static func value(_ bytes: [UInt8]) throws -> Value {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == bytes.count else { throw Failure(position: reader.position) }
    return value
  }

  private mutating func value() throws -> Value {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return .hash(OrderedHash(try object()))
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws -> [(String, Value)] {
    position += 1
    var pairs: [(String, Value)] = []
    if accept("}") { return pairs }
    repeat {
      skipSpace()
      let name = try string()
      guard accept(":") else { throw Failure(position: position) }
      pairs.append((name, try value()))
    } while accept(",")
    guard accept("}") else { throw Failure(position: position) }
    return pairs
  }

  private mutating func array() throws -> [Value] {
    position += 1
    var elements: [Value] = []
    if accept("]") { return elements }
    repeat { elements.append(try value()) } while accept(",")
    guard accept("]") else { throw Failure(position: position) }
    return elements
  }

  private mutating func string() throws -> String {
    guard peek == UInt8(ascii: "\"") else { throw Failure(position: position) }
    position += 1
    var text: [UInt8] = []
    while true {
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
        bytes[position] != UInt8(ascii: "\\")
      { position += 1 }
      text += bytes[start..<position]
      guard let byte = peek else { throw Failure(position: position) }
      position += 1
      if byte == UInt8(ascii: "\"") { break }
      try escape(into: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws {
    guard let byte = peek else { throw Failure(position: position) }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(.lineFeed)
    case UInt8(ascii: "r"): text.append(.carriageReturn)
    case UInt8(ascii: "t"): text.append(.tab)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      var units = [try hexadecimal()]
      if UTF16.isLeadSurrogate(units[0]), peek == UInt8(ascii: "\\") {
        position += 2
        units.append(try hexadecimal())
      }
      text += String(decoding: units, as: UTF16.self).utf8
    default: text.append(byte)
    }
  }

  private mutating func hexadecimal() throws -> UInt16 {
    guard position + 4 <= bytes.count,
      let unit = UInt16(
        String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw Failure(position: position) }
    position += 4
    return unit
  }

  private mutating func number() throws -> Value {
    let start = position
    while let byte = peek, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let number = Int(text) { return .int(number) }
    guard let number = Double(text) else { throw Failure(position: start) }
    return .double(number)
  }

  private mutating func word(_ word: String, _ value: Value) throws -> Value {
    guard bytes[position...].starts(with: word.utf8) else { throw Failure(position: position) }
    position += word.utf8.count
    return value
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func accept(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == .space || (0x09...0x0D).contains(byte) { position += 1 }
  }
}
