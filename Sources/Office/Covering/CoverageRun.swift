import Comparing
import Diagnostics
import Document
import Identifiers
import Profiles
import Registry
import Search
import VietnameseText

/// Works out which bodies of a province have issued a plan carrying out a document.
struct CoverageRun {
  private let province: ResolvedProvince
  private let store: any RegistryStore
  private let profiles: ProfileStore
  private let finder: DirectiveFinder

  init(province: ResolvedProvince, store: any RegistryStore, profiles: ProfileStore) {
    self.province = province
    self.store = store
    self.profiles = profiles
    finder = DirectiveFinder(province: province, store: store, profiles: profiles)
  }

  /// The answer, and the lines of the entries that show it.
  func coverage(
    _ question: CoverageQuestion
  ) throws -> CoverageAnswer {
    let citing = try store.entries(citing: [EntryCitation.key(ofNumber: question.number)])
      .filter { finder.covers($0.entry) }
    let found = try finder.directive(
      question.number, issued: question.issued, citedBy: citing)
    let bodies = try departments(question.notConcerned)
    let plans = citing.filter { CoverageRun.isPlan($0.entry) }
    let coverage = Coverage(
      of: found.directive, bodies: bodies.map(\.body), plans: plans.map { plan($0, bodies) },
      due: question.due)
    let entries = Dictionary(plans.map { ($0.entry.id, $0.entry) }, uniquingKeysWith: { $1 })
    return CoverageAnswer(coverage: coverage, entries: entries, isKnown: found.isKnown)
  }

  /// A department with what is the same for every way to write its name.
  private typealias Expected = (body: Coverage.Body, key: String)

  /// The departments of the province on the day, those the document doesn't concern marked.
  private func departments(_ notConcerned: [String]) throws(OfficeError) -> [Expected] {
    var spared = Set(notConcerned.map { Folding.slug($0) })
    var bodies: [Expected] = []
    for id in profiles.bodyIDs(in: province) {
      guard let resolved = try? profiles.body(id, in: province), isDepartment(id) else { continue }
      let name = Folding.slug(resolved.name)
      let isSpared = spared.contains(id) || spared.contains(name)
      spared.subtract([id, name])
      let reference = BodyReference(
        name: resolved.name, province: province.folder,
        formerProvince: province.isFormer ? province.slug : nil)
      bodies.append(
        (Coverage.Body(id: id, name: resolved.name, isConcerned: !isSpared), reference.key))
    }
    guard spared.isEmpty else {
      let known = bodies.map(\.body.id)
      throw OfficeError.request(
        spared.sorted().map { word in
          Diagnostic(
            RequestFinding.unknownDepartment(body: word, province: province.name),
            suggestion: Suggestion.message(for: word, among: known))
        })
    }
    return bodies
  }

  private func isDepartment(_ id: String) -> Bool {
    if profiles.department(id) != nil { return true }
    let own = profiles.folder(of: province.slug)?.bodies.first { $0.id == id }
    return own?.department != nil
  }

  /// Whether an entry is a plan, or a decision that issues one, and stands.
  private static func isPlan(_ entry: EntrySummary) -> Bool {
    guard entry.state != .recalled else { return false }
    let kind = entry.description.kind
    return kind.letters == DocumentKind.plan.letters
      || Folding.slug(kind.name) == "ke-hoach"
      || Folding.slug(entry.description.title).contains("ke-hoach")
        && Folding.slug(kind.name) == "quyet-dinh"
  }

  private func plan(_ citing: CitingEntry, _ bodies: [Expected]) -> Coverage.Plan {
    let description = citing.entry.description
    let key = description.body.key
    return Coverage.Plan(
      entry: citing.entry.id,
      body: bodies.first { $0.key == key }?.body.id ?? description.body.id,
      bodyName: description.body.name, number: description.code, date: description.date,
      citedNumber: citing.citation.number ?? "", citedDate: citing.citation.date,
      role: citing.citation.role == .basis ? .basis : .text)
  }
}
