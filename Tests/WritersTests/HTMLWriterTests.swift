import Document
import Foundation
import FoundationXML
import SampleDocuments
import Testing

@testable import Writers

@Suite struct HTMLWriterTests {
  private func page(_ document: FormattedDocument) -> String {
    String(decoding: HTMLWriter().write(document), as: UTF8.self)
  }

  private func page(_ plan: AdministrativeDocument) -> String {
    page(Typesetter.typeset(plan, .sample))
  }

  @Test func thePageIsWellFormed() {
    for plan in [
      SampleDocuments.plan, SampleDocuments.draft, SampleDocuments.longPlan,
      SampleDocuments.hostilePlan,
    ] {
      let watcher = DepthWatcher()
      let parser = XMLParser(data: Data(page(plan).utf8))
      parser.delegate = watcher
      #expect(parser.parse() && parser.parserError == nil)
      #expect(watcher.root == "html" && watcher.depth == 0)
    }
  }

  @Test func thePageNeedsNothingElse() {
    let text = page(SampleDocuments.longPlan)
    for foreign in ["http:", "https:", "<script", "<link", "<img", "@import", "url(", "src="] {
      #expect(!text.contains(foreign), "\(foreign)")
    }
  }

  @Test func thePageSaysItsLanguageAndTitle() throws {
    let text = page(try HandMade.document([]))
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(text.contains("<meta charset=\"utf-8\"/>"))
    #expect(text.contains("<title>Kế hoạch &lt;thử&gt; &amp; đo</title>"))
    #expect(text.contains("<meta name=\"author\" content=\"Sở Xây dựng\"/>"))
    #expect(text.contains("name=\"viewport\""))
  }

  @Test func headingsFollowTheOutlineAndNumbersAreText() {
    let text = page(SampleDocuments.longPlan)
    #expect(text.contains("<h1 class=\"s-part\">Phần I"))
    #expect(text.contains("<h2 class=\"s-section\">I. MỤC ĐÍCH, YÊU CẦU</h2>"))
    #expect(text.contains("<h3 class=\"s-clause-heading\">1. Mục đích</h3>"))
    #expect(text.contains(">đ) Gắn với"))
  }

  @Test func thePaperIsThatOfTheDocument() throws {
    let text = page(SampleDocuments.longPlan)
    #expect(text.contains("@page page-1{size:210mm 297mm;margin:20mm 15mm 20mm 30mm}"))
    #expect(text.contains("@page page-3{size:297mm 210mm;margin:20mm 15mm 20mm 30mm}"))
    #expect(text.contains("<section class=\"sheet page-3\">"))
  }

  @Test func textIsEscapedAndKeptAsItIs() throws {
    let text = page(
      try HandMade.document([
        HandMade.paragraph("a < b & c > \"d\" ]]>"), HandMade.paragraph("số    /KH"),
        HandMade.paragraph("hai\ndòng\u{0}\u{B}"),
      ]))
    #expect(text.contains("<title>Kế hoạch &lt;thử&gt; &amp; đo</title>"))
    #expect(text.contains(">a &lt; b &amp; c &gt; &quot;d&quot; ]]&gt;</p>"))
    #expect(text.contains(">số \u{A0}\u{A0}\u{A0}/KH</p>"))
    #expect(text.contains(">hai <br/>dòng</p>"))
  }

  @Test func runsRulesAndTablesKeepTheirLook() throws {
    let table = FormattedTable(
      columns: [55, 110],
      rows: [
        FormattedRow(
          cells: [
            FormattedCell([HandMade.paragraph("Đầu", style: "cell")], centeredVertically: true)
          ], isHeader: true)
      ], hasBorders: true, cellMargin: 1.9)
    let text = page(
      try HandMade.document([
        .paragraph(
          FormattedParagraph(
            style: "heading",
            runs: [
              FormattedRun("đậm"), FormattedRun("thường", bold: false),
              FormattedRun("nghiêng", italic: true, size: 12),
            ])),
        .rule(Rule(length: 40)), .table(table),
      ]))
    #expect(text.contains("đậm<span style=\"font-weight:normal\">thường</span>"))
    #expect(text.contains("<span style=\"font-size:12pt\"><i>nghiêng</i></span></h1>"))
    #expect(text.contains("<hr style=\"width:40mm;border-top-width:0.75pt;"))
    #expect(text.contains("<thead>\n<tr><th style=\"border-width:0.5pt;padding:0 1.9mm\""))
  }
}

/// Follows how deep the elements of a page lie, since the parser lets unclosed ones pass.
private final class DepthWatcher: NSObject, XMLParserDelegate {
  var root: String?
  var depth = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if root == nil { root = name }
    depth += 1
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth -= 1
  }
}
