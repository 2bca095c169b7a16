import Drafting

extension Office {
  /// What a person fills in to draft a plan of a template for a body.
  ///
  /// Asks for ``Right/draft``.
  /// - Throws: ``OfficeError/Kind/invalid`` with everything the request names that isn't there.
  public func form(
    _ request: PlanFormRequest, as caller: Caller
  ) throws(OfficeError) -> PlanForm {
    try caller.require(.draft)
    return try OfficeError.translating { try PlanForm(request, in: library) }
  }
}
