import Liquid
import VietnameseText

/// The template language of plans: standard Liquid, strict, with the filters and the tag of this
/// room, and values that can't change the Markdown around them.
enum DraftingEnvironment {
  static let shared: Environment = {
    var environment = Environment()
    environment.undefined = .strict
    environment.secondsAheadOfUTC = VietnamTime.secondsAheadOfUTC
    environment.output = .shielded { output, text in
      Shield.append(text, to: &output)
    }
    environment.tags["slot"] = SlotTag()
    environment.filters.merge(filters) { _, ours in ours }
    return environment
  }()

  private static let filters: [String: Filter] = [
    "age": DateFilters.age,
    "capitalize_first": TextFilters.capitalizeFirst,
    "cite": CitationFilters.cite,
    "cite_dated": CitationFilters.citeDated,
    "cite_short": CitationFilters.citeShort,
    "date_numeric": DateFilters.numeric,
    "date_written": DateFilters.written,
    "list_vi": TextFilters.list,
    "lower_first": TextFilters.lowerFirst,
    "markdown": TextFilters.markdown,
    "movement": MovementFilters.movement,
    "movements": MovementFilters.movements,
    "number_vi": NumberFilters.vietnamese,
    "pad2": NumberFilters.padded,
    "roman": NumberFilters.roman,
  ]
}
