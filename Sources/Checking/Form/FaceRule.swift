import Diagnostics
import Document

/// R06: the face of all text, and letters composed as Unicode has them. Colour isn't part of the
/// model and isn't judged.
struct FaceRule: CheckRule {
  let facts = RuleFacts.form("R06", "Phụ lục I, Phần I, mục I.4", evidence: [.looks])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let right = subject.format.face
    var check = LookCheck(self, subject)
    for line in subject.lines where !line.look.sizes.isEmpty && !isRight(line.look.face, right) {
      check.add(
        "face", ["found": line.look.face, "allowed": right], at: line,
        suggestion: Message("check.set-face", ["face": right]))
    }
    check.report(into: &findings)
    var letters = LookCheck(self, subject)
    for line in subject.lines where !line.isComposed { letters.add("composed", [:], at: line) }
    letters.report(into: &findings)
  }

  /// Times New Roman under the names fonts give themselves: `Times New Roman Bold`,
  /// `TimesNewRomanPS-BoldMT`.
  private func isRight(_ face: String, _ right: String) -> Bool {
    let letters = face.lowercased().filter(\.isLetter)
    return letters.hasPrefix(right.lowercased().filter(\.isLetter))
  }
}
