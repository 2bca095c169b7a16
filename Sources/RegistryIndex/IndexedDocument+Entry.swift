import Registry
import Search

extension IndexedDocument {
  /// What the index holds of an entry: its text, and beside it the parts a query can name.
  init(_ entry: IndexableEntry) {
    guard let description = entry.description else {
      self.init(id: entry.id, day: 0, text: [], title: "")
      return
    }
    self.init(id: entry.id, day: description.day, text: entry.text, title: description.title)
    add(description.code, to: .number)
    add(description.symbol, to: .symbol)
    add(description.body.name, to: .issuer)
    add(description.supervisingBody, to: .issuer)
    add(description.signer, to: .signer)
    for recipient in description.recipients { add(recipient.name, to: .recipient) }
    for movement in entry.movements { add(movement, to: .movement) }
    for target in entry.targets { add("\(target.measure) \(target.value)", to: .target) }
    for citation in entry.citations { add(citation.number ?? citation.name, to: .citation) }
    add(description.fileCode?.notation, to: .dossier)

    count(description.body.province, as: .province)
    count(description.body.formerProvince, as: .formerProvince)
    count(description.body.name, as: .body)
    count(description.year.map(String.init), as: .year)
    count(description.kind.name, as: .kind)
    for movement in entry.movements { count(movement, as: .movement) }
  }

  private mutating func add(_ value: String?, to field: SearchField) {
    if let value, !value.isEmpty { fields.append((field, value)) }
  }

  private mutating func count(_ value: String?, as field: FacetField) {
    if let value, !value.isEmpty { facets.append((field, value)) }
  }
}
