import Diagnostics
import Document
import DocumentLanguage
import Readers

/// A document as it was understood: what it says and where each part of it stands. It is made once of
/// what was read; whatever is checked, taken out, compared, stored or held against the gate at issue
/// is taken from it.
public struct UnderstoodDocument: Sendable, Equatable {
  /// What it was understood of.
  public let source: ReadDocument
  /// Its paragraphs, with where they stand on its pages.
  public let paragraphs: [PageParagraph]
  /// The document as far as it could be rebuilt. What it doesn't say is empty here because the model
  /// has no room for "unknown"; ``extract`` tells the two apart.
  public var document: AdministrativeDocument
  /// The plan that the document issues, when it is a decision with a plan behind it.
  public var issuedPlan: AdministrativeDocument?
  /// What a register needs of it; nil stands for what the document doesn't say.
  public var extract: Extract
  /// Where each field of the extract was read, by its path there: `number`, `basis[0]`.
  public var places: [String: Place]
  /// Where its components stand.
  public var components: DocumentComponents<TextPlace>
  /// The documents it cites by number, each time it does, in reading order.
  public var mentions: [PlacedMention]
}

/// A mention of a document with its place.
public struct PlacedMention: Sendable, Equatable {
  /// The mention; its range is that of the line it was read in.
  public var mention: CitationMention
  /// The words of it.
  public var quote: String
  /// Where it stands.
  public var place: TextPlace
}
