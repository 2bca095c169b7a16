/// What templates are parsed and rendered with: tags and filters by name, partials, limits and
/// policies. Start from the standard language and add to it:
///
/// ```swift
/// var environment = Environment()
/// environment.filters["roman"] = Filter { value, arguments, context in … }
/// environment.tags["slot"] = SlotTag()
/// environment.undefined = .strict
/// ```
///
/// A template keeps the environment it was parsed in.
///
/// ## What differs from the language's first implementation, Shopify's
///
/// - Errors write nothing into the output: they are diagnostics, and rendering goes on. Unknown
///   filters, wrong numbers of arguments and, with strict syntax, missing partials are found when
///   the template is parsed, in branches that are never rendered too.
/// - A character is what a reader takes for one: in `size`, `slice`, `truncate` and `split: ""` a
///   letter with its marks counts once, composed or decomposed. Text is equal however it is encoded.
/// - `sort_natural` follows the Vietnamese dictionary; for ASCII text that is the order without
///   case. `sort` orders by code points.
/// - Whole numbers have 64 bits; a larger result is an error, and so is any division by zero, of
///   fractions too. A number's `size` is 0.
/// - `date` takes dates without a time zone for UTC, and the first number of `5/4/2026` for the day;
///   a day the month doesn't have makes no date.
/// - A whole `forloop`, passed on or assigned, is a hash of its values at that moment.
/// - `increment` and `decrement` count from 0 even when the data has a number of that name.
/// - `{% endraw -%}` takes the white space behind it.
/// - A loop inside `tablerow` or `for` keeps `continue` to its own turn.
/// - Lax syntax forgives words behind a well-formed expression, not malformed expressions.
public struct Environment: Sendable {
  /// The tags by name; the standard ones to begin with.
  public var tags: [String: any Tag] = StandardTags.all
  /// The filters by name; the standard ones to begin with.
  public var filters: [String: Filter] = StandardFilters.all
  /// Where `render` and `include` find partials; nil when there are none.
  public var partials: (any PartialLoader)?
  /// What a rendering may use at most.
  public var limits = Limits()
  /// What becomes of undefined variables.
  public var undefined = UndefinedPolicy.lax
  /// How printed values are written.
  public var output = OutputPolicy.plain
  /// How strictly syntax is read.
  public var syntax = SyntaxPolicy.strict
  /// The moment `now` and `today` mean in the `date` filter, in seconds since 1970 (UTC); nil for
  /// the clock's.
  public var now: Int?
  /// How far `now` and `today` are ahead of UTC, in seconds: where their day begins.
  public var secondsAheadOfUTC = 0

  /// The standard language: lax about undefined variables, strict about syntax.
  public init() {}
}

/// How strictly syntax is read.
public enum SyntaxPolicy: Sendable {
  /// Whatever the grammar doesn't foresee is an error.
  case strict
  /// Words that the grammar doesn't foresee after a well-formed expression are ignored, as the
  /// language's first implementation does.
  case lax
}
