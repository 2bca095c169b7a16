import Reports
import Diagnostics
import Identifiers
import Registry
import Search
import VietnameseText

/// An entry on one line of a list: id, number, date, body, province, title, state.
struct ListedEntry: Encodable {
  let id: EntryID
  @OrNull var number: String?
  @OrNull var date: PartialDate?
  let kind: String
  let body: String
  @OrNull var province: String?
  let title: String
  let state: EntryState

  init(_ summary: EntrySummary) {
    let description = summary.description
    id = summary.id
    _number = OrNull(wrappedValue: description.code)
    _date = OrNull(wrappedValue: description.date)
    kind = description.kind.name
    body = description.body.name
    _province = OrNull(
      wrappedValue: description.body.formerProvince ?? description.body.province)
    title = description.title
    state = summary.state
  }

  /// The line for people.
  func text(in words: Words) -> String {
    let name = province.map { "\(body) (\($0))" } ?? body
    var facts = ["#\(id)", number ?? "–", date?.readable ?? "–", name, title].joined(
      separator: "  ")
    if state != .inForce {
      facts += "  [" + Message("knowing.state.\(state.rawValue)").text(in: words) + "]"
    }
    return facts
  }
}
