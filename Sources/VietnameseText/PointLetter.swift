/// The letters of points: a, b, c, d, đ, e, g … without the letters Vietnamese lacks (f, j, w, z)
/// and without those that only add a mark (ă, â, ê, ô, ơ, ư), as NĐ 30/2020 letters its own points.
public enum PointLetter {
  /// The letters in order.
  public static let all = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
  ]

  /// The letter of a point counted from 1; nil past the alphabet.
  public static func text(_ number: Int) -> String? {
    all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  /// The number of a point's letter, counted from 1; nil for any other text.
  public static func number(_ letter: String) -> Int? {
    all.firstIndex(of: letter).map { $0 + 1 }
  }
}
