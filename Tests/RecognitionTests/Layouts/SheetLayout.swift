/// A way a document's text is laid out by the time someone has it as a file.
enum SheetLayout: String, CaseIterable, Sendable {
  /// Two columns kept apart by blanks, wrapped lines with first lines set in
  case columns
  /// A law site's page: bars, stars, narrow cells, a blank line between paragraphs
  case lawSite
  /// Copied from a PDF: the columns of each line run together, no blank lines
  case merged
  /// A row with bars for each line of the letterhead, the end on one line
  case rows
  /// Markdown with a table and headings
  case markdown
  /// A paragraph a line, the national title first, the end with a signing program's words
  case paragraphs
  /// Wrapped lines with page numbers among them, recipients without dashes
  case paged
  /// Without a letterhead, powers and posts on one line
  case headless
  /// The lines of the two columns by turns, wrapped without blank lines
  case interleaved
  /// Recipients and signature run together line by line
  case mergedTail
  /// Line ends in letters, recipients on one line, the signing program's words on top
  case escaped
  /// Tabs between the columns
  case tabbed
  /// A blank line after each line of the page
  case spread
  /// A web page: menus, its own title above the letterhead, page numbers with words
  case website
  /// Without a letterhead, the kind in small letters
  case smallKind

  /// Whether the letterhead is lost.
  var isHeadless: Bool { self == .headless || self == .smallKind }

  /// A document laid out so.
  func text(_ sheet: Sheet) -> String {
    switch self {
    case .columns: columns(sheet)
    case .lawSite: lawSite(sheet)
    case .merged: merged(sheet)
    case .rows: rows(sheet)
    case .markdown: markdown(sheet)
    case .paragraphs: paragraphs(sheet)
    case .paged: paged(sheet)
    case .headless: headless(sheet)
    case .interleaved: interleaved(sheet)
    case .mergedTail: mergedTail(sheet)
    case .escaped: escaped(sheet)
    case .tabbed: tabbed(sheet)
    case .spread: spread(sheet)
    case .website: website(sheet)
    case .smallKind: smallKind(sheet)
    }
  }
}

extension SheetLayout {
  private func columns(_ sheet: Sheet) -> String {
    var lines = beside(sheet.letterhead, sheet.titles, width: 46).map(\.trimmedAtEnd)
    lines += beside([sheet.code], [sheet.place], width: 46) + [""]
    lines += ([sheet.kind] + sheet.title + ["____________________"]).map { centred($0, 95) }
    lines += sheet.enactedBy.map { centred($0, 95) } + [""]
    func add(_ paragraph: (text: String, weight: Sheet.Weight)) {
      lines +=
        paragraph.weight == .centred
        ? [centred(paragraph.text, 95)] : wrapped(paragraph.text, 95, indent: 6)
    }
    for text in sheet.openingParagraphs { lines += wrapped(text, 95, indent: 6) }
    sheet.paragraphs.forEach(add)
    lines.append("")
    let right = sheet.signature + ["", "", "", sheet.signer]
    lines += beside(["Nơi nhận:"] + sheet.recipientList, right, width: 58, centres: false)
    sheet.attachedParagraphs.forEach(add)
    return lines.joined(separator: "\n")
  }

