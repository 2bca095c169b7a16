import Checking
import Citations
import Diagnostics
import Drafting
import Profiles
import VietnameseText

/// What `thidua list` shows.
struct Inventory {
  /// What can be listed.
  enum Subject: String, CaseIterable {
    case provinces, bodies, templates, blocks, movements, documents, rules
  }

  /// A line of a list.
  struct Row: Encodable {
    var id: String
    var name: String
    var detail: String?
    var from: String?
    var to: String?
    var isVerified: Bool?

    private enum CodingKeys: String, CodingKey {
      case id, name, detail, from, to
      case isVerified = "verified"
    }
  }

  let library: Library
  let province: String?
  let date: CalendarDate
  let words: Words

  /// The lines of a list.
  func rows(of subject: Subject) throws(InvalidInput) -> [Row] {
    switch subject {
    case .provinces: provinces
    case .bodies: try bodies()
    case .templates: templates
    case .blocks: blocks
    case .movements: try movements()
    case .documents: try documents()
    case .rules: rules
    }
  }

  private var provinces: [Row] {
    library.profiles.provinces(on: date).map { province in
      Row(id: province.slug, name: province.fullName, detail: province.region)
    }
  }

  private func bodies() throws(InvalidInput) -> [Row] {
    guard let province else {
      return library.profiles.bodyKinds.map { Row(id: $0.id, name: $0.title) }
    }
    let resolved = try library.profiles.province(province, on: date)
    var rows: [Row] = []
    for id in library.profiles.bodyIDs(in: resolved) {
      let body = try library.profiles.body(id, in: resolved)
      rows.append(Row(id: id, name: body.fullName, detail: "KH-\(body.symbol)"))
    }
    return rows
  }

  private var templates: [Row] {
    library.templates.values.sorted { $0.id < $1.id }.map { template in
      Row(id: template.id, name: template.title, detail: template.issuers?.joined(separator: ", "))
    }
  }

  private var blocks: [Row] {
    library.blocks.values.sorted { $0.id < $1.id }.map { block in
      Row(
        id: block.id, name: block.title, detail: block.theme.rawValue,
        from: block.years.from.map(String.init), to: block.years.to.map(String.init))
    }
  }

  private func movements() throws(InvalidInput) -> [Row] {
    let slug = try slugOfProvince()
    return library.profiles.movements.movements
      .filter { $0.province == nil || $0.province == slug }
      .map { movement in
        row(
          id: movement.id, name: movement.name, validity: movement.validity,
          isVerified: movement.isVerified)
      }
  }

  private func documents() throws(InvalidInput) -> [Row] {
    let slug = try slugOfProvince()
    return library.profiles.documents.documents
      .filter { $0.province == nil || $0.province == slug }
      .map { document in
        row(
          id: document.number.text, name: document.fullCitation, validity: document.validity,
          isVerified: document.isVerified)
      }
  }

  /// The rules documents are held to: code, what, weight, where it stands.
  private var rules: [Row] {
    Checker.rules.map(\.facts).map { facts in
      let severity = Message("severity.\(facts.severity.rawValue)").text(in: words)
      return Row(
        id: facts.code, name: Message(facts.titleKey).text(in: words),
        detail: "\(severity), \(facts.reference)")
    }
  }

  private func slugOfProvince() throws(InvalidInput) -> String? {
    guard let province else { return nil }
    return try library.profiles.province(province, on: date).slug
  }

  private func row(id: String, name: String, validity: Validity, isVerified: Bool) -> Row {
    let span = [validity.from, validity.to].map { $0?.iso ?? "" }.joined(separator: " – ")
    var details = span == " – " ? [] : [span]
    if !isVerified { details.append(Message("list.unverified").text(in: words)) }
    return Row(
      id: id, name: name, detail: details.isEmpty ? nil : details.joined(separator: "; "),
      from: validity.from?.iso, to: validity.to?.iso, isVerified: isVerified)
  }
}
