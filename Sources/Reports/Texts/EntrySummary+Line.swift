import Diagnostics
import Registry
import VietnameseText

extension EntrySummary {
  /// The entry on one line for people: id, number, date, body, province, title, state.
  public func line(in words: Words) -> String {
    let body = description.body
    let name = (body.formerProvince ?? body.province).map { "\(body.name) (\($0))" } ?? body.name
    let facts = [
      "#\(id)", description.code ?? "–", description.date?.readable ?? "–", name,
      description.title,
    ].joined(separator: "  ")
    guard state != .inForce else { return facts }
    return facts + "  [" + Message("entry.state.\(state.rawValue)").text(in: words) + "]"
  }
}
