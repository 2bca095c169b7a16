/// `date`: a date or time in a format. Dates without a time zone are UTC, so that the same template
/// gives the same text everywhere; what is no date stays as it is.
enum DateFilter {
  static let all: [String: Filter] = [
    "date": Filter(arguments: 1...1) { value, arguments, context in
      guard let format = arguments.text(at: 0), !format.isEmpty else { return value }
      guard let moment = moment(of: value, in: context.environment) else { return value }
      return .string(MomentFormatter(moment).text(format))
    }
  ]

  private static func moment(of value: Value, in environment: Environment) -> Moment? {
    switch value.resolved {
    case .int(let seconds): return moment(seconds)
    case .string(let text), .markup(let text):
      let word = text.trimmed(start: true, end: true)
      switch word.lowercased() {
      case "": return nil
      case "now", "today":
        return Moment(
          epoch: environment.now ?? SystemClock.secondsSince1970(),
          zone: environment.secondsAheadOfUTC)
      default: break
      }
      if word.utf8.allSatisfy(\.isDigit) { return Int(word).flatMap(moment) }
      return MomentParser.moment(word)
    default: return nil
    }
  }

  /// The moment of a time stamp; nil when it lies beyond the calendar's 99,999 years.
  private static func moment(_ seconds: Int) -> Moment? {
    abs(seconds / 86400) < 36_000_000 ? Moment(epoch: seconds) : nil
  }
}
