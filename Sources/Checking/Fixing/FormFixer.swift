import Diagnostics
import Document
import Recognition
import VietnameseText

/// Brings the form of a document into the bounds of the decree: geometry, faces, sizes, spacing,
/// drawn lines, page numbers, padding, the marks of recipients and bases. Never the sense: what a
/// person must decide stays as it is and is told.
public struct FormFixer {
  /// What fixing gave.
  public struct Result: Sendable, Equatable {
    /// The corrected pages.
    public var pages: FormattedDocument
    /// The findings of form that are gone.
    public var fixed: [Diagnostic]
    /// The findings of form a person must decide.
    public var remaining: [Diagnostic]
  }

  let subject: CheckSubject
  let format: FormatProfile
  var pages: FormattedDocument
  /// What becomes of paragraphs, by their place in the document counted from 1.
  var edits: [Int: [(inout EditedParagraph) -> Void]] = [:]
  /// The width the column of the national title needs, in millimetres; nil when it has enough.
  var columnOfTitle: Double?
  /// The length of the line drawn under a paragraph.
  var drawnLines: [Int: Rule] = [:]

  /// Corrects the form of a document.
  /// - Parameter recognizer: what the corrected pages are understood by.
  public static func fix(_ subject: CheckSubject, recognizer: Recognizer) -> Result {
    let before = Checker.check(subject, families: [.form])
    guard !subject.anatomy.isPartyDocument else {
      return Result(pages: subject.pages, fixed: [], remaining: before)
    }
    var fixer = FormFixer(subject)
    fixer.fixPages()
    fixer.fixHead()
    fixer.fixText()
    fixer.fixSignature()
    fixer.fixAnnexes()
    fixer.apply()
    let after = Checker.check(subject.with(fixer.pages, recognizer), families: [.form])
    let left = Set(after.map(\.code))
    return Result(
      pages: fixer.pages, fixed: before.filter { !left.contains($0.code) }, remaining: after)
  }

  private init(_ subject: CheckSubject) {
    self.subject = subject
    format = subject.format
    pages = subject.pages
  }
}

/// A paragraph under correction, with its style as its own.
struct EditedParagraph {
  var paragraph: FormattedParagraph
  var style: ParagraphStyle

  /// The text without line breaks at its ends.
  var text: String { paragraph.runs.map(\.text).joined() }

  /// Gives the paragraph another text in the look of its first run.
  mutating func write(_ text: String) {
    guard self.text.trimmed != text else { return }
    var run = paragraph.runs.first { !$0.text.trimmed.isEmpty } ?? FormattedRun("")
    run.text = text
    paragraph.runs = [run]
  }

  /// Replaces the mark at the end, or adds one.
  mutating func end(with mark: String, instead marks: Set<Character>) {
    while let last = paragraph.runs.indices.last, paragraph.runs[last].text.trimmed.isEmpty {
      paragraph.runs.removeLast()
    }
    guard let last = paragraph.runs.indices.last else { return }
    var text = paragraph.runs[last].text
    while let end = text.last, marks.contains(end) || end.isWhitespace { text.removeLast() }
    paragraph.runs[last].text = text + mark
  }

  /// Takes the look of a component where the paragraph's differs from what the form allows.
  mutating func take(_ look: ElementFormat, _ aspects: [LookCheck.Aspect]) {
    for aspect in aspects {
      switch aspect {
      case .size:
        for index in paragraph.runs.indices {
          if let size = paragraph.runs[index].size, !look.size.allows(size) {
            paragraph.runs[index].size = nil
          }
        }
        if !look.size.allows(style.size) { style.size = look.size.value }
      case .weight:
        let isWrong = paragraph.runs.contains { ($0.isBold ?? style.isBold) != look.isBold }
        guard isWrong else { continue }
        style.isBold = look.isBold
        for index in paragraph.runs.indices { paragraph.runs[index].isBold = nil }
      case .slant:
        let isWrong = paragraph.runs.contains { ($0.isItalic ?? style.isItalic) != look.isItalic }
        guard isWrong else { continue }
        style.isItalic = look.isItalic
        for index in paragraph.runs.indices { paragraph.runs[index].isItalic = nil }
      case .letters:
        guard look.isUpperCase else { continue }
        for index in paragraph.runs.indices {
          paragraph.runs[index].text = Casing.uppercased(paragraph.runs[index].text)
        }
      case .alignment:
        style.alignment = look.alignment
        if look.alignment == .center {
          style.firstLineIndent = 0
          style.leftIndent = 0
        }
      }
    }
  }
}

extension CheckSubject {
  /// The same subject with other pages: corrected ones, where what a reader marked is gone.
  func with(_ pages: FormattedDocument, _ recognizer: Recognizer) -> CheckSubject {
    CheckSubject(
      recognizer.recognize(pages: pages), content: content, format: format, words: words,
      knowledge: knowledge,
      province: province, file: file)
  }
}
