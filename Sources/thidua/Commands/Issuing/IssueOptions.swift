import Diagnostics
import Foundation
import VietnameseText

/// What a person says about plans to be issued.
struct IssueOptions: Sendable {
  /// The day of issue; that of the brief, or today, without it.
  var date: CalendarDate?
  /// A reserved number to use.
  var reservedNumber: Int?
  /// Whether the number comes from the series of secret documents.
  var isSecret: Bool
  /// Who holds a secret document; who issues it without it.
  var holder: String?
  /// The citations accepted by name.
  var acceptances: [(number: String, reason: String)]
  /// A key of the person's own, by which a call that is made again is known.
  var key: String?
  /// Why the day may stand out of the order of numbers.
  var dateReason: String?
  /// The number and symbol of the file (hồ sơ) the plan lies in.
  var fileNotation: String?
  /// How many copies are issued.
  var copyCount: Int?
  /// The files and folders to write to.
  var outputs: [String]

  /// The formats an entry's files can be written in.
  static let formats = ["docx", "pdf", "json"]

  /// Reads the options; all mistakes at once.
  init(_ arguments: Arguments) throws(InvalidInput) {
    var faults: [Diagnostic] = []
    if let text = arguments.value(of: "--date") {
      date = CalendarDate(iso: text) ?? CalendarDate(vietnamese: text)
      if date == nil { faults.append(Diagnostic("usage.bad-date", .error, ["value": text])) }
    }
    reservedNumber = arguments.number(of: "--number", in: 1...999_999, &faults)
    copyCount = arguments.number(of: "--copies", in: 1...999, &faults)
    isSecret = arguments.has("--secret")
    holder = arguments.value(of: "--holder")
    if isSecret {
      for option in ["--output", "--file", "--copies", "--accept"] where arguments.has(option) {
        faults.append(Diagnostic("issue.secret-only-line", .error, ["option": option]))
      }
    } else if holder != nil {
      faults.append(Diagnostic("issue.holder-of-secret", .error))
    }
    key = arguments.value(of: "--key")
    dateReason = arguments.value(of: "--date-reason")
    fileNotation = arguments.value(of: "--file")
    outputs = arguments.values(of: "--output")
    acceptances = []
    for text in arguments.values(of: "--accept") {
      let parts = text.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty {
        acceptances.append((parts[0], parts[1]))
      } else {
        faults.append(Diagnostic("issue.bad-acceptance", .error, ["value": text]))
      }
    }
    let isOne = arguments.operands.count == 1
    for (option, isGiven) in [("--number", reservedNumber != nil), ("--key", key != nil)]
    where isGiven && !isOne {
      faults.append(Diagnostic("issue.one-plan-only", .error, ["option": option]))
    }
    for output in outputs where !DraftOutputs.isFolder(output) {
      let format = (output as NSString).pathExtension.lowercased()
      if !IssueOptions.formats.contains(format) {
        faults.append(
          Diagnostic(
            "draft.unknown-format", .error,
            ["format": format, "formats": IssueOptions.formats.joined(separator: ", ")],
            suggestion: Suggestion.message(for: format, among: IssueOptions.formats)))
      }
      if !isOne {
        faults.append(Diagnostic("draft.one-file-many-briefs", .error, ["file": output]))
      }
    }
    if !faults.isEmpty { throw InvalidInput(faults) }
  }

  /// The options as commands list them.
  static let all = [
    CommandOption("--date", value: "DATE", help: "issue.option.date"),
    CommandOption("--date-reason", value: "REASON", help: "issue.option.date-reason"),
    CommandOption("--number", value: "N", help: "issue.option.number"),
    CommandOption("--secret", help: "issue.option.secret"),
    CommandOption("--holder", value: "NAME", help: "issue.option.holder"),
    CommandOption("--accept", value: "NUMBER=REASON", help: "issue.option.accept"),
    CommandOption("--file", value: "CODE", help: "issue.option.file"),
    CommandOption("--copies", value: "N", help: "issue.option.copies"),
    CommandOption("--key", value: "KEY", help: "issue.option.key"),
    CommandOption("--output", short: "-o", value: "FILE|FOLDER/", help: "issue.option.output"),
  ]
}

extension Arguments {
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
  func require(_ options: String..., of command: CommandSpecification) throws(InvalidInput) {
    let missing = options.filter { option in
      (value(of: option) ?? "").allSatisfy(\.isWhitespace)
    }
    guard missing.isEmpty else {
      throw InvalidInput(
        missing.map {
          Diagnostic(
            "usage.missing-option", .error,
            ["option": $0, "command": command.name, "usage": command.usage])
        })
    }
  }
}
