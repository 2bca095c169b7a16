import Checking
import Citations
import Diagnostics
import Drafting
import Profiles
import VietnameseText

/// What can be listed of the data plans are drafted from.
public enum InventorySubject: String, Sendable, CaseIterable {
  case provinces, bodies, templates, blocks, movements, documents, rules
}

/// A line of a list.
public struct InventoryItem: Sendable {
  /// What it is named by.
  public var id: String
  /// What people call it.
  public var name: String
  /// What else is worth knowing, for people.
  public var detail: String?
  /// Since when; a day or a year.
  public var from: String?
  /// Until when; a day or a year.
  public var to: String?
  /// Whether it was read in a reliable source; nil where that isn't asked.
  public var isVerified: Bool?
}

extension Office {
  /// What there is to draft from.
  ///
  /// Asks for ``Right/draft``.
  /// - Parameters:
  ///   - province: the slug of the province whose bodies, movements and documents are listed.
  ///   - date: the day they are listed for; today unless told.
  /// - Throws: ``OfficeError/Kind/invalid`` for a province nobody knows.
  public func list(
    _ subject: InventorySubject, province: String? = nil, on date: CalendarDate? = nil,
    as caller: Caller
  ) throws(OfficeError) -> [InventoryItem] {
    try caller.require(.draft)
    return try OfficeError.translating {
      return try Inventory(
        library: try library, province: province, date: date ?? clock.today, words: caller.words
      ).rows(of: subject)
    }
  }
}

/// The lists of a library.
private struct Inventory {
  let library: Library
  let province: String?
  let date: CalendarDate
  let words: Words

  /// The lines of a list.
  func rows(of subject: InventorySubject) throws(InvalidInput) -> [InventoryItem] {
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

  private var provinces: [InventoryItem] {
    library.profiles.provinces(on: date).map { province in
      InventoryItem(id: province.slug, name: province.fullName, detail: province.region)
    }
  }

  private func bodies() throws(InvalidInput) -> [InventoryItem] {
    guard let province else {
      return library.profiles.bodyKinds.map { InventoryItem(id: $0.id, name: $0.title) }
    }
    let resolved = try library.profiles.province(province, on: date)
    var rows: [InventoryItem] = []
    for id in library.profiles.bodyIDs(in: resolved) {
      let body = try library.profiles.body(id, in: resolved)
      rows.append(InventoryItem(id: id, name: body.fullName, detail: "KH-\(body.symbol)"))
    }
    return rows
  }

  private var templates: [InventoryItem] {
    library.templates.values.sorted { $0.id < $1.id }.map { template in
      InventoryItem(
        id: template.id, name: template.title, detail: template.issuers?.joined(separator: ", "))
    }
  }

  private var blocks: [InventoryItem] {
    library.blocks.values.sorted { $0.id < $1.id }.map { block in
      InventoryItem(
        id: block.id, name: block.title, detail: block.theme.rawValue,
        from: block.years.from.map(String.init), to: block.years.to.map(String.init))
    }
  }

  private func movements() throws(InvalidInput) -> [InventoryItem] {
    let slug = try slugOfProvince()
    return library.profiles.movements.movements
      .filter { $0.province == nil || $0.province == slug }
      .map { movement in
        row(
          id: movement.id, name: movement.name, validity: movement.validity,
          isVerified: movement.isVerified)
      }
  }

  private func documents() throws(InvalidInput) -> [InventoryItem] {
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
  private var rules: [InventoryItem] {
    Checker.rules.map(\.facts).map { facts in
      let severity = Message("severity.\(facts.severity.rawValue)").text(in: words)
      return InventoryItem(
        id: facts.code, name: Message(facts.titleKey).text(in: words),
        detail: "\(severity), \(facts.reference)")
    }
  }

  private func slugOfProvince() throws(InvalidInput) -> String? {
    guard let province else { return nil }
    return try library.profiles.province(province, on: date).slug
  }

  private func row(id: String, name: String, validity: Validity, isVerified: Bool) -> InventoryItem
  {
    let span = [validity.from, validity.to].map { $0?.iso ?? "" }.joined(separator: " – ")
    var details = span == " – " ? [] : [span]
    if !isVerified { details.append(Message("list.unverified").text(in: words)) }
    return InventoryItem(
      id: id, name: name, detail: details.isEmpty ? nil : details.joined(separator: "; "),
      from: validity.from?.iso, to: validity.to?.iso, isVerified: isVerified)
  }
}
