import VietnameseText

/// The names a query may use that the index knows otherwise: provinces, abbreviations, kinds of
/// document.
public struct SearchVocabulary: Sendable {
  /// A province of today or of former times.
  public struct Province: Sendable {
    let slug: String
    let names: [String]
    let isFormer: Bool

    /// Makes a province.
    ///
    /// - Parameters:
    ///   - slug: as in the facet `province` or, of a province that is gone, `formerProvince`.
    ///   - names: without the kind: `Lai Châu`; spelled in any way.
    ///   - isFormer: whether it is gone.
    public init(slug: String, names: [String], isFormer: Bool) {
      self.slug = slug
      self.names = names
      self.isFormer = isFormer
    }
  }

  /// A short form and what it stands for, found for each other.
  public struct Abbreviation: Sendable {
    let short: String
    let long: String

    /// Makes an abbreviation such as `UBND`, `Ủy ban nhân dân`.
    public init(short: String, long: String) {
      self.short = short
      self.long = long
    }
  }

  /// What a query names a province by, folded, to the province.
  let provinces: [String: Province]
  /// The names of provinces, for suggestions.
  let provinceNames: [String]
  let abbreviations: AbbreviationTable
  /// Kinds of document by their letters, folded: `kh` to `Kế hoạch`.
  let kinds: [String: String]
  /// What the store calls the states of entries, by their names, folded; empty when it isn't known.
  private let states: [String: String]

  /// Makes a vocabulary.
  ///
  /// - Parameters:
  ///   - provinces: of today and of former times; where both have a name, today's is meant.
  ///   - abbreviations: both ways.
  ///   - kinds: letters of a kind of document and its name, as in the facet `kind`.
  ///   - states: names of a state of entries and what the store calls it; without any, every word
  ///     may be one.
  public init(
    provinces: [Province] = [], abbreviations: [Abbreviation] = [],
    kinds: [(code: String, name: String)] = [], states: [(name: String, code: String)] = []
  ) {
    var table: [String: Province] = [:]
    for province in provinces.sorted(by: { !$0.isFormer && $1.isFormer }) {
      for name in province.names + [province.slug] {
        let key = SearchVocabulary.provinceKey(name)
        if table[key] == nil { table[key] = province }
      }
    }
    self.provinces = table
    provinceNames = provinces.flatMap(\.names)
    self.abbreviations = AbbreviationTable(abbreviations)
    self.kinds = Dictionary(
      kinds.map { (Folding.slug($0.code), $0.name) }, uniquingKeysWith: { first, _ in first })
    self.states = Dictionary(
      states.map { (Folding.slug($0.name), $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the store calls a state; nil for a name of none.
  func state(named name: String) -> String? {
    let key = Folding.slug(name)
    return states.isEmpty ? key : states[key]
  }

  /// The province a value names, with or without its kind before it.
  func province(named value: String) -> Province? {
    let key = SearchVocabulary.provinceKey(value)
    if let province = provinces[key] { return province }
    for kind in ["tinh", "thanhpho", "tp"] where key.hasPrefix(kind) {
      if let province = provinces[String(key.dropFirst(kind.count))] { return province }
    }
    return nil
  }

  private static func provinceKey(_ name: String) -> String {
    Folding.slug(name).filter { $0 != "-" }
  }
}
