import Office
import Diagnostics
import Registry

/// `thidua series`: how far the series of numbers are, and how bodies number their documents.
enum SeriesCommand: Command {
  static let specification = CommandSpecification(
    name: "series", usage: "[set BODY common|per-kind] [--province SLUG] [--year YEAR]",
    summaryKey: "series.summary",
    options: [
      CommandOption("--province", value: "SLUG", help: "option.series-province"),
      CommandOption("--year", value: "YEAR", help: "series.option.year"),
    ] + CommandOption.registry,
    operands: 0...3)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      switch arguments.operands.first {
      case nil: return try list(arguments, console)
      case "set" where arguments.operands.count == 3: return try set(arguments, console)
      default:
        throw InvalidInput([
          Diagnostic(
            "usage.too-few-operands", .error,
            ["command": specification.name, "usage": specification.usage])
        ])
      }
    }
  }

  private static func list(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let year = arguments.has("--year") ? try arguments.seriesReference().year : nil
    let slug = arguments.value(of: "--province").map(EntryName.provinceSlug)
    let registry = try arguments.registry(.reading)
    let rows = try registry.series(ofYear: year)
      .filter { slug == nil || $0.body.province == slug || $0.body.formerProvince == slug }
      .map { try SeriesRow($0, in: registry) }
    if console.printsJSON {
      console.print(json: rows)
    } else if rows.isEmpty {
      console.tell(Message("series.none"))
    } else {
      TextTable(
        headings: ["body", "year", "stream", "next", "issued", "reserved", "void", "unknown"].map {
          Message("series.column.\($0)").text(in: console.words)
        }, rows: rows.map { $0.cells(in: console.words) }
      ).lines.forEach(console.print)
    }
    return .done
  }

  /// Sets how a body numbers its documents; the head of the office decides that, not the clerk.
  private static func set(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    guard let policy = NumberingPolicy(rawValue: arguments.operands[2]) else {
      let choices = NumberingPolicy.allCases.map(\.rawValue)
      throw InvalidInput([
        Diagnostic(
          "usage.unknown-policy", .error,
          ["policy": arguments.operands[2], "policies": choices.joined(separator: ", ")],
          suggestion: Suggestion.message(for: arguments.operands[2], among: choices))
      ])
    }
    var reference = try arguments.seriesReference()
    reference.body = arguments.operands[1]
    let registry = try arguments.registry(.creating)
    let body = try reference.resolveBody(in: registry)
    try registry.setPolicy(policy, of: body, fromYear: reference.year, by: arguments.actor)
    if console.printsJSON {
      console.print(json: ["body": body.name, "policy": policy.rawValue])
    } else {
      console.print(
        Message(
          "series.set.\(policy.rawValue)", ["body": body.name, "year": String(reference.year)]
        ).text(in: console.words))
    }
    return .done
  }
}

/// How far a series is.
struct SeriesRow: Encodable {
  private var body: String
  private var province: String?
  private var formerProvince: String?
  private var year: Int
  private var policy: String
  private var kind: String?
  private var secret: Bool
  private var next: String
  private var issued: Int
  private var reserved: [Int]
  private var void: [Int]
  private var unknown: [Int]

  init(_ series: NumberSeries, in store: any RegistryStore) throws {
    let policy = try store.policy(of: series.body, year: series.year)
    let highest = try store.nextNumber(in: series) - 1
    let gaps = try store.gaps(in: series)
    func numbers(_ fits: (NumberGap.Explanation) -> Bool) -> [Int] {
      gaps.filter { fits($0.explanation) }.map(\.number)
    }
    body = series.body.name
    province = series.body.province
    formerProvince = series.body.formerProvince
    year = series.year
    self.policy = policy.rawValue
    kind = policy == .perKind && !series.isSecret ? series.kind.name : nil
    secret = series.isSecret
    next = NumberSeries.printed(highest + 1)
    issued = highest - gaps.count
    reserved = numbers { if case .reserved = $0 { true } else { false } }
    void = numbers { if case .void = $0 { true } else { false } }
    unknown = numbers { $0 == .unknown }
  }

  /// What a line of the list shows.
  func cells(in words: Words) -> [String] {
    let stream = secret ? "series.secret" : kind == nil ? "series.common" : "series.kind"
    let place = formerProvince ?? province
    return [
      body + (place.map { " (\($0))" } ?? ""), String(year),
      Message(stream, ["kind": kind ?? ""]).text(in: words), next, String(issued),
      SeriesRow.spans(reserved), SeriesRow.spans(void), SeriesRow.spans(unknown),
    ]
  }

  /// Numbers as people write them: `3, 7–9`.
  static func spans(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    if spans.isEmpty { return "–" }
    return spans.map { span in
      span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)–\(span.upperBound)"
    }.joined(separator: ", ")
  }
}
