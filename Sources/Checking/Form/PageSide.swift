import Diagnostics
import Document

/// A side of a page, with the margin along it.
public enum PageSide: Sendable, Hashable, CaseIterable {
  case top, bottom, left, right

  /// The margin of a page along the side, in millimetres.
  func margin(of geometry: PageGeometry) -> Double {
    switch self {
    case .top: geometry.top
    case .bottom: geometry.bottom
    case .left: geometry.left
    case .right: geometry.right
    }
  }

  /// The bounds the form sets the margin.
  func bounds(in page: PageFormat) -> BoundedValue {
    switch self {
    case .top: page.top
    case .bottom: page.bottom
    case .left: page.left
    case .right: page.right
    }
  }

  /// What follows from a margin out of its bounds.
  func breach(_ arguments: [String: String]) -> RuleBreach {
    switch self {
    case .top: VerticalMarginsRule.breach("top", arguments)
    case .bottom: VerticalMarginsRule.breach("bottom", arguments)
    case .left: LeftMarginRule.breach("margin", arguments)
    case .right: RightMarginRule.breach("margin", arguments)
    }
  }
}

extension CheckSubject {
  /// Holds the margin along a side of every upright page to its bounds; pages of one document with
  /// the same fault make one finding.
  func checkMargin(_ side: PageSide, into findings: inout [Diagnostic]) {
    let bounds = side.bounds(in: format.page)
    var met: [Double] = []
    for (index, section) in pages.sections.enumerated() {
      let geometry = section.geometry
      let found = side.margin(of: geometry)
      guard geometry.width <= geometry.height, !bounds.allows(found), !met.contains(found) else {
        continue
      }
      met.append(found)
      findings.append(
        diagnostic(
          FormFinding.margin(side, found: Measure(found), allowed: bounds),
          at: lines.first { $0.section == index },
          suggestion: Message("check.set-margin", ["value": Measure(bounds.value).text])))
    }
  }
}
