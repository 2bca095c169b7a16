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

  private static func shipped(_ language: Language) -> Words {
    read(language, folders: [folder]).words
  }
}
