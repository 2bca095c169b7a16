/// Numbers as programs read them: a full stop before decimals, no grouping.
enum NumberText {
  /// The shortest text that gives the number again.
  static func text(of number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return String(number)
  }
}
