import Foundation

extension Console {
  /// A JSON value as the text of a file, in the form results are printed in.
  func text(json value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Shows a result as lines, or as JSON when that is asked for.
  func show(_ lines: [String], json value: some Encodable) {
    if printsJSON { print(json: value) } else { lines.forEach(print) }
  }
}
