import Citations
import Recognition
import Registry
import VietnameseText

/// What is known of the documents a plan cites: by the catalogue, by its brief, by the registry.
struct CitationKnowledge {
  /// The documents of the catalogue and of the brief.
  let documents: DocumentCatalogue?
  /// The registry.
  let store: any RegistryStore
  /// Who issues the plan.
  let body: BodyReference
  /// The slug of the province of its time.
  let province: String
  /// Its day.
  let date: CalendarDate

  /// Whether the document of a citation is known, by number and day. What is cited by name, as laws
  /// are, bears no number to know it by.
  func knows(_ citation: Citation) throws -> Bool {
    guard let number = citation.number else { return true }
    guard let reference = citation.reference else { return false }
    if let documents,
      documents.identify(reference, province: province, on: date).document != nil
    {
      return true
    }
    return try store.summaries(of: store.entries(numbered: number)).contains { entry in
      guard let cited = citation.date, let known = entry.description.date else {
        return isNear(entry.description.body)
      }
      return cited.overlaps(known)
    }
  }

  /// Whether a number without a day can be one of a body: each province gives numbers of its own.
  private func isNear(_ other: BodyReference) -> Bool {
    other.province == nil || other.province == body.province
  }
}
