import Diagnostics
import Document

/// R06: the face and colour of all text, and letters composed as Unicode has them.
struct FaceRule: CheckRule {
  static let facts = RuleFacts.form("R06", "Phụ lục I, Phần I, mục I.4", evidence: [.looks])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let right = subject.format.face
    var check = LookCheck(self, subject)
    var known: [String: Bool] = [:]
    func isRight(_ face: String) -> Bool {
      if let answer = known[face] { return answer }
      let answer = self.isRight(face, right)
      known[face] = answer
      return answer
    }
    for line in subject.lines where !line.look.sizes.isEmpty {
      for face in faces(of: line) where !isRight(face) {
        check.add(
          .face(found: face, right: right), at: line,
          suggestion: Message("check.set-face", ["face": right]))
      }
      for case .color(let color) in line.marks {
        check.add(.color(found: color), at: line)
      }
    }
    check.report(into: &findings)
    var letters = LookCheck(self, subject)
    for line in subject.lines where !line.isComposed { letters.add(.notComposed, at: line) }
    letters.report(into: &findings)
  }

  /// The faces of a line, each once.
  private func faces(of line: DocumentLine) -> [String] {
    var faces = [line.look.face]
    for case .face(let face) in line.marks where !faces.contains(face) { faces.append(face) }
    return faces
  }

  /// Times New Roman under the names fonts give themselves: `Times New Roman Bold`,
  /// `TimesNewRomanPS-BoldMT`.
  private func isRight(_ face: String, _ right: String) -> Bool {
    let letters = face.lowercased().filter(\.isLetter)
    return letters.hasPrefix(right.lowercased().filter(\.isLetter))
  }
}
