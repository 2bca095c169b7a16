import Diagnostics
import VietnameseText
import YAML

extension FormatProfile {
  /// Reads a profile from a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: What findings call the file; its path when not given.
  /// - Throws: Everything that is wrong with it: unknown and missing keys, components without a
  ///   look, and each value outside the bounds of the rules.
  public static func read(path: String, named name: String? = nil) throws(InvalidInput) -> Self {
    try profile(of: YAMLReader.read(path: path, named: name))
  }

  /// Reads a profile from text.
  public static func read(text: String, file: String? = nil) throws(InvalidInput) -> Self {
    try profile(of: YAMLReader.read(text: text, file: file))
  }

  private static func profile(of node: YAMLNode) throws(InvalidInput) -> Self {
    let findings = Findings()
    var fields = FieldReader(node, findings)
    let profile = FormatProfile(&fields)
    fields.finish()
    try findings.throwIfErrors()
    guard let profile else { throw InvalidInput(findings.diagnostics) }
    return profile
  }

  private init?(_ fields: inout FieldReader) {
    id = fields.text("id")
    name = fields.text("name")
    face = fields.text("face")
    words = fields.required("words", FixedWords.init) ?? .none
    titleBreaks = fields.required("title-breaks", TitleBreaks.init) ?? TitleBreaks()
    let valid = fields.required("valid") { valid in
      (from: valid.dateIfPresent("from"), to: valid.dateIfPresent("to"))
    }
    let page = fields.required("page", PageFormat.init)
    let text = fields.required("text", TextFormat.init)
    let rules = fields.required("rules", RuleFormat.init)
    let columns = fields.required("columns", ColumnFormat.init)
    levels =
      fields.required("levels") { levels in
        var read: [SectionLevel: NumberingLevel] = [:]
        for level in SectionLevel.allCases {
          read[level] = levels.required(level.rawValue, NumberingLevel.init)
        }
        return read
      } ?? [:]
    elements =
      fields.required("elements") { elements in
        var read: [FormatElement: ElementFormat] = [:]
        for element in FormatElement.allCases {
          read[element] = elements.required(element.rawValue, ElementFormat.init)
        }
        return read
      } ?? [:]
    guard let page, let text, let rules, let columns, let from = valid?.from else {
      if let valid, valid.from == nil { fields.report(FormatFinding.noFirstDay, of: "valid") }
      return nil
    }
    validFrom = from
    validTo = valid?.to
    self.page = page
    self.text = text
    self.rules = rules
    self.columns = columns
  }
}

extension FieldReader {
  /// A mapping that must be there.
  fileprivate mutating func required<Value>(
    _ key: String, _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    guard node(key) != nil else { return nil }
    return mapping(key, read)
  }

  /// A measure that must be there; 0 beside a finding.
  fileprivate mutating func number(_ key: String) -> Double {
    guard node(key) != nil else { return 0 }
    return numberIfPresent(key) ?? 0
  }

  /// A value with its bounds, checked against them.
  fileprivate mutating func bounded(_ key: String) -> BoundedValue {
    let value = required(key) { fields in
      let value = BoundedValue(
        fields.number("value"), least: fields.numberIfPresent("least"),
        most: fields.numberIfPresent("most"))
      fields.checkBounds(of: value)
      return value
    }
    return value ?? BoundedValue(0)
  }

  private func checkBounds(of value: BoundedValue) {
    if value.allows(value.value) { return }
    let found = Self.text(value.value)
    switch (value.least, value.most) {
    case (let least?, let most?):
      report(
        FormatFinding.outsideBounds(
          value: found, least: Self.text(least), most: Self.text(most)), of: "value")
    case (let least?, nil):
      report(FormatFinding.belowBound(value: found, least: Self.text(least)), of: "value")
    case (nil, let most?):
      report(FormatFinding.aboveBound(value: found, most: Self.text(most)), of: "value")
    case (nil, nil): break
    }
  }

  fileprivate static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}

extension PageFormat {
  fileprivate init?(_ fields: inout FieldReader) {
    width = fields.number("width")
    height = fields.number("height")
    top = fields.bounded("top")
    bottom = fields.bounded("bottom")
    left = fields.bounded("left")
    right = fields.bounded("right")
    numberDistance = fields.number("number-distance")
    reference = fields.textIfPresent("reference")
    if numberDistance < 0 || numberDistance >= top.value {
      fields.report(FormatFinding.numberOutsideMargin, of: "number-distance")
    }
    if width <= left.value + right.value || height <= top.value + bottom.value {
      fields.report(FormatFinding.noRoom, of: "width")
    }
  }
}

