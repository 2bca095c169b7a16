extension Typesetter {
  /// Recipients and signature side by side, on one page (NĐ 30/2020, Phụ lục I, Phần I, mục IV, ô số
  /// 7 and 9b).
  func signatureBlock(of document: AdministrativeDocument, width: Double) -> FormattedBlock {
    let left = width * profile.columns.signatureLeft
    let right = width - left
    return .table(
      FormattedTable(
        columns: [left, right],
        rows: [
          FormattedRow(cells: [
            FormattedCell(recipients(of: document)),
            FormattedCell(signature(document.signature, width: right)),
          ])
        ],
        hasBorders: false, keepsTogether: true))
  }

  private var gap: ParagraphOverrides {
    ParagraphOverrides(spaceBefore: profile.columns.signatureGap)
  }

  private func recipients(of document: AdministrativeDocument) -> [FormattedBlock] {
    var blocks = [paragraph(.recipientsWord, profile.words.recipients, overrides: gap)]
    for recipient in document.recipients {
      let purpose = recipient.purpose.map { " (\($0))" } ?? ""
      blocks.append(paragraph(.recipient, "- \(unended(recipient.name))\(purpose);"))
    }
    let line = document.archiveLine
    let units = line.units.map(unended).joined(separator: ", ")
    let copies = line.copies.map { " (\($0)b)" } ?? ""
    blocks.append(paragraph(.recipient, "- \(profile.words.archive) \(units)\(copies)."))
    if let drafter = line.drafter, !drafter.isEmpty {
      blocks.append(paragraph(.drafter, drafter))
    }
    return blocks
  }

  /// A name without the marks that part lines: the typesetter puts them.
  private func unended(_ name: String) -> String {
    var name = name[...]
    while let last = name.last, last == ";" || last == "." || last == "," || last.isWhitespace {
      name.removeLast()
    }
    return String(name)
  }

  private func signature(_ signature: Signature, width: Double) -> [FormattedBlock] {
    let room = ParagraphOverrides(spaceBefore: profile.columns.signatureSpace)
    var blocks = (signature.authority + [signature.post]).enumerated().map { index, line in
      authority(line, width: width, overrides: index == 0 ? gap : ParagraphOverrides())
    }
    let name = signature.name ?? ""
    if let ownPost = signature.ownPost {
      blocks.append(authority(ownPost, width: width, overrides: room))
      blocks.append(paragraph(.signer, name))
    } else {
      blocks.append(paragraph(.signer, name, overrides: room))
    }
    return blocks
  }

  private func authority(
    _ line: String, width: Double, overrides: ParagraphOverrides
  ) -> FormattedBlock {
    let lines = broken(line, .authority, width: width * Length.pointsPerMillimetre - 4)
    return paragraph(.authority, lines.joined(separator: "\n"), overrides: overrides)
  }
}
