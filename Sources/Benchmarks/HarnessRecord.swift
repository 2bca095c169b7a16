import Liquid

/// A plan as the search harness gives it: what a register knows of it, and its text.
struct HarnessRecord: Sendable {
  /// A document it cites.
  struct Basis: Sendable {
    var number, date, issuer: String
  }

  var id: Int
  var province, department, number, date, title, signer, text: String
  var year: Int
  var basis: [Basis]

  /// The record of a line of a corpus.
  ///
  /// - Throws: `JSONReader.Failure` when the line is no such record.
  init(line: [UInt8]) throws {
    guard case .hash(let fields) = try JSONReader.value(line) else {
      throw JSONReader.Failure(position: 0)
    }
    id = fields.integer("id")
    year = fields.integer("year")
    province = fields.text("province")
    department = fields.text("department")
    number = fields.text("number")
    date = fields.text("date")
    title = fields.text("title")
    signer = fields.text("signer")
    text = fields.text("text")
    basis = []
    if case .array(let documents) = fields["basis"] {
      for case .hash(let document) in documents {
        basis.append(
          Basis(
            number: document.text("number"), date: document.text("date"),
            issuer: document.text("issuer")))
      }
    }
  }
}

extension OrderedHash {
  /// The text of a key; empty when there is none.
  func text(_ key: String) -> String {
    if case .string(let text) = self[key] { text } else { "" }
  }

  /// The whole number of a key; 0 when there is none.
  func integer(_ key: String) -> Int {
    if case .int(let number) = self[key] { number } else { 0 }
  }
}