extension TextFormat {
  fileprivate init?(_ fields: inout FieldReader) {
    let indent = fields.required("first-line-indent") { fields in
      let value = fields.number("value")
      let values = ValueReader(fields.findings)
      let allowed = fields.elements("allowed").compactMap {
        values.number($0.node, path: $0.path)
      }
      if !allowed.isEmpty && !allowed.contains(value) {
        let choices = allowed.map(FieldReader.text).joined(separator: ", ")
        fields.report(
          FormatFinding.notAllowed(value: FieldReader.text(value), allowed: choices),
          of: "value")
      }
      return (value: value, allowed: allowed)
    }
    firstLineIndent = indent?.value ?? 0
    allowedIndents = indent?.allowed ?? []
    paragraphGap = fields.bounded("paragraph-gap")
    lineSpacing = fields.bounded("line-spacing")
    reference = fields.textIfPresent("reference")
  }
}

extension RuleFormat {
  fileprivate init?(_ fields: inout FieldReader) {
    share = fields.bounded("share")
    thickness = fields.number("thickness")
    spaceBefore = fields.number("space-before")
    spaceAfter = fields.number("space-after")
    spaceAfterTitle = fields.number("space-after-title")
    reference = fields.textIfPresent("reference")
  }
}

extension ColumnFormat {
  fileprivate init?(_ fields: inout FieldReader) {
    letterheadLeft = fields.share("letterhead-left")
    signatureLeft = fields.share("signature-left")
    signatureSpace = fields.number("signature-space")
    signatureGap = fields.number("signature-gap")
    titleWidth = fields.share("title-width")
    cellMargin = fields.number("cell-margin")
  }
}

extension FieldReader {
  /// A share of a width, greater than 0 and not greater than 1.
  fileprivate mutating func share(_ key: String) -> Double {
    let share = number(key)
    if share <= 0 || share > 1 {
      report(FormatFinding.notAShare(value: Self.text(share)), of: key)
    }
    return share
  }
}

extension TitleBreaks {
  fileprivate init?(_ fields: inout FieldReader) {
    func words(_ key: String) -> [String] { fields.node(key) == nil ? [] : fields.texts(key) }
    self.init(
      pauses: words("pauses"), openers: words("openers"), clinging: words("clinging"),
      pairs: words("pairs"))
  }
}

extension FixedWords {
  fileprivate static let none = FixedWords(
    nationalTitle: "", motto: "", number: "", recipients: "", archive: "", annex: "", endMark: "")

  fileprivate init?(_ fields: inout FieldReader) {
    nationalTitle = fields.text("national-title")
    motto = fields.text("motto")
    number = fields.text("number")
    recipients = fields.text("recipients")
    archive = fields.text("archive")
    annex = fields.text("annex")
    endMark = fields.text("end-mark")
  }
}

extension NumberingLevel {
  private enum FormatName: String, CaseIterable {
    case upperRoman = "upper-roman"
    case decimal
    case vietnameseLetter = "vietnamese-letter"
    case mark

    var format: Format {
      switch self {
      case .upperRoman: .upperRoman
      case .decimal: .decimal
      case .vietnameseLetter: .vietnameseLetter
      case .mark: .mark
      }
    }
  }

  fileprivate init?(_ fields: inout FieldReader) {
    let name = fields.choice("format", as: FormatName.self)
    format = name?.format ?? .mark
    pattern = fields.text("pattern")
    if format != .mark && !pattern.isEmpty && !pattern.contains("%") {
      fields.report(FormatFinding.noNumberInPattern, of: "pattern")
    }
  }
}

extension ParagraphStyle.Alignment: CaseIterable {
  /// The ways lines lie, in the order of their names.
  public static let allCases: [Self] = [.left, .center, .right, .justified]
}

extension ElementFormat {
  fileprivate init?(_ fields: inout FieldReader) {
    name = fields.text("name")
    size = fields.bounded("size")
    isBold = fields.boolean("bold", default: false)
    isItalic = fields.boolean("italic", default: false)
    isUpperCase = fields.boolean("upper-case", default: false)
    alignment = fields.choice("alignment") ?? .left
    isRunningText = fields.boolean("running-text", default: false)
    spaceBefore = fields.numberIfPresent("space-before") ?? 0
    spaceAfter = fields.numberIfPresent("space-after") ?? 0
    keepsWithNext = fields.boolean("keep-with-next", default: false)
    outlineLevel = fields.integerIfPresent("outline-level", in: 1...9)
    basedOn = fields.choiceIfPresent("based-on")
    next = fields.choiceIfPresent("next")
    reference = fields.textIfPresent("reference")
  }
}
