/// The paragraph styles of a form: one for each component, and those of table cells that lie other
/// than left.
enum StyleSheet {
  /// The styles in the order of the components.
  static func styles(of profile: FormatProfile) -> [ParagraphStyle] {
    var styles: [ParagraphStyle] = []
    for element in FormatElement.allCases {
      guard let format = profile.elements[element] else { continue }
      let style = style(element.rawValue, format, profile)
      styles.append(style)
      if element == .tableCell { styles += variants(of: style) }
    }
    return styles
  }

  /// The id of the style of a table cell whose text lies a certain way.
  static func cellStyle(_ alignment: DataTable.Alignment) -> String {
    switch alignment {
    case .left: FormatElement.tableCell.rawValue
    case .center: FormatElement.tableCell.rawValue + "-center"
    case .right: FormatElement.tableCell.rawValue + "-right"
    }
  }

  private static func style(
    _ id: String, _ format: ElementFormat, _ profile: FormatProfile
  ) -> ParagraphStyle {
    let text = profile.text
    let isText = format.isRunningText
    return ParagraphStyle(
      id: id, name: format.name, alignment: format.alignment,
      firstLineIndent: isText && format.alignment != .center ? text.firstLineIndent : 0,
      spaceBefore: format.spaceBefore,
      spaceAfter: format.spaceAfter + (isText ? text.paragraphGap.value : 0),
      lineSpacing: isText ? text.lineSpacing.value : 1, keepsWithNext: format.keepsWithNext,
      keepsLinesTogether: format.keepsWithNext, outlineLevel: format.outlineLevel,
      face: profile.face, size: format.size.value, bold: format.isBold, italic: format.isItalic,
      basedOn: format.basedOn?.rawValue, next: format.next?.rawValue)
  }

  private static func variants(of cell: ParagraphStyle) -> [ParagraphStyle] {
    [
      (DataTable.Alignment.center, ParagraphStyle.Alignment.center, "giữa"),
      (.right, .right, "phải"),
    ]
    .map { column, alignment, word in
      var style = cell
      style.id = cellStyle(column)
      style.name = "\(cell.name) \(word)"
      style.alignment = alignment
      style.basedOn = cell.id
      return style
    }
  }
}
