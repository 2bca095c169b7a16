/// Draws numbers, and issues documents with them.
public protocol Numbering: Sendable {
  /// How a body numbers its documents in a year.
  func policy(of body: BodyReference, year: Int) throws -> NumberingPolicy
  /// Sets how a body numbers its documents from a year on. Refused for a year in which numbers were
  /// drawn already: a series isn't split or joined in the middle.
  func setPolicy(
    _ policy: NumberingPolicy, of body: BodyReference, fromYear year: Int, by actor: Actor) throws
  /// The number the next document of a series would have.
  func nextNumber(in series: NumberSeries) throws -> Int
  /// Draws the next numbers for documents to come.
  func reserve(_ count: Int, in series: NumberSeries, reason: String, by actor: Actor) throws
    -> [Int]
  /// Voids a number that no document bears: one that was reserved, or a gap that is to be explained.
  /// It stays visible and is never drawn again.
  func void(_ number: Int, in series: NumberSeries, reason: String, by actor: Actor) throws
  /// How far the numbers of some series are, in their order. It takes the same number of steps for any
  /// number of series.
  func numbers(in series: [NumberSeries]) throws -> [SeriesNumbers]
  /// The bodies that entries or numbers are known of, each as its newest entry names it.
  ///
  /// - Parameter word: Only those that an id, a name or the end of a key may mean; more may be among them.
  func bodies(named word: String?) throws -> [BodyReference]
  /// The series that entries or numbers are known of, by body and year; of a body that numbers each kind
  /// apart one for each kind.
  ///
  /// - Parameters:
  ///   - year: Those of one year.
  ///   - province: Those of bodies of one province, of today or of its time, by slug.
  func series(ofYear year: Int?, province: String?) throws -> [NumberSeries]
  /// Issues a document: draws its number, has it made with number and day, writes it down with its
  /// files, and lets nobody else draw a number in between. When anything fails, nothing is written
  /// and the number isn't used up.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - making: Makes the document and its files once the number is known. It must not write to the
  ///     registry.
  func issue(_ request: IssueRequest, making: (IssuedNumber) throws -> NewEntry) throws
    -> RegistryEntry
}

extension Numbering {
  /// The numbers of a series that no document bears, up to the highest drawn or borne, each
  /// explained as far as is known.
  public func gaps(in series: NumberSeries) throws -> [NumberGap] {
    try numbers(in: [series]).flatMap(\.gaps)
  }

  /// The bodies that entries or numbers are known of, each as its newest entry names it.
  public func bodies() throws -> [BodyReference] { try bodies(named: nil) }

  /// The series that entries or numbers are known of, those of one year or all.
  public func series(ofYear year: Int?) throws -> [NumberSeries] {
    try series(ofYear: year, province: nil)
  }
}
