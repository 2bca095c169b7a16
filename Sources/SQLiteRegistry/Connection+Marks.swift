import Archive
import Document
import FoundationEssentials
import Registry
import SQLite

extension Connection {
  /// Defines what tells, within a statement, whether a stored text or the stored document of a draft bears
  /// a mark of secrecy. Only what older versions wrote is asked: today nothing that bears one is written.
  func defineMarks() throws {
    let packer = try Zstandard(level: StoredText.level)
    try define("text_bears_mark") { packed in
      (try? packer.decompress(packed)).flatMap { SecrecyMark(linesOf: $0) } != nil
    }
    try define("draft_bears_mark") { packed in
      guard let json = try? packer.decompress(packed),
        let document = try? JSONDecoder().decode(AdministrativeDocument.self, from: Data(json))
      else { return false }
      return SecrecyMark(in: document) != nil
    }
  }
}
