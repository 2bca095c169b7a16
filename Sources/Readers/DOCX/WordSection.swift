import XMLReading

/// Paper, margins, headers of a section as the file says them.
struct WordSection {
  /// Which header: that of the first page, or that of the others.
  enum Pages: Hashable { case first, others }

  /// Whether it goes on on the page of the section before.
  var isContinuous = false
  var width = 12_240
  var height = 15_840
  var top = 1440
  var bottom = 1440
  var left = 1440
  var right = 1440
  var headerDistance = 720
  var footerDistance = 720
  var firstNumber: Int?
  var hasFirstPage = false
  /// The relations of headers; a section without takes over those of the section before.
  var headers: [Pages: String] = [:]
  var footers: [Pages: String] = [:]

  /// What holds when a file says nothing.
  init() {}

  /// Reads the section properties that have just been started.
  init(_ xml: WordXML) throws(XMLError) {
    var section = WordSection()
    try xml.children { name throws(XMLError) in section.read(name, xml) }
    self = section
  }

  private mutating func read(_ name: WordName?, _ xml: WordXML) {
    func size(_ name: WordName, _ other: Int) -> Int {
      xml.twips(name).flatMap { (1...200_000).contains($0) ? $0 : nil } ?? other
    }
    func margin(_ name: WordName, _ other: Int) -> Int {
      // A margin below zero is one that headers don't push away.
      xml.twips(name).map { min(abs($0), 100_000) } ?? other
    }
    switch name {
    case .type: isContinuous = xml.attribute(.val) == "continuous"
    case .pgSz:
      width = size(.w, width)
      height = size(.h, height)
    case .pgMar:
      top = margin(.top, top)
      bottom = margin(.bottom, bottom)
      left = margin(.left, left) + (xml.twips(.gutter).map { min(max(0, $0), 100_000) } ?? 0)
      right = margin(.right, right)
      headerDistance = margin(.header, headerDistance)
      footerDistance = margin(.footer, footerDistance)
    case .pgNumType: firstNumber = xml.integer(.start)
    case .titlePg: hasFirstPage = xml.isOn()
    case .headerReference, .footerReference:
      guard let relation = xml.attribute(.relationId) else { return }
      let pages: Pages
      switch xml.attribute(.type) {
      case "first": pages = .first
      case "even": return
      default: pages = .others
      }
      if name == .headerReference { headers[pages] = relation } else { footers[pages] = relation }
    default: break
    }
  }
}
