import Diagnostics
import Document

/// What a document was recognised to say.
public struct Recognition: Sendable, Equatable {
  /// The document as far as it could be rebuilt. What it doesn't say is empty here because the model
  /// has no room for "unknown"; ``extract`` tells the two apart.
  public var document: AdministrativeDocument
  /// The plan that the document issues, when it is a decision with a plan behind it.
  public var issuedPlan: AdministrativeDocument?
  /// What a register needs of it; nil stands for what the document doesn't say.
  public var extract: Extract
  /// Where each field of the extract was read, by its path there: `number`, `basis[0]`.
  public var places: [String: Place]

  /// Makes a recognition.
  public init(
    document: AdministrativeDocument, issuedPlan: AdministrativeDocument? = nil, extract: Extract,
    places: [String: Place]
  ) {
    self.document = document
    self.issuedPlan = issuedPlan
    self.extract = extract
    self.places = places
  }
}
