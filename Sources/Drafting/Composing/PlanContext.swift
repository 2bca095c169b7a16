import Liquid
import Profiles
import VietnameseText
import YAML

/// What templates and blocks may speak of besides their own fields.
struct PlanContext {
  /// What a brief says of the plan as a whole.
  struct Plan {
    var year: Int
    var period: YearSpan?
    var date: CalendarDate?
    var number: String?
    var symbol: String
  }

  let plan: Plan
  let province: ResolvedProvince
  let body: ResolvedBody

  /// The variables, with the number of blocks in each slot, the subject and the template's fields
  /// as far as they are known.
  func globals(
    counts: [String: Int], subject: String? = nil, fields: OrderedHash = .none
  ) -> OrderedHash {
    let slots = counts.sorted { $0.key < $1.key }.map { ($0.key, Value.int($0.value)) }
    var pairs: [(String, Value)] = [
      ("plan", .hash(planValues(subject: subject))), ("province", .hash(provinceValues)),
      ("body", .hash(bodyValues)), ("parent", parent), ("slots", .hash(OrderedHash(slots))),
    ]
    pairs += fields.pairs
    return OrderedHash(pairs)
  }

  private func planValues(subject: String?) -> OrderedHash {
    let from = plan.period?.from
    let to = plan.period?.to
    let years =
      if let from, let to, from != to { "\(from) - \(to)" } else { String(plan.year) }
    return OrderedHash([
      ("year", .int(plan.year)), ("date", .string(plan.date?.iso)), ("years", .string(years)),
      (
        "period",
        from.map { from in
          .hash(OrderedHash([("from", .int(from)), ("to", .int(to ?? from))]))
        } ?? .null
      ),
      ("kind", "Kế hoạch"), ("subject", .string(subject)), ("number", .string(plan.number)),
      ("symbol", .string("KH-\(plan.symbol)")),
    ])
  }

  private var provinceValues: OrderedHash {
    OrderedHash([
      ("slug", .string(province.slug)), ("name", .string(province.name)),
      ("kind", .string(province.kindWord)), ("full_name", .string(province.fullName)),
      ("region", .string(province.region)),
      (
        "congress",
        province.congress.map { congress in
          .hash(
            OrderedHash([
              ("ordinal", .string(congress.ordinal)), ("term", .string(congress.term)),
              ("body", .string(congress.body)),
            ]))
        } ?? .null
      ),
    ])
  }

  private var bodyValues: OrderedHash {
    OrderedHash([
      ("kind", .string(body.kind.id)), ("name", .string(body.name)),
      ("full_name", .string(body.fullName)), ("short_name", .string(body.shortName)),
      ("abbreviation", .string(body.abbreviation)), ("sector", .string(body.sector)),
      ("staff", .string(body.staff)), ("units", .string(body.units)),
      ("unit_heads", .string(body.unitHeads)), ("leaders", .string(body.leaders)),
      ("party", .string(body.party)), ("council", .string(body.council)),
      ("focal", .string(body.focal)), ("head_post", .string(body.headPost)),
      ("deputy_post", .string(body.deputyPost)),
    ])
  }

  private var parent: Value {
    guard let supervising = body.supervising else { return .null }
    return .hash(
      OrderedHash([
        ("name", .string(supervising.name)), ("short", .string(supervising.shortName)),
      ]))
  }
}

extension Value {
  /// Text, or nothing where there is none.
  fileprivate static func string(_ text: String?) -> Value {
    text.map { .string($0) } ?? .null
  }
}
