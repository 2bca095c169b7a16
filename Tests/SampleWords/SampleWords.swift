import Diagnostics
import Wording

extension Words {
  /// The English words this repository ships.
  public static let english = shipped(.english)
  /// The Vietnamese words this repository ships.
  public static let vietnamese = shipped(.vietnamese)

  /// The data folder of this repository.
  public static let folder = #filePath.split(separator: "/").dropLast(3)
    .map { "/" + $0 }.joined()

  /// The names of the arguments the pattern of a key asks for: a word in braces, alone or before the
  /// choice of a plural. Nil when there is no pattern.
  public func places(of key: String) -> Set<String>? {
    guard let pattern = pattern(for: key) else { return nil }
    let parts = pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(
      parts.compactMap { part in
        let name = part.prefix { $0.isLetter || $0.isNumber }
        let rest = part.dropFirst(name.count)
        let isPlace = !name.isEmpty && (rest.first == "}" || rest.hasPrefix(", plural,"))
        return isPlace ? String(name) : nil
      })
  }

  private static func shipped(_ language: Language) -> Words {
    read(language, folders: [folder]).words
  }
}
