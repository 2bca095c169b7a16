import Document
import VietnameseText
import XMLReading

/// The numbering part: lists, their levels, and the instances paragraphs name.
struct WordLists {
  /// A level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    /// The level below which it doesn't restart; 0 for one that never does.
    var restart: Int?
    var isArabic = false
    /// The paragraph style whose paragraphs stand at this level.
    var style: String?
    var paragraph = ParagraphMarkup()
    var run = RunMarkup()
  }

  /// A list.
  struct List {
    var levels: [Int: Level] = [:]
    var styleLink: String?
  }

  /// An instance of a list.
  struct Instance {
    var list: Int
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private(set) var lists: [Int: List] = [:]
  private(set) var instances: [Int: Instance] = [:]
  /// The lists in the order of the file.
  private(set) var order: [Int] = []
  private var linked: [String: Int] = [:]

  /// No lists.
  init() {}

  /// Reads the numbering part.
  init(_ xml: WordXML, theme: WordTheme) throws(XMLError) {
    _ = try xml.root()
    var lists = WordLists()
    try xml.children { name throws(XMLError) in
      if name == .abstractNum { try lists.readList(xml, theme) }
      if name == .num { try lists.readInstance(xml, theme) }
    }
    try xml.finish()
    self = lists
  }

  /// The number of the list an instance counts in.
  func list(of instance: Instance) -> Int {
    guard let style = lists[instance.list]?.styleLink, let linked = linked[style] else {
      return instance.list
    }
    return linked
  }

  /// A level of an instance.
  func level(_ level: Int, of instance: Instance) -> Level? {
    instance.levels[level] ?? lists[list(of: instance)]?.levels[level]
  }

  private mutating func readList(_ xml: WordXML, _ theme: WordTheme) throws(XMLError) {
    guard let id = xml.integer(.abstractNumId) else { return }
    var list = List()
    try xml.children { name throws(XMLError) in
      switch name {
      case .lvl:
        if let place = xml.integer(.ilvl), (0...8).contains(place) {
          list.levels[place] = try WordLists.level(xml, theme)
        }
      case .numStyleLink: list.styleLink = xml.attribute(.val)
      case .styleLink: if let style = xml.attribute(.val) { linked[style] = id }
      default: break
      }
    }
    if lists[id] == nil { order.append(id) }
    lists[id] = list
  }

  private mutating func readInstance(_ xml: WordXML, _ theme: WordTheme) throws(XMLError) {
    guard let id = xml.integer(.numId) else { return }
    var instance = Instance(list: -1)
    try xml.children { name throws(XMLError) in
      if name == .abstractNumId { instance.list = xml.integer(.val) ?? -1 }
      guard name == .lvlOverride, let place = xml.integer(.ilvl), (0...8).contains(place)
      else { return }
      try xml.children { name throws(XMLError) in
        if name == .startOverride {
          instance.starts[place] = min(max(xml.integer(.val) ?? 1, 0), 32_767)
        }
        if name == .lvl { instance.levels[place] = try WordLists.level(xml, theme) }
      }
    }
    instances[id] = instance
  }

  private static func level(_ xml: WordXML, _ theme: WordTheme) throws(XMLError) -> Level {
    var level = Level()
    try xml.children { name throws(XMLError) in
      switch name {
      case .start: level.start = min(max(xml.integer(.val) ?? 1, 0), 32_767)
      case .numFmt: level.format = xml.attribute(.val) ?? "decimal"
      case .lvlText: level.text = xml.attribute(.val) ?? ""
      case .lvlRestart: level.restart = xml.integer(.val)
      case .isLgl: level.isArabic = xml.isOn()
      case .pStyle: level.style = xml.attribute(.val)
      case .pPr: level.paragraph = try xml.paragraphMarkup(theme)
      case .rPr: level.run = try xml.runMarkup(theme)
      default: break
      }
    }
    if level.format == "bullet" {
      level.text = WordSymbols.text(level.text, face: level.run.face)
    }
    return level
  }
}
