import Document
import DocumentLanguage

extension ItemLabel {
  /// How deep a part with the label stands among those around it.
  var rank: Int {
    switch scheme {
    case .part: 0
    case .article, .roman: 10
    case .decimal: 20
    case .nested(let count): 30 + count
    case .letter: 40
    case .mark("+"): 60
    case .mark: 50
    }
  }

  /// The level of the model that fits.
  var level: SectionLevel {
    switch scheme {
    case .part: .part
    case .article, .roman: .section
    case .decimal: .clause
    case .nested, .letter: .point
    case .mark("+"): .plus
    case .mark: .dash
    }
  }

  /// Whether it is the dash of a list.
  var isDash: Bool { level == .dash }
}
