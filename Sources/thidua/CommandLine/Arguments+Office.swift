import Diagnostics
import Drafting
import Identifiers
import Office
import Registry
import RegistryIndex
import VietnameseText

extension Arguments {
  /// The office over the data folder, without a registry.
  func office() -> Office { office(over: nil, nil) }

  /// What a registry is opened for.
  enum Access {
    /// To read it; looks are written beside it, even when it is closed to writing
    case reading
    /// To write
    case writing
    /// To write; made if there is none
    case creating
  }

  /// The office over a registry; the data folder is read when something of it is needed.
  func office(_ access: Access) throws -> Office {
    let store: any RegistryStore
    switch access {
    case .reading: store = try registry(.reading)
    case .writing: store = try registry(.writing)
    case .creating: store = try registry(.creating)
    }
    return office(over: store, search(store))
  }

  /// The office over an open registry.
  func office(over store: (any RegistryStore)?, _ search: RegistrySearch?) -> Office {
    let told = value(of: "--data")
    return Office(registry: store, search: search) {
      () throws(InvalidInput) in try Library.load(DataFolder.located(told: told))
    }
  }

  /// The person at the command line, who may do everything.
  func caller(_ console: Console) -> Caller {
    Caller(
      actor, rights: Set(Right.allCases), words: console.words, channel: .commandLine)
  }
}

extension Option {
  /// The year of an entry's register.
  static var entryYear: Option<Int> { .year("--year", help: "option.entry-year") }
  /// The province of an entry.
  static var entryProvince: Option<String> {
    .text("--province", value: "SLUG", help: "option.entry-province")
  }
  /// The body of an entry.
  static var entryBody: Option<String> { .text("--body", value: "BODY", help: "option.entry-body") }
}

extension CommandOption {
  /// The options that narrow the number of an entry.
  static let entry: [any DeclaredOption] = [
    Option<Int>.entryYear, Option<String>.entryProvince, Option<String>.entryBody,
  ]
  /// The options that name a series of numbers.
  static let series: [any DeclaredOption] = [
    CommandOption("--body", value: "BODY", help: "option.series-body"),
    CommandOption("--province", value: "SLUG", help: "option.series-province"),
    CommandOption("--year", value: "YEAR", help: "option.series-year"),
    CommandOption("--kind", value: "KIND", help: "option.series-kind"),
    CommandOption("--secret", help: "option.series-secret"),
  ]
}

extension Arguments {
  /// What a word calls an entry by, narrowed by `--year`, `--province` and `--body`.
  func entryName(_ word: String) -> EntryName {
    EntryName(
      word, year: self[Option<Int>.entryYear], province: self[Option<String>.entryProvince],
      body: self[Option<String>.entryBody])
  }

  /// The entry a word names.
  func entry(_ word: String, in store: any RegistryStore) throws -> EntryID {
    try entryName(word).resolve(in: store)
  }

  /// The series `--body`, `--province`, `--year`, `--kind` and `--secret` name; this year unless
  /// told.
  func seriesName() throws(OfficeError) -> SeriesName {
    guard let year = try year(in: 1945...2200) ?? CalendarDate.today?.year else {
      throw .request([Diagnostic("usage.bad-year", .error, ["value": ""])])
    }
    return SeriesName(
      body: value(of: "--body"), province: value(of: "--province"), year: year,
      kind: value(of: "--kind"), isSecret: has("--secret"))
  }

  /// The year `--year` gives.
  func year(in range: ClosedRange<Int>) throws(OfficeError) -> Int? {
    guard let text = value(of: "--year") else { return nil }
    guard let year = Int(text), range.contains(year) else {
      throw .request([Diagnostic("usage.bad-year", .error, ["value": text])])
    }
    return year
  }

  /// The draft a word names: `3` or `#3`.
  static func draft(_ word: String) throws(OfficeError) -> DraftID {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      digits.count <= 12, let id = DraftID(digits)
    else { throw .request([Diagnostic("usage.no-draft-id", .error, ["value": word])]) }
    return id
  }

  /// The day an option gives, `2026-01-13` or `13/01/2026`; nil without it, or with a fault.
  func day(of option: String, _ faults: inout [Diagnostic]) -> CalendarDate? {
    guard let text = value(of: option) else { return nil }
    if let day = CalendarDate(iso: text) ?? CalendarDate(vietnamese: text) { return day }
    faults.append(Diagnostic("usage.bad-date", .error, ["value": text]))
    return nil
  }

  /// The choice an option gives; nil without it, or with a fault when there is no such choice.
  func choice<Choice>(
    of option: String, _ type: Choice.Type = Choice.self, fault code: String, _ word: String,
    _ words: String, _ faults: inout [Diagnostic]
  ) -> Choice? where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = value(of: option) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    faults.append(
      Diagnostic(
        code, .error, [word: text, words: choices.joined(separator: ", ")],
        suggestion: Suggestion.message(for: text, among: choices)))
    return nil
  }

  /// The whole number an option gives: `7`, `07` or `07/KH-SXD`; nil without it, or with a fault
  /// when it is none or lies outside the range.
  func number(of option: String, in range: ClosedRange<Int>, _ faults: inout [Diagnostic]) -> Int? {
    guard let text = value(of: option) else { return nil }
    if let number = Arguments.leadingNumber(text), range.contains(number) { return number }
    faults.append(
      Diagnostic(
        "usage.bad-number", .error,
        [
          "option": option, "value": text, "from": String(range.lowerBound),
          "to": String(range.upperBound),
        ]))
    return nil
  }

  /// The number a text is, or begins with before a symbol.
  static func leadingNumber(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 6, rest.isEmpty || "/-".contains(rest.prefix(1)) else {
      return nil
    }
    return Int(digits)
  }

  /// Holds a line to the options a command can't do without.
  func require(_ options: String..., of command: CommandSpecification) throws(OfficeError) {
    let missing = options.filter { option in
      (value(of: option) ?? "").allSatisfy(\.isWhitespace)
    }
    guard missing.isEmpty else {
      throw .request(
        missing.map {
          Diagnostic(
            "usage.missing-option", .error,
            ["option": $0, "command": command.name, "usage": command.usage])
        })
    }
  }
}
