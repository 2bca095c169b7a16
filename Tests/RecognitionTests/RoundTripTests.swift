import Document
import Drafting
import Foundation
import Readers
import Testing
import Writers

@testable import Recognition

@Suite("Our own plans read back")
struct RoundTripTests {
  static let briefs: [String] = {
    let root = TestData.root + "/Provinces"
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.contains("/plans/") && $0.hasSuffix(".yaml") }.sorted()
  }()

  /// A document without where it comes from, which no file keeps, and with what no page tells taken
  /// from the other: whether a part of a name is a name of its own.
  private func bare(_ document: AdministrativeDocument) -> AdministrativeDocument {
    var document = document
    func bareNode(_ node: Node) -> Node {
      switch node {
      case .paragraph(var paragraph):
        paragraph.origin = nil
        return .paragraph(paragraph)
      case .table(var table):
        table.origin = nil
        table.widths = []
        return .table(table)
      case .section(var section):
        section.origin = nil
        section.children = section.children.map(bareNode)
        return .section(section)
      }
    }
    func bareParagraph(_ paragraph: Paragraph) -> Paragraph { Paragraph(paragraph.text) }
    document.body = document.body.map(bareNode)
    document.legalBases = document.legalBases.map(bareParagraph)
    document.opening = document.opening.map(bareParagraph)
    document.closing = document.closing.map(bareParagraph)
    document.annexes = document.annexes.map {
      Annex(title: $0.title, isLandscape: false, body: $0.body.map(bareNode))
    }
    document.basis = []
    let name = document.issuingBody.lines.joined(separator: " ").lowercased()
    document.issuingBody = LetterheadBody(name: name)
    document.supervisingBody?.lines = []
    return document
  }

  /// The extract without what plain text can't show: a clause's heading is told from its text by bold
  /// letters, where it isn't by capitals.
  private func plain(_ extract: Extract) -> Extract {
    var extract = extract
    for index in extract.sections.indices where extract.sections[index].level > 1 {
      extract.sections[index].heading = nil
    }
    return extract
  }

  @Test("PDF and text files say what the Word file says", arguments: briefs)
  func otherFormats(brief: String) throws {
    let library = try TestData.library.get()
    let draft = try Composer(library: library).compose(
      BriefReader.read(path: TestData.root + "/Provinces/" + brief))
    let pages = Typesetter.typeset(draft.document, draft.format)
    let recognizer = Recognizer(profiles: library.profiles)
    func extract(_ bytes: [UInt8]) throws -> Extract {
      var extract = recognizer.recognize(try DocumentReaders().read(bytes, named: "plan")).extract
      extract.diagnostics = []
      return extract
    }
    let word = try extract(DOCXWriter().write(pages))
    #expect(try extract(PDFWriter().write(pages)) == word)
    #expect(try plain(extract(TextWriter().write(pages))) == plain(word))
  }

  @Test("What a composed plan says is the same in its text and on its pages", arguments: briefs)
  func content(brief: String) throws {
    let library = try TestData.library.get()
    let draft = try Composer(library: library).compose(
      BriefReader.read(path: TestData.root + "/Provinces/" + brief))
    let recognizer = Recognizer(profiles: library.profiles)
    let read = recognizer.recognize(pages: Typesetter.typeset(draft.document, draft.format))
    #expect(recognizer.content(of: draft.document) == read.extract.content)
  }

  @Test("Word files give back the document that was written", arguments: briefs)
  func docx(brief: String) throws {
    let library = try TestData.library.get()
    let draft = try Composer(library: library).compose(
      BriefReader.read(path: TestData.root + "/Provinces/" + brief))
    let pages = Typesetter.typeset(draft.document, draft.format)
    let bytes = try DOCXWriter().write(pages)
    let read = try DOCXReader().read(bytes, named: "plan.docx")
    let recognized = Recognizer(profiles: library.profiles).recognize(read).document
    #expect(bare(recognized) == bare(draft.document))
  }
}
