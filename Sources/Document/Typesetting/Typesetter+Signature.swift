extension Typesetter {
  /// Recipients and signature side by side, on one page (NĐ 30/2020, Phụ lục I, Phần I, mục IV, ô số
  /// 7 and 9b).
  func signatureBlock(of document: AdministrativeDocument, width: Double) -> FormattedBlock {
    let left = width * profile.columns.signatureLeft
    return .table(
      FormattedTable(
        columns: [left, width - left],
        rows: [
          FormattedRow(cells: [
            FormattedCell(recipients(of: document)), FormattedCell(signature(document.signature)),
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
      blocks.append(paragraph(.recipient, "- \(recipient.name)\(purpose);"))
    }
    let line = document.archiveLine
    let units = line.units.joined(separator: ", ")
    let copies = line.copies.map { " (\($0)b)" } ?? ""
    blocks.append(paragraph(.recipient, "- \(profile.words.archive) \(units)\(copies)."))
    if let drafter = line.drafter, !drafter.isEmpty {
      blocks.append(paragraph(.drafter, drafter))
    }
    return blocks
  }

  private func signature(_ signature: Signature) -> [FormattedBlock] {
    var blocks = (signature.authority + [signature.post]).enumerated().map { index, line in
      paragraph(.authority, line, overrides: index == 0 ? gap : ParagraphOverrides())
    }
    let room = ParagraphOverrides(spaceBefore: profile.columns.signatureSpace)
    let name = signature.name ?? ""
    if let ownPost = signature.ownPost {
      blocks.append(paragraph(.authority, ownPost, overrides: room))
      blocks.append(paragraph(.signer, name))
    } else {
      blocks.append(paragraph(.signer, name, overrides: room))
    }
    return blocks
  }
}
