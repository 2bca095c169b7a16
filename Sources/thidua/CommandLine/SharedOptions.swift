import Diagnostics
import VietnameseText

/// The options every command takes.
enum CommonOptions {
  static let data = Option("--data", value: "DIR", .text, help: "option.data")
  static let language = Option<Language>(
    "--language", value: "vi|en", .word(.language), help: "option.language")
  static let json = Flag("--json", help: "option.json")
  static let help = Flag("--help", short: "-h", help: "option.help")
  static let all: [any DeclaredOption] = [data, language, json, help]
}

/// The option of the commands that keep, or know, where the journal ended.
enum HeadOptions {
  static let file = Option("--head-file", value: "FILE", .text, help: "option.head-file")
}

/// The option of every command that reads documents.
enum ReadingOptions {
  static let time = Option(
    "--time-limit", value: "SECONDS", .number(in: 1...86_400), help: "option.time-limit")
}

/// The options of every command that opens the registry.
enum RegistryOptions {
  static let registry = Option("--registry", value: "PATH", .text, help: "option.registry")
  static let user = Option("--user", value: "NAME", .text, help: "option.user")
  static let all: [any DeclaredOption] = [registry, user]
}

/// The options that narrow the number of an entry.
enum EntryOptions {
  static let year = Option("--year", value: "YEAR", .year(), help: "option.entry-year")
  static let province = Option("--province", value: "SLUG", .text, help: "option.entry-province")
  static let body = Option("--body", value: "BODY", .text, help: "option.entry-body")
  static let all: [any DeclaredOption] = [year, province, body]
}

/// The options that name a series of numbers.
enum SeriesOptions {
  static let body = Option("--body", value: "BODY", .text, help: "option.series-body")
  static let province = Option("--province", value: "SLUG", .text, help: "option.series-province")
  static let year = Option(
    "--year", value: "YEAR", .year(in: 1945...2200), help: "option.series-year")
  static let kind = Option("--kind", value: "KIND", .text, help: "option.series-kind")
  static let secret = Flag("--secret", help: "option.series-secret")
  static let all: [any DeclaredOption] = [body, province, year, kind, secret]
}

extension Option where Value == String {
  /// Why something is done.
  static var reason: Option { Option("--reason", value: "REASON", .text, help: "option.reason") }
}
