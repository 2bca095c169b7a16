import Foundation
import Registry
import RegistryIndex
import Search
import VietnameseText

/// `benchmarks query DIR QUERIES.jsonl --repeat R`: runs queries against a registry, a warm-up pass
/// and then R passes, the kinds in turn.
enum QueryBenchmark {
  /// A query as the harness gives it.
  private struct Question: Decodable {
    var qid, kind, mode, q: String
    var province: String?
    var year: Int?

    /// The query: every word, or the words in a row; words are compared as they are.
    var request: SearchRequest {
      var nodes: [QueryNode] = []
      if mode == "phrase" {
        if let term = SearchTerm(q) { nodes.append(.term(term)) }
      } else {
        nodes += q.split(separator: " ").compactMap { SearchTerm(String($0)).map(QueryNode.term) }
      }
      if let province { nodes.append(.values(.province, [Folding.slug(province)])) }
      if let year { nodes.append(.years(year...year)) }
      return SearchRequest(Query(.all(nodes)), limit: 20)
    }
  }

  /// The answer to a query, as the harness reads it.
  private struct Answer: Encodable {
    var qid, kind: String
    var hits: Int
    var top: [Int]
    var snippet: String
    var snippets: Int
    var first: Double
    var us: [Double] = []
    var usTop: [Double] = []
    var error: String?

    private enum CodingKeys: String, CodingKey {
      case qid, kind, hits, top, snippet, us
      case snippets = "n_snippets"
      case first = "first_us"
      case usTop = "us_top"
      case error = "err"
    }
  }

  /// Runs with the arguments behind the command.
  static func run(_ arguments: [String]) throws {
    let options = try SearchOptions(
      arguments, operands: 2, usage: "DIR QUERIES.jsonl --repeat R")
    let file = SearchOptions.registry(in: options.operands[0])
    let search = RegistrySearch(try file.open(.reading), folder: file.indexFolder)
    let questions = interleaved(
      try LineReader(path: options.operands[1]).next(.max).map {
        try JSONDecoder().decode(Question.self, from: Data($0))
      })
    let clock = ContinuousClock()
    var answers: [Answer] = []
    for question in questions {
      let start = clock.now
      let page = try search.page(question.request)
      let snippets = page.entries.map { $0.snippet?.text ?? "" }
      answers.append(
        Answer(
          qid: question.qid, kind: question.kind, hits: page.total,
          top: page.entries.compactMap { $0.summary.description.note.flatMap { Int($0) } },
          snippet: snippets.first ?? "",
          snippets: snippets.count { !$0.isEmpty }, first: (clock.now - start) / .microseconds(1)))
    }
    for _ in 0..<(options.number("--repeat") ?? 3) {
      for (index, question) in questions.enumerated() {
        let time = try clock.measure { _ = try search.page(question.request) }
        answers[index].us.append(time / .microseconds(1))
      }
      for (index, question) in questions.enumerated() {
        let time = try clock.measure { _ = try search.search(question.request) }
        answers[index].usTop.append(time / .microseconds(1))
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    for answer in answers { print(String(decoding: try encoder.encode(answer), as: UTF8.self)) }
  }

  /// The queries round-robin over their kinds.
  private static func interleaved(_ questions: [Question]) -> [Question] {
    let kinds = questions.map(\.kind).reduce(into: [String]()) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    let byKind = kinds.map { kind in questions.filter { $0.kind == kind } }
    let longest = byKind.map(\.count).max() ?? 0
    return (0..<longest).flatMap { index in
      byKind.compactMap { index < $0.count ? $0[index] : nil }
    }
  }
}
