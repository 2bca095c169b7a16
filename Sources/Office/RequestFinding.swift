import Diagnostics
import Profiles

/// What a request names that isn't there, or says that can't be.
public enum RequestFinding: Finding {
  /// This is no year.
  case badYear(value: String)
  /// What is asked for can't be had in this format.
  case unknownFormat(format: String, formats: String)
  /// Several bodies may be meant: which one must be said.
  case bodyNeeded(bodies: String)
  /// The registry knows no body yet: body and province must be said.
  case bodyNeededFirst
  /// Several bodies bear this name.
  case bodyAmbiguous(body: String, bodies: String)
  /// The registry doesn't know this body, and without a province the profiles can't be asked.
  case bodyUnknown(body: String)
  /// There is no such kind of document.
  case unknownKind(kind: String)
  /// There is no such province.
  case unknownProvince(province: String)
  /// The province has no such department on the day that is meant.
  case unknownDepartment(body: String, province: String)
  /// There is no such content block.
  case unknownBlock(block: String)
  /// No question is kept under this name.
  case unknownSearch(name: String)
  /// A question can't be kept without a name.
  case searchWithoutName
  /// Documents of several dates bear this number.
  case severalDocuments(number: String, dates: String)
  /// What the option asks for needs a reason in words.
  case reasonMissing(option: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .badYear(let value): FindingFacts("usage.bad-year", ["value": value])
    case .unknownFormat(let format, let formats):
      FindingFacts(
        "office.unknown-format", ["word": format, "words": formats],
        wordsKey: "usage.unknown-format")
    case .bodyNeeded(let bodies): FindingFacts("usage.body-needed", ["bodies": bodies])
    case .bodyNeededFirst: FindingFacts("usage.body-needed-first")
    case .bodyAmbiguous(let body, let bodies):
      FindingFacts("usage.body-ambiguous", ["body": body, "bodies": bodies])
    case .bodyUnknown(let body): FindingFacts("usage.body-unknown", ["body": body])
    case .unknownKind(let kind): FindingFacts("usage.unknown-kind", ["kind": kind])
    case .unknownProvince(let province):
      FindingFacts("usage.unknown-province", ["province": province])
    case .unknownDepartment(let body, let province):
      FindingFacts("usage.unknown-department", ["body": body, "province": province])
    case .unknownBlock(let block): FindingFacts("usage.unknown-block", ["block": block])
    case .unknownSearch(let name): FindingFacts("usage.unknown-search", ["name": name])
    case .searchWithoutName: FindingFacts("usage.bad-search-name")
    case .severalDocuments(let number, let dates):
      FindingFacts("usage.several-documents", ["number": number, "dates": dates])
    case .reasonMissing(let option): FindingFacts("usage.reason-missing", ["option": option])
    }
  }
}

extension RequestFinding {
  /// That there is no such province, with the one that may be meant.
  static func unknownProvince(_ name: String, among profiles: ProfileStore) -> Diagnostic {
    let known = profiles.provinces.flatMap { [$0.slug] + $0.formerUnits.map(\.slug) }
    return Diagnostic(
      RequestFinding.unknownProvince(province: name),
      suggestion: Suggestion.message(for: EntryName.provinceSlug(name), among: known))
  }
}
