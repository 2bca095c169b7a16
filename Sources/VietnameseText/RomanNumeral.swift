/// Roman numerals, the numbers of parts, sections and annexes (NĐ 30/2020, Phụ lục I, mục V).
public enum RomanNumeral {
  /// The numeral of a number from 1 to 3999, in capitals; nil outside that range.
  public static func text(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for (value, letters) in values {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  /// The number of a numeral in its one right spelling, capitals or not; nil for anything else.
  public static func number(_ text: String) -> Int? {
    let capitals = text.uppercased()
    var rest = capitals[...]
    var number = 0
    for (value, letters) in values {
      while rest.hasPrefix(letters) {
        number += value
        rest = rest.dropFirst(letters.count)
      }
    }
    return rest.isEmpty && RomanNumeral.text(number) == capitals ? number : nil
  }

  private static let values = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
