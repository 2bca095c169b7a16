import Diagnostics
import Document

extension CheckRule {
  /// Holds a margin of every upright page to its bounds; pages of one document with the same fault
  /// make one finding.
  func check(
    _ margin: KeyPath<PageGeometry, Double>, within bounds: BoundedValue, as aspect: String,
    of subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    var met: [Double] = []
    for (index, section) in subject.pages.sections.enumerated() {
      let geometry = section.geometry
      let found = geometry[keyPath: margin]
      guard geometry.width <= geometry.height, !bounds.allows(found), !met.contains(found) else {
        continue
      }
      met.append(found)
      findings.append(
        finding(
          aspect, nil, ["found": Measure.text(found), "allowed": Measure.range(bounds)],
          at: subject.lines.first { $0.section == index }, in: subject,
          suggestion: Message("check.set-margin", ["value": Measure.text(bounds.value)])))
    }
  }
}