  private func lawSite(_ sheet: Sheet) -> String {
    func narrow(_ text: String, _ width: Int) -> String {
      wrapped(text, width).joined(separator: "\n")
    }
    var lines = ["|", "**\(narrow(sheet.letterhead[0], 18))**"]
    lines += sheet.letterhead.dropFirst().map { narrow($0, 24) }
    lines += ["-------", "|", "**\(narrow(sheet.titles[0], 20))**"] + sheet.titles.dropFirst()
    lines += ["---------------", "|", "|", sheet.code, "|", "*\(narrow(sheet.place, 22))*", "|"]
    lines += ["", "** **", "", "**\(sheet.kind)**", ""]
    lines += [narrow(sheet.title.joined(separator: " ").uppercased(), 60), ""]
    for line in sheet.enactedBy { lines += ["**\(line)**", ""] }
    for text in sheet.openingParagraphs {
      lines += [narrow(sheet.attached.isEmpty ? text : "*\(text)*", 78), ""]
    }
    func marked(_ paragraph: (text: String, weight: Sheet.Weight)) -> String {
      switch paragraph.weight {
      case .heading, .centred: "**\(narrow(paragraph.text, 34))**"
      case .subheading: "**\(paragraph.text)**"
      case .plain: narrow(paragraph.text, 78)
      }
    }
    for paragraph in sheet.paragraphs { lines += [marked(paragraph), ""] }
    lines += ["* *", "", "|", "*Nơi nhận:*"] + sheet.recipientList + ["|"]
    lines += sheet.signature.dropLast().map { "**\($0)**" } + sheet.signature.suffix(1)
    lines += ["**\(sheet.signer)**", "|"]
    for paragraph in sheet.attachedParagraphs { lines += ["", marked(paragraph)] }
    return lines.joined(separator: "\n")
  }

  private func merged(_ sheet: Sheet) -> String {
    var lines = together(sheet.letterhead, sheet.titles) + [sheet.code + " " + sheet.place]
    lines += [sheet.kind] + sheet.title + sheet.enactedBy + sheet.running
    lines += ["Nơi nhận:"] + sheet.recipientList + sheet.signature + ["(Đã ký)", sheet.signer]
    return (lines + sheet.trailing).joined(separator: "\n")
  }

  private func rows(_ sheet: Sheet) -> String {
    var lines = [sheet.letterhead.joined(separator: " ") + " | " + sheet.titles[0] + " |"]
    lines += sheet.titles.dropFirst().map { " | \($0) |" }
    lines += [sheet.code + " | " + sheet.place + " |", sheet.kind]
    lines += [sheet.title.joined(separator: " ")] + sheet.enactedBy + sheet.running
    let signature = (sheet.signature + [sheet.signer]).joined(separator: " ")
    lines.append("Nơi nhận: \(sheet.recipientList.joined(separator: " ")) | \(signature) |")
    return (lines + sheet.trailing).joined(separator: "\n")
  }

  private func markdown(_ sheet: Sheet) -> String {
    let bodies = sheet.letterhead.map { "**\($0)**" }.joined(separator: "<br>")
    let titles = sheet.titles.map { "**\($0)**" }.joined(separator: "<br>")
    var lines = [
      "| \(bodies) | \(titles) |", "|---|---|", "| \(sheet.code) | *\(sheet.place)* |", "",
      "# \(sheet.kind)", "", "**\(sheet.title.joined(separator: " "))**", "",
    ]
    for line in sheet.enactedBy { lines += ["**\(line)**", ""] }
    for text in sheet.openingParagraphs { lines += [text, ""] }
    func marked(_ paragraph: (text: String, weight: Sheet.Weight)) -> String {
      switch paragraph.weight {
      case .heading: "## " + paragraph.text
      case .subheading: "### " + paragraph.text
      case .centred: "**\(paragraph.text)**"
      case .plain: paragraph.text
      }
    }
    for paragraph in sheet.paragraphs { lines += [marked(paragraph), ""] }
    lines += ["**Nơi nhận:**"] + sheet.recipientList + [""]
    lines += sheet.signature.map { "**\($0)**" } + ["", "**\(sheet.signer)**"]
    for paragraph in sheet.attachedParagraphs { lines += ["", marked(paragraph)] }
    return lines.joined(separator: "\n")
  }

  private func paragraphs(_ sheet: Sheet) -> String {
    var lines = sheet.titles + sheet.letterhead + [sheet.code, sheet.place, sheet.kind]
    lines += [sheet.title.joined(separator: " ")] + sheet.enactedBy + sheet.running
    lines += sheet.signature + ["Ký bởi: " + (sheet.letterhead.last ?? "")]
    lines += ["Email: vanthu@example.gov.vn", "Ngày ký: 05-02-2026 10:11:12 +07:00", sheet.signer]
    lines += ["Nơi nhận:"] + sheet.recipientList + sheet.trailing
    return lines.joined(separator: "\n\n")
  }

