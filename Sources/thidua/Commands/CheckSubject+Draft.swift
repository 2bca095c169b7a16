import Checking
import Document
import Drafting

extension CheckSubject {
  /// What is checked of a plan composed of a brief: the pages as they were set, the content as it
  /// was composed, and the documents and movements the brief itself tells of.
  init(_ draft: Draft, of brief: Brief, pages: FormattedDocument, library: Library) {
    self.init(
      pages: pages, content: draft.document, format: draft.format, knowledge: library.profiles,
      documents: brief.documents, movements: brief.movements, province: brief.province.text,
      file: brief.file)
  }
}
