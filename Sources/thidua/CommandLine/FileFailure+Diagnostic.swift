import Diagnostics
import Files

extension FileFailure {
  /// The failure as a finding.
  var diagnostic: Diagnostic {
    Diagnostic("draft.cannot-write", .error, ["reason": reason], at: Place(file: file))
  }
}
