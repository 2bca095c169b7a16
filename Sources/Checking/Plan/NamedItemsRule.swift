import Diagnostics
import VietnameseText

/// What a section's heading names stands under it, when what stands under it has titles.
struct NamedItemsRule: CheckRule {
  let facts = RuleFacts.plan("04", .warning, "Thông lệ soạn thảo")

  /// The items headings name; folded.
  private static let items = [
    "muc dich", "yeu cau", "muc tieu", "chi tieu", "doi tuong", "pham vi", "thoi gian",
    "noi dung", "tieu chi", "hinh thuc khen thuong", "ho so", "kinh phi", "bien phap",
    "giai phap",
  ]

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var heading: DocumentLine?
    var titles: [String] = []
    var isTitled = false
    func close() {
      guard let heading, isTitled else { return }
      let named = Self.items(in: heading.folded)
      guard named.count > 1 else { return }
      for item in named where !titles.contains(where: { $0.contains(item.folded) }) {
        findings.append(
          finding("missing", nil, ["item": item.text(in: heading)], at: heading, in: subject))
      }
    }
    for line in subject.anatomy.body {
      guard let label = ItemLabel(line) else { continue }
      switch label.scheme {
      case .roman:
        close()
        heading = line
        titles = []
        isTitled = false
      case .decimal:
        titles.append(Folding.fold(String(label.rest.prefix(120))))
        if line.isHeading || label.rest.prefix(60).contains(":") { isTitled = true }
      case .letter, .nested: titles.append(Folding.fold(String(label.rest.prefix(120))))
      default: break
      }
    }
    close()
  }

  private struct Item {
    var folded: String

    /// The item as the heading writes it, in small letters.
    func text(in heading: DocumentLine) -> String {
      let text = Casing.lowercased(heading.text)
      let folded = Folding.fold(text)
      guard let range = folded.range(of: self.folded), folded.count == text.count else {
        return self.folded
      }
      let start = folded.distance(from: folded.startIndex, to: range.lowerBound)
      let from = text.index(text.startIndex, offsetBy: start)
      return String(text[from...].prefix(self.folded.count))
    }
  }

  private static func items(in heading: String) -> [Item] {
    items.filter { heading.contains($0) }.map { Item(folded: $0) }
  }
}
