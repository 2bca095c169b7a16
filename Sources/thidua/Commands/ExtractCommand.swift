import Reports
import Diagnostics
import Foundation
import Readers
import Recognition

/// `thidua extract`: what a document says.
enum ExtractCommand: Command {
  static let specification = CommandSpecification(
    name: "extract", usage: "FILE", summaryKey: "extract.summary", options: [], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    let file = arguments.operands[0]
    do {
      let document = try DocumentReaders().read(file)
      let recognizer = Recognizer(profiles: try arguments.library().profiles)
      let extract = recognizer.recognize(document).extract
      if console.printsJSON {
        console.print(json: ExtractReport(extract, in: console.words))
      } else {
        ExtractText.lines(of: extract, in: console.words).forEach(console.print)
        console.report(extract.diagnostics)
      }
      return .done
    } catch {
      console.report(error.diagnostics)
      return .badInput
    }
  }
}

/// The JSON of an extract, its findings with their words.
struct ExtractReport: Encodable {
  private let extract: Extract
  private let findings: [FindingReport]

  init(_ extract: Extract, in words: Words) {
    self.extract = extract
    findings = extract.diagnostics.map { FindingReport($0, in: words) }
  }

  private enum CodingKeys: String, CodingKey {
    case diagnostics
  }

  func encode(to encoder: any Encoder) throws {
    try extract.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(findings, forKey: .diagnostics)
  }
}
