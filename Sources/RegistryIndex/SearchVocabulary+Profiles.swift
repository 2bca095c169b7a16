import Profiles
import Registry
import Search

extension SearchVocabulary {
  /// The names the profiles know: provinces of today and former ones, abbreviations, kinds of
  /// document, states of entries.
  public init(_ profiles: ProfileStore) {
    var provinces: [Province] = []
    for province in profiles.provinces {
      provinces.append(
        Province(
          slug: province.slug, names: SearchVocabulary.names(province.names), isFormer: false))
      for unit in province.formerUnits {
        provinces.append(
          Province(slug: unit.slug, names: SearchVocabulary.names(unit.names), isFormer: true))
      }
    }
    self.init(
      provinces: provinces,
      abbreviations: profiles.abbreviations.flatMap { abbreviation in
        // One that stands for either of two names is found for both.
        abbreviation.long.split(separator: " hoặc ").map {
          Abbreviation(short: abbreviation.short, long: String($0))
        }
      },
      kinds: profiles.documentKinds.kinds.compactMap { kind in
        kind.letters.map { (code: $0, name: kind.name) }
      }, states: EntryStateWords.names)
  }

  private static func names(_ names: [Profiles.Province.Name]) -> [String] {
    var found: [String] = []
    for name in names where !found.contains(name.name) { found.append(name.name) }
    return found
  }
}
