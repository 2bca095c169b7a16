import Liquid
import VietnameseText

/// Filters that write numbers the Vietnamese way.
enum NumberFilters {
  /// `4` becomes `IV`.
  static let roman = Filter { value, _, _ in
    if value.isHole { return value }
    guard let number = Int(value.text), let numeral = RomanNumeral.text(number) else {
      throw FilterError(PlanFilterFinding.noRomanNumeral(value: value.text))
    }
    return .string(numeral)
  }

  /// `7500` becomes `7.500`, `0.5` becomes `0,5`.
  static let vietnamese = Filter { value, _, _ in
    if value.isHole { return value }
    let text = value.text
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { throw FilterError(PlanFilterFinding.notANumber(value: text)) }
    var whole = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index) % 3 == 0 { whole += "." }
      whole.append(digit)
    }
    let fraction = parts.count > 1 && parts[1] != "0" ? "," + parts[1] : ""
    return .string((isNegative ? "-" : "") + whole + fraction)
  }

  /// `1` becomes `01`: quantities below 10 take a zero in administrative text.
  static let padded = Filter { value, _, _ in
    if value.isHole { return value }
    guard let number = Int(value.text) else {
      throw FilterError(PlanFilterFinding.notANumber(value: value.text))
    }
    return .string((0..<10).contains(number) ? "0\(number)" : String(number))
  }
}
