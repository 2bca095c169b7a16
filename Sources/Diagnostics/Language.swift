/// A language a message can be read in.
public enum Language: String, Sendable, Codable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// The language named by a `--language` value or a locale such as `vi_VN.UTF-8`; nil when it is
  /// neither Vietnamese nor English.
  public init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }.lowercased()
    self.init(rawValue: code)
  }

  /// The language an environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is
  /// set decides; English when it names no known language.
  public init(environment: [String: String]) {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = asked.flatMap(Language.init(locale:)) ?? .english
  }
}
