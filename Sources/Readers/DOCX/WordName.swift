import XMLReading

/// The names of elements and attributes read from a Word package. Those without a prefix of their
/// own below are WordprocessingML's.
enum WordName: Int, CaseIterable {
  case document, body, p, r, t, tab, br, cr, noBreakHyphen, softHyphen, sym, ptab
  case lastRenderedPageBreak, footnoteReference, endnoteReference, drawing, pict, object
  case fldSimple, fldChar, fldCharType, instr, instrText
  case ins, del, moveFrom, moveTo, hyperlink, smartTag, sdt, sdtContent, customXml, bdo, dir
  case pPr, rPr, pStyle, rStyle, jc, ind, left, right, start, end, firstLine, hanging
  case spacing, before, after, line, lineRule, beforeAutospacing, afterAutospacing
  case contextualSpacing, keepNext, keepLines, pageBreakBefore, outlineLvl, numPr, numId, ilvl
  case pBdr, top, bottom, insideH, insideV, sz, space, framePr, xAlign
  case rFonts, ascii, hAnsi, asciiTheme, hAnsiTheme, b, i, u, color, caps, vanish, font, char
  case val, w, h, type, id, fill
  case sectPr, pgSz, pgMar, header, footer, gutter, pgNumType, titlePg, headerReference
  case footerReference, hdr, ftr
  case tbl, tblPr, tblStyle, tblBorders, tblCellMar, tblGrid, gridCol, tr, trPr, tblHeader, tc
  case cantSplit, tcPr, tcW, gridSpan, gridBefore, vMerge, vAlign, tcBorders
  case styles, docDefaults, rPrDefault, pPrDefault, style, styleId, name, basedOn, next
  case customStyle, `default`
  case numbering, abstractNum, abstractNumId, lvl, numFmt, lvlText, lvlRestart, isLgl
  case numStyleLink, styleLink, num, lvlOverride, startOverride
  case txbxContent
  case lang

  case xmlSpace
  case relationId
  case alternateContent, choice, fallback
  case inline, anchor, extent, positionV, posOffset
  case graphic, graphicData, shape, shapeGroup, connectorShape, groupShape
  case shapeProperties, drawnText
  case transform, drawnExtent, presetGeometry, outline, picture
  case vmlGroup, vmlLine, vmlShape, vmlRect, vmlTextBox
  case from, to, vmlStyle, vmlType, strokeWeight, coordinates, horizontalRule, width, cx, cy, preset
  case themeMajor, themeMinor, themeLatin, themeElements, fontScheme, typeface, theme
  case relationships, relationship, relationKey, relationType, target, targetMode
  case coreProperties, title, subject, creator, keywords, created, language, pages

  /// The name with its prefix.
  private var qualified: String {
    switch self {
    case .xmlSpace: "xml:space"
    case .relationId: "r:id"
    case .alternateContent: "mc:AlternateContent"
    case .choice: "mc:Choice"
    case .fallback: "mc:Fallback"
    case .inline: "wp:inline"
    case .anchor: "wp:anchor"
    case .extent: "wp:extent"
    case .positionV: "wp:positionV"
    case .posOffset: "wp:posOffset"
    case .graphic: "a:graphic"
    case .graphicData: "a:graphicData"
    case .shape: "wps:wsp"
    case .connectorShape: "wps:cxnSp"
    case .shapeProperties: "wps:spPr"
    case .drawnText: "wps:txbx"
    case .shapeGroup: "wpg:wgp"
    case .groupShape: "wpg:grpSp"
    case .transform: "a:xfrm"
    case .drawnExtent: "a:ext"
    case .presetGeometry: "a:prstGeom"
    case .outline: "a:ln"
    case .picture: "pic:pic"
    case .vmlGroup: "v:group"
    case .vmlLine: "v:line"
    case .vmlShape: "v:shape"
    case .vmlRect: "v:rect"
    case .vmlTextBox: "v:textbox"
    case .vmlStyle: "style"
    case .vmlType: "type"
    case .strokeWeight: "strokeweight"
    case .coordinates: "coordsize"
    case .horizontalRule: "o:hr"
    case .from: "from"
    case .to: "to"
    case .width: "w"
    case .cx: "cx"
    case .cy: "cy"
    case .preset: "prst"
    case .themeMajor: "a:majorFont"
    case .themeMinor: "a:minorFont"
    case .themeLatin: "a:latin"
    case .themeElements: "a:themeElements"
    case .fontScheme: "a:fontScheme"
    case .theme: "a:theme"
    case .typeface: "typeface"
    case .relationships: "rel:Relationships"
    case .relationship: "rel:Relationship"
    case .relationKey: "Id"
    case .relationType: "Type"
    case .target: "Target"
    case .targetMode: "TargetMode"
    case .coreProperties: "cp:coreProperties"
    case .keywords: "cp:keywords"
    case .title: "dc:title"
    case .subject: "dc:subject"
    case .creator: "dc:creator"
    case .language: "dc:language"
    case .created: "dcterms:created"
    case .pages: "ep:Pages"
    default: "w:\(self)"
    }
  }

  private static let office = "http://schemas.openxmlformats.org"
  private static let strict = "http://purl.oclc.org/ooxml"

  /// The names by their numbers.
  static let vocabulary = XMLVocabulary(
    namespaces: [
      "w": ["\(office)/wordprocessingml/2006/main", "\(strict)/wordprocessingml/main"],
      "r": [
        "\(office)/officeDocument/2006/relationships",
        "\(strict)/officeDocument/relationships",
      ],
      "rel": ["\(office)/package/2006/relationships"],
      "mc": ["\(office)/markup-compatibility/2006"],
      "wp": [
        "\(office)/drawingml/2006/wordprocessingDrawing",
        "\(strict)/drawingml/wordprocessingDrawing",
      ],
      "a": ["\(office)/drawingml/2006/main", "\(strict)/drawingml/main"],
      "pic": ["\(office)/drawingml/2006/picture", "\(strict)/drawingml/picture"],
      "wps": ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
      "wpg": ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"],
      "v": ["urn:schemas-microsoft-com:vml"], "o": ["urn:schemas-microsoft-com:office:office"],
      "cp": ["\(office)/package/2006/metadata/core-properties"],
      "ep": [
        "\(office)/officeDocument/2006/extended-properties",
        "\(strict)/officeDocument/extendedProperties",
      ],
      "dc": ["http://purl.org/dc/elements/1.1/"], "dcterms": ["http://purl.org/dc/terms/"],
      "xml": ["http://www.w3.org/XML/1998/namespace"],
    ],
    names: allCases.map(\.qualified))
}
