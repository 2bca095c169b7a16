import Citations
import VietnameseText

/// A citation with the document it means.
struct IdentifiedCitation {
  /// The citation.
  let citation: FoundCitation
  /// The document it means, as far as one is known.
  let identification: DocumentCatalogue.Identification

  /// The citations of a text with the documents they mean. A number alone means what the text last
  /// cited in full under it.
  static func all(
    _ citations: [FoundCitation], in documents: DocumentCatalogue, province: String?,
    on date: CalendarDate?
  ) -> [IdentifiedCitation] {
    var last: [String: DocumentCatalogue.Identification] = [:]
    return citations.map { citation in
      let reference = citation.reference
      if reference.isBare, let identification = last[reference.number.key] {
        return IdentifiedCitation(citation: citation, identification: identification)
      }
      let identification = documents.identify(reference, province: province, on: date)
      if !reference.isBare { last[reference.number.key] = identification }
      return IdentifiedCitation(citation: citation, identification: identification)
    }
  }
}
