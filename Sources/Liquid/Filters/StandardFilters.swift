/// The filters of the standard language, by name.
enum StandardFilters {
  static let all: [String: Filter] = [:]
}
