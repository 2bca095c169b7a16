/// Lengths as Word files hold them.
enum Twips {
  /// A length in millimetres as twentieths of a point.
  static func millimetres(_ length: Double) -> Int {
    Int((length * 1440 / 25.4).rounded())
  }

  /// A margin in millimetres as twentieths of a point, never less than asked for: margins stand at
  /// the edge of what a decree allows.
  static func margin(_ length: Double) -> Int {
    Int((length * 1440 / 25.4 - 0.001).rounded(.up))
  }

  /// A length in points as twentieths of a point.
  static func points(_ length: Double) -> Int {
    Int((length * 20).rounded())
  }

  /// The widths of columns, rounded so that their sum isn't off.
  static func columns(_ widths: [Double]) -> [Int] {
    var sum = 0.0
    var edge = 0
    return widths.map { width in
      sum += width
      let next = millimetres(sum)
      defer { edge = next }
      return next - edge
    }
  }
}
