import Document
import Readers
import Testing

@Suite struct DOCXNumberingTests {
  private func level(_ place: Int, _ format: String, _ text: String, _ more: String = "") -> String
  {
    """
    <w:lvl w:ilvl="\(place)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private func list(_ id: Int, _ levels: String...) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
  }

  private func instance(_ id: Int, of list: Int, _ more: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(list)\"/>\(more)</w:num>"
  }

  /// Paragraphs of instances and levels, each with the text x.
  private func labels(_ numbering: String, _ items: [(Int, Int)]) throws -> [String] {
    let body = items.map { instance, level in
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="\(instance)"/></w:numPr></w:pPr>\
      <w:r><w:t>x</w:t></w:r></w:p>
      """
    }
    let read = try WordFile(body: body.joined(), numbering: numbering).read()
    return read.paragraphs.map { $0.numbering?.label ?? "none" }
  }

  @Test func `levels count, show those above and begin anew under them`() throws {
    let numbering =
      list(
        0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "decimal", "%2.%3."),
        level(3, "lowerLetter", "%4)"), level(4, "bullet", "\u{F0B7}")) + instance(1, of: 0)
    #expect(
      try labels(
        numbering,
        [
          (1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 3), (1, 3), (1, 4), (1, 0), (1, 1),
          (1, 3), (0, 0),
        ]) == [
          "I.", "1.", "1.1.", "1.2.", "2.", "2.1.", "a)", "b)", "•", "II.", "1.", "a)", "none",
        ])
  }

  @Test func `instances of a list go on counting unless they say where to start`() throws {
    let numbering =
      list(0, level(0, "decimal", "%1.")) + instance(1, of: 0) + instance(2, of: 0)
      + instance(
        3, of: 0,
        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
      + instance(
        4, of: 0,
        "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperLetter", "Phần %1"))</w:lvlOverride>")
    #expect(
      try labels(numbering, [(1, 0), (2, 0), (3, 0), (3, 0), (1, 0), (4, 0)])
        == ["1.", "2.", "5.", "6.", "7.", "Phần H"])
  }

  @Test func `levels that never restart go on, and missing levels above count as one`() throws {
    let numbering =
      list(
        0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/>"))
      + instance(1, of: 0)
    #expect(
      try labels(numbering, [(1, 1), (1, 0), (1, 1), (1, 1)]) == ["1.1", "2.", "2.2", "2.3"])
  }

  @Test func `letters with a level for đ are Vietnamese`() throws {
    let numbering =
      list(0, level(0, "lowerLetter", "%1)"), level(1, "decimal", "đ)")) + instance(1, of: 0)
    let body = [0, 0, 0, 0, 1, 0].map { level in
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>
      """
    }
    let read = try WordFile(body: body.joined(), numbering: numbering).read()
    let numbers = read.paragraphs.compactMap(\.numbering)
    #expect(numbers.map(\.label) == ["a)", "b)", "c)", "d)", "đ)", "e)"])
    #expect(numbers.map(\.ordinal) == [1, 2, 3, 4, 5, 6])
    #expect(numbers.allSatisfy { $0.level == 0 })
    #expect(
      read.pages.numberings.map(\.levels) == [[NumberingLevel(.vietnameseLetter, pattern: "%)")]])
  }

  @Test func `a style can bring a number and its indents`() throws {
    let read = try WordFile(
      body: """
        <w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>
        """,
      styles: """
        <w:style w:type="paragraph" w:styleId="H"><w:name w:val="H"/><w:pPr><w:numPr>\
        <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        """,
      numbering: list(
        0,
        level(0, "decimal", "%1."),
        level(
          1, "decimal", "%2.",
          "<w:pStyle w:val=\"H\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"))
        + instance(1, of: 0)
    ).read()
    #expect(read.paragraphs.map { $0.numbering?.label } == ["1.", nil])
    #expect(try read.style(0)?.leftIndent == 12.7)
    #expect(try read.style(0)?.firstLineIndent == -6.35)
  }
}
