import Office
import Reports

/// `thidua extract`: what a document says.
enum ExtractCommand: Command {
  static let specification = CommandSpecification(
    name: "extract", usage: "FILE", options: [ReadingOptions.time], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let office = arguments.office()
    let extracted = try office.extract(
      IncomingFile(path: arguments.operands[0]), as: arguments.caller(console))
    console.show(
      ExtractText.lines(of: extracted.extract, in: console.words),
      json: ExtractReport(extracted, labels: office.provinceLabels, in: console.words))
    if !console.printsJSON { console.report(extracted.extract.diagnostics) }
    return .done
  }
}
