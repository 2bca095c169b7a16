import Diagnostics
import Files
import Office

/// Why a result doesn't come out of the program.
enum OutputFinding: Finding {
  /// The file can't be written.
  case cannotWrite(reason: String)
  /// The folder can't be made.
  case noFolder(reason: String)
  /// The result can't be written as JSON.
  case noJSON(reason: String)
  /// What was printed is lost; what was done is done.
  case outputLost(reason: String)
  /// The file is there already and was left as it is.
  case exists(Result, file: String)

  /// What was to be written; the raw value is the code for a file that is there already.
  enum Result: String, CaseIterable {
    case block = "blocks.exists"
    case brief = "new.exists"
    case correctedCopy = "check.fix-exists"
    case keptFile = "show.exists"
  }

  /// Code, weight and arguments of each case.
  var facts: FindingFacts {
    switch self {
    case .cannotWrite(let reason): FindingFacts("draft.cannot-write", ["reason": reason])
    case .noFolder(let reason): FindingFacts("backup.no-folder", ["reason": reason])
    case .noJSON(let reason): FindingFacts("command.json-failed", ["reason": reason])
    case .outputLost(let reason): FindingFacts("command.output-lost", ["reason": reason])
    case .exists(let result, let file):
      FindingFacts(
        result.rawValue, ["file": file], wordsKey: result == .correctedCopy ? "new.exists" : nil)
    }
  }
}

extension OfficeError {
  /// The error of whatever a command threw, a file that can't be written among it.
  init(thrown error: any Error) {
    guard let failure = error as? FileFailure else {
      self.init(error)
      return
    }
    self = .unavailable([
      Diagnostic(
        OutputFinding.cannotWrite(reason: failure.reason), at: Place(file: failure.file))
    ])
  }
}
