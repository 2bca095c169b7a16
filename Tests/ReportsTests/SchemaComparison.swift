import Foundation
import Reports

/// Holds JSON to what its type declares.
enum SchemaComparison {
  /// Where a report and its schema disagree; empty when they agree.
  static func mismatches<Value: Report>(of report: Value) throws -> [String] {
    let data = try JSONEncoder().encode(report)
    let json = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    return mismatches(of: json, Value.schema, at: "\(Value.self)")
  }

  private static func mismatches(of json: Any, _ schema: Schema, at path: String) -> [String] {
    func expect(_ holds: Bool, _ what: String) -> [String] {
      holds ? [] : ["\(path): \(json) is no \(what)"]
    }
    switch schema {
    case .any: return []
    case .string, .moment: return expect(json is String, "text")
    case .date:
      let text = json as? String ?? ""
      return expect(
        [4, 7, 10].contains(text.count) && text.prefix(4).allSatisfy(\.isNumber), "date")
    case .oneOf(let words):
      return expect((json as? String).map(words.contains) == true, "word of \(words)")
    case .integer: return expect(isNumber(json) && json is Int, "whole number")
    case .number: return expect(isNumber(json), "number")
    case .boolean: return expect(json is Bool && !isNumber(json), "truth value")
    case .nullable(let inner): return json is NSNull ? [] : mismatches(of: json, inner, at: path)
    case .optional: return ["\(path): only properties may be left out"]
    case .array(let element):
      guard let elements = json as? [Any] else { return expect(false, "array") }
      return elements.enumerated().flatMap {
        mismatches(of: $0.element, element, at: "\(path)[\($0.offset)]")
      }
    case .map(let value):
      guard let pairs = json as? [String: Any] else { return expect(false, "object") }
      return pairs.flatMap { mismatches(of: $0.value, value, at: "\(path).\($0.key)") }
    case .object(let properties):
      guard let pairs = json as? [String: Any] else { return expect(false, "object") }
      let undeclared = pairs.keys.filter { properties[$0] == nil }
      return undeclared.map { "\(path).\($0) isn't declared" }
        + properties.flatMap { key, property -> [String] in
          switch (pairs[key], property) {
          case (nil, .optional): []
          case (nil, _): ["\(path).\(key) is missing"]
          case (let value?, .optional(let inner)):
            mismatches(of: value, inner, at: "\(path).\(key)")
          case (let value?, _): mismatches(of: value, property, at: "\(path).\(key)")
          }
        }
    case .of(let type): return mismatches(of: json, type.schema, at: path)
    }
  }

  /// Whether a value is a number; truth values are bridged to numbers too.
  private static func isNumber(_ json: Any) -> Bool {
    (json as? NSNumber).map { String(cString: $0.objCType) != "c" } ?? false
  }
}
