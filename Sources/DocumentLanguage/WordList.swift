import YAML

/// The lists of `Templates/catalogue/vocabulary.yaml`, each by its section and key there.
public enum WordList: String, Sendable, CaseIterable {
  /// Words that stand behind the name of an issuer.
  case issuerStops = "citations.issuer-stops"
  /// The words a title begins with behind the issuer or the day.
  case titleOpeners = "citations.title-openers"
  /// Names of bodies that have a comma in them.
  case namesWithCommas = "citations.names-with-commas"
  /// Words before a quotation that names a movement, programme or document.
  case namedInQuotes = "facts.named-in-quotes"
  /// Congresses that aren't the Party's.
  case otherCongresses = "facts.other-congresses"

  /// Reads all lists; one that is missing is told.
  static func read(_ fields: inout FieldReader) -> [WordList: [String]] {
    var lists: [WordList: [String]] = [:]
    for (section, cases) in Dictionary(grouping: allCases, by: \.section).sorted(by: {
      $0.key < $1.key
    }) {
      guard fields.node(section) != nil else { continue }
      let read: [WordList: [String]]? = fields.mapping(section) { fields in
        var read: [WordList: [String]] = [:]
        for list in cases where fields.node(list.key) != nil { read[list] = fields.texts(list.key) }
        return read
      }
      lists.merge(read ?? [:]) { $1 }
    }
    return lists
  }

  private var section: String { String(rawValue.prefix { $0 != "." }) }
  private var key: String { String(rawValue.drop { $0 != "." }.dropFirst()) }
}