  private func paged(_ sheet: Sheet) -> String {
    var lines = ["Trang chủ > Văn bản > Kế hoạch", "Cập nhật: 10:25 20/02/2026", ""]
    lines += sheet.letterhead + sheet.titles + [sheet.code, sheet.place, "", sheet.kind]
    lines += sheet.title + sheet.enactedBy + [""]
    for (index, line) in sheet.running.flatMap({ wrapped($0, 88) }).enumerated() {
      lines.append(line)
      if index % 9 == 8 { lines += ["", "\(index / 9 + 2)", ""] }
    }
    lines += ["", "Nơi nhận:"] + sheet.recipientItems + [""] + sheet.signature
    return (lines + ["", sheet.signer, ""] + sheet.trailing).joined(separator: "\n")
  }

  private func headless(_ sheet: Sheet) -> String {
    var lines = [sheet.kind + " " + sheet.title.joined(separator: " ")] + sheet.enactedBy
    lines += sheet.running + ["Nơi nhận:"] + sheet.recipientList
    lines += [sheet.signature.dropLast().joined(separator: " ")] + sheet.signature.suffix(1)
    lines += [sheet.signer] + sheet.trailing
    return lines.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func interleaved(_ sheet: Sheet) -> String {
    var lines: [String] = []
    for index in 0..<max(sheet.letterhead.count, sheet.titles.count) {
      lines += sheet.letterhead.dropFirst(index).prefix(1) + sheet.titles.dropFirst(index).prefix(1)
    }
    let code = sheet.code.replacing("Số:", with: "Số :").replacing("/", with: " / ")
    lines += ["DỰ THẢO", code, sheet.place, sheet.kind] + sheet.title + sheet.enactedBy
    lines += sheet.running.flatMap { wrapped($0, 82) } + ["NƠI NHẬN:"]
    lines += sheet.recipientItems.map { "• " + $0 } + sheet.signature
    lines += ["(Đã ký và đóng dấu)", sheet.signer] + sheet.trailing.flatMap { wrapped($0, 82) }
    return lines.joined(separator: "\n")
  }

  private func mergedTail(_ sheet: Sheet) -> String {
    let code = sheet.code.replacing("Số: ", with: "Số:")
    var lines = sheet.titles + sheet.letterhead + [sheet.place, code, sheet.kind + ":"]
    lines += [sheet.title.joined(separator: " ")] + sheet.enactedBy + sheet.running
    lines += together(
      ["Nơi nhận:"] + sheet.recipientList, sheet.signature + [sheet.signer])
    return (lines + sheet.trailing).joined(separator: "\n")
  }

  private func escaped(_ sheet: Sheet) -> String {
    var lines = ["Ký bởi: Văn phòng", "Cơ quan: " + sheet.letterhead[0].capitalized]
    lines += ["Thời gian ký: 20.02.2026 10:05:11 +07:00"] + sheet.letterhead + sheet.titles
    lines += [sheet.code + "      " + sheet.place, sheet.kind]
    lines += ["**\(sheet.title.joined(separator: " "))**"] + sheet.enactedBy + sheet.running
    lines += ["Nơi nhận: " + sheet.recipientItems.joined(separator: " ")]
    lines += sheet.signature + [sheet.signer] + sheet.trailing
    return lines.joined(separator: #"\r\n"#)
  }

  private func tabbed(_ sheet: Sheet) -> String {
    func tabs(_ left: [String], _ right: [String]) -> [String] {
      (0..<max(left.count, right.count)).map { index in
        (left.indices.contains(index) ? left[index] : "") + "\t"
          + (right.indices.contains(index) ? right[index] : "")
      }
    }
    var lines = tabs(sheet.letterhead, sheet.titles) + ["-------\t---------------"]
    lines += [sheet.code + "\t" + sheet.place, "", sheet.kind] + sheet.title + ["-----"]
    lines += sheet.enactedBy + [""] + sheet.running.map { "\t" + $0 } + [""]
    lines += tabs(
      ["Nơi nhận:"] + sheet.recipientItems.map { "– " + $0 },
      sheet.signature + ["", "", "", "", sheet.signer])
    return (lines + sheet.trailing.map { "\t" + $0 }).joined(separator: "\n")
  }

  private func spread(_ sheet: Sheet) -> String {
    var lines = sheet.letterhead + sheet.titles + [sheet.code, sheet.place, sheet.kind]
    lines += sheet.title + sheet.enactedBy + sheet.running.flatMap { wrapped($0, 74) }
    lines += ["Nơi nhận:"] + sheet.recipientList + sheet.signature + [sheet.signer]
    return (lines + sheet.trailing.flatMap { wrapped($0, 74) }).joined(separator: "\n\n")
  }

  private func website(_ sheet: Sheet) -> String {
    let title = sheet.title.joined(separator: " ")
    let number = sheet.code.split(separator: ":").last ?? ""
    var lines = ["CỔNG THÔNG TIN ĐIỆN TỬ", "Trang chủ | Giới thiệu | Văn bản"]
    lines += ["Thứ Sáu, ngày 20/3/2026", "", "\(sheet.kind) \(title)".uppercased()]
    lines += ["Ngày đăng: 21/3/2026 - Lượt xem: 120"]
    lines += ["Số hiệu: \(number) Loại văn bản: \(sheet.kind.capitalized)"]
    lines += ["Ngày ban hành: Đang cập nhật", "Chia sẻ:", ""] + sheet.letterhead + ["-----"]
    lines += sheet.titles + ["-----", sheet.code, sheet.place, "", sheet.kind] + sheet.title
    lines += sheet.enactedBy + [""]
    for (index, text) in sheet.running.enumerated() {
      lines += [text, ""]
      let page = index / 4 + 2
      if index % 4 == 3 {
        lines += [page.isMultiple(of: 2) ? "Trang \(page)/9" : "- \(page) -", ""]
      }
    }
    lines += ["Nơi nhận:"] + sheet.recipientList + [""] + sheet.signature + ["(đã ký)"]
    return (lines + [sheet.signer] + sheet.trailing + ["", "Tải về: ke-hoach.pdf"])
      .joined(separator: "\n")
  }

  private func smallKind(_ sheet: Sheet) -> String {
    let kind = sheet.kind.prefix(1) + sheet.kind.dropFirst().lowercased()
    var lines = [kind + " " + sheet.title.joined(separator: " ")] + sheet.enactedBy
    lines += sheet.running + ["Nơi nhận:"] + sheet.recipientList + sheet.signature
    return (lines + [sheet.signer] + sheet.trailing).joined(separator: "\n")
  }
}

extension SheetLayout {
  /// Lines opposite each other, parted by blanks.
  private func beside(
    _ left: [String], _ right: [String], width: Int, centres: Bool = true
  ) -> [String] {
    (0..<max(left.count, right.count)).map { index in
      let first = left.indices.contains(index) ? left[index] : ""
      let second = right.indices.contains(index) ? right[index] : ""
      let half = centres ? (width - min(first.count, width)) / 2 : 0
      let start = String(repeating: " ", count: half) + first
      return
        (start + String(repeating: " ", count: max(width - start.count, 0)) + "   " + second)
        .trimmedAtEnd
    }
  }

  /// Lines opposite each other, run together.
  private func together(_ left: [String], _ right: [String]) -> [String] {
    (0..<max(left.count, right.count)).map { index in
      (left.dropFirst(index).prefix(1) + right.dropFirst(index).prefix(1)).joined(separator: " ")
    }
  }

  private func centred(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0) / 2) + text
  }

  /// A text in lines of a width at most.
  private func wrapped(_ text: String, _ width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
