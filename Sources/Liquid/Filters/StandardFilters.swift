/// The filters of the standard language, by name.
enum StandardFilters {
  static let all: [String: Filter] = [
    TextFilters.all, ReplaceFilters.all, HTMLFilters.all, URLFilters.all, NumberFilters.all,
    ArrayFilters.all, SelectionFilters.all, DefaultFilter.all, DateFilter.all,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
