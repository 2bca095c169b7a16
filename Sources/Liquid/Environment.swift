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
