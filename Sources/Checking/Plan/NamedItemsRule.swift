import Diagnostics
import VietnameseText

/// What a section's heading names stands under it, when what stands under it has titles.
struct NamedItemsRule: CheckRule {
  static let facts = RuleFacts.plan("04", .warning, "Thông lệ soạn thảo")

  /// How far into a line its beginning goes, in bytes.
  private static let beginning = 120

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var heading: DocumentLine?
    var named: [Item] = []
    var titles: [DocumentLine] = []
    var isTitled = false
    func close() {
      guard let heading, isTitled else { return }
      for item in named where !titles.contains(where: { Self.isTitle($0, of: item) }) {
        findings.append(
          subject.diagnostic(PlanFinding.missingItem(item.text(in: heading)), at: heading))
      }
    }
    for line in subject.anatomy.body {
      guard let label = line.item else { continue }
      if case .roman = label.scheme {
        close()
        heading = line
        named = subject.words.namedItems.filter { line.folded.holds($0) }.map(Item.init)
        titles = []
        isTitled = false
      }
      // A heading that names one thing needn't name it again.
      guard named.count > 1 else { continue }
      switch label.scheme {
      case .decimal:
        titles.append(line)
        if line.isHeading || line.rest.prefix(60).contains(":") { isTitled = true }
      case .letter, .nested: titles.append(line)
      default: break
      }
    }
    close()
  }

  /// Whether an item stands at the beginning of a numbered line.
  private static func isTitle(_ line: DocumentLine, of item: Item) -> Bool {
    guard let place = line.folded.place(of: item.folded) else { return false }
    return place + item.folded.utf8.count <= line.content.start + beginning
  }

  private struct Item {
    var folded: String

    /// The item as the heading writes it, in small letters.
    func text(in heading: DocumentLine) -> String {
      let text = heading.lowercased
      let folded = heading.folded
      guard let place = folded.place(of: self.folded), folded.utf8.count == text.count else {
        return self.folded
      }
      return String(text.dropFirst(place).prefix(self.folded.utf8.count))
    }
  }
}
