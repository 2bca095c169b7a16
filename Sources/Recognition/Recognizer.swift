import Diagnostics
import Document
import DocumentLanguage
import Profiles
import Readers
import VietnameseText

/// Goes back from what the pages show to what the document says. It takes any document; what it
/// can't tell it leaves open.
public struct Recognizer: Sendable {
  let store: ProfileStore
  let names: BodyNames
  let communes: CommuneIndex

  /// The words documents are read by.
  var words: DocumentVocabulary { store.vocabulary }

  /// Makes a recognizer.
  /// - Parameter profiles: provinces, bodies and documents to know names by, and the words to read
  ///   documents by.
  public init(profiles: ProfileStore) {
    store = profiles
    names = BodyNames(profiles)
    communes = CommuneIndex(profiles)
  }

  /// Understands a document.
  public func recognize(_ document: ReadDocument) -> UnderstoodDocument {
    var run = RecognitionRun(recognizer: self, document: document)
    return run.run()
  }

  /// Understands a document by its pages, just typeset.
  public func recognize(pages: FormattedDocument) -> UnderstoodDocument {
    recognize(ReadDocument(pages: pages, source: .docx))
  }
}
