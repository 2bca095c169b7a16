import Document
import DocumentLanguage
import VietnameseText

/// Reads recipients and signature, side by side or one after the other.
struct TailReader {
  /// To whom it goes.
  private(set) var recipients: [Recipient] = []
  /// The archive line as printed, without its full stop.
  private(set) var archiveLine: String?
  /// The drafter's letters under the archive line.
  private(set) var drafter: String?
  /// Who signs.
  private(set) var signature: Signature?
  /// The paragraph of the word "Nơi nhận", of the archive line and of the signature.
  private(set) var places: [String: SourceLine] = [:]
  /// The components that stand there.
  private(set) var components = DocumentComponents<TextPlace>()

  private let words: DocumentVocabulary
  private let signatures: SignatureReader

  /// Reads the lines of the tail.
  init(_ lines: ArraySlice<SourceLine>, _ words: DocumentVocabulary) {
    self.words = words
    signatures = SignatureReader(words: words)
    var items: [(text: String, line: SourceLine, isOpen: Bool)] = []
    var signing: [FoldedText] = []
    var signingPieces: [Piece] = []
    var isInRecipients = false
    for line in lines where line.table == nil {
      for whole in line.parts {
        var piece = whole
        if piece.text.hasWord("noi nhan", at: 0) {
          isInRecipients = true
          places["recipients"] = line
          var end = 8
          while end < piece.text.count, [.colon, .space].contains(piece.text.folded[end]) {
            end += 1
          }
          components.recipientsWord = piece.cut(0..<end).place
          piece = piece.cut(end..<piece.text.count)
        }
        let text = piece.text
        guard !text.isEmpty, !signatures.isStamp(text) else { continue }
        let startsWithDash = [0x2D, 0x2B, 0x2A].contains(text.folded[0])
        let isLeft = line.column == 0 && isInRecipients
        let isSigned = signing.last.map { !signatures.isAuthority($0) } ?? true
        if isLeft || line.column == nil && isSigned, !startsWithDash, drafter == nil,
          let last = items.last, Self.isArchive(last.text), !last.isOpen, isDrafter(text)
        {
          drafter = text.text
          components.drafter = piece.place
          continue
        }
        let isSigning =
          !startsWithDash
          && (signatures.isAuthority(text) || signatures.isPost(text)
            || line.column ?? 0 > 0
            || !isLeft && continuesSigning(text, after: signing, items: items))
        if isSigning || !isInRecipients {
          if signing.isEmpty { places["signature"] = line }
          signing.append(text)
          signingPieces.append(piece)
          continue
        }
        if startsWithDash || items.isEmpty {
          components.recipients.append(piece.place)
          let isOneLine = !startsWithDash && places["recipients"]?.paragraph == line.paragraph
          for part in isOneLine ? Self.listed(text) : Self.parted(text) {
            let (item, signed) = withoutSignature(part)
            items.append((item, line, !Self.isEnded(item)))
            if components.archiveLine == nil, Self.isArchive(item) {
              components.archiveLine = piece.place
            }
            if !signed.isEmpty, signing.isEmpty { places["signature"] = line }
            signing += signed
          }
        } else if let last = items.indices.last, items[last].isOpen,
          !Self.isArchive(items[last].text) || Self.isLower(text)
        {
          components.recipients.append(piece.place)
          items[last].text += " " + text.text
          items[last].isOpen = !Self.isEnded(text.text)
        } else if isLeft || Self.isEnded(text.text) {
          components.recipients.append(piece.place)
          items.append((text.text, line, !Self.isEnded(text.text)))
          if components.archiveLine == nil, Self.isArchive(text.text) {
            components.archiveLine = piece.place
          }
        } else {
          signing.append(text)
          signingPieces.append(piece)
        }
      }
    }
    for item in items {
      let text = FoldedText(item.text.trimmingMarks)
      if Self.isArchive(item.text) {
        guard archiveLine == nil else { continue }
        archiveLine = text.text
        places["archiveLine"] = item.line
      } else if !text.isEmpty {
        places["recipients[\(recipients.count)]"] = item.line
        recipients.append(recipient(text))
      }
    }
    signature = signatures.read(signing)
    takeSignature(signingPieces)
  }

  /// Parts the lines of the signature into powers and posts and the name, which is the last of them.
  private mutating func takeSignature(_ pieces: [Piece]) {
    let pieces = pieces.filter {
      $0.text.folded.contains(where: \.isSmallLetter) && $0.text.folded[0] != .openParenthesis
    }
    func isPower(_ text: FoldedText) -> Bool {
      signatures.isAuthority(text) || signatures.isPost(text)
    }
    let name =
      pieces.lastIndex { !isPower($0.text) && signatures.name($0.text) != nil }
      ?? pieces.indices.last.flatMap { isPower(pieces[$0].text) ? nil : $0 }
    components.signer = name.map { pieces[$0].place }
    components.authority = pieces[..<(name ?? pieces.endIndex)].map(\.place)
  }

  /// Whether a line goes on with a signature: a name or more capitals.
  private func continuesSigning(
    _ text: FoldedText, after signing: [FoldedText],
    items: [(text: String, line: SourceLine, isOpen: Bool)]
  ) -> Bool {
    let isArchived = items.last.map { Self.isArchive($0.text) } ?? false
    if signatures.name(text) != nil {
      return isArchived || !signing.isEmpty && !(items.last?.isOpen ?? false)
    }
    return text.isAllCapitals && text.count > 3 && (isArchived || !signing.isEmpty)
      && !text.folded.contains(0x3B) && !(items.last?.isOpen ?? false && !isArchived)
  }

  /// Whether a line is a drafter's letters: one short word in capitals.
  private func isDrafter(_ text: FoldedText) -> Bool {
    text.count <= 12 && text.isAllCapitals && !text.folded.contains(0x20)
      && !signatures.isPost(text)
  }

  private static func isLower(_ text: FoldedText) -> Bool {
    text.isLetter(0) && !text.isCapital(0)
  }

  private static func isEnded(_ text: String) -> Bool {
    let trimmed = text.utf8.reversed().first { $0 != 0x20 }
    return trimmed == 0x3B || trimmed == 0x2E
  }

  private static func isArchive(_ text: String) -> Bool {
    let folded = FoldedText(text)
    return folded.hasWord("luu", at: 0)
  }

  /// The items of a line: without the dash, parted where several were run together.
  private static func parted(_ text: FoldedText) -> [String] {
    var starts: [Int] = [0]
    for index in 1..<max(text.count, 1)
    where text.folded[index] == 0x2D && text.folded[index - 1] == 0x20 {
      var before = index - 1
      while before > 0, text.folded[before] == 0x20 { before -= 1 }
      if text.folded[before] == 0x3B || text.folded[before] == 0x2E { starts.append(index) }
    }
    return zip(starts, starts.dropFirst() + [text.count]).compactMap { start, end in
      var begin = start
      while begin < end, [0x2D, 0x2B, 0x2A, 0x20].contains(text.folded[begin]) { begin += 1 }
      let item = text.trimmed(begin..<end)
      return item.isEmpty ? nil : item
    }
  }

  /// The recipients of a line that parts them by semicolons only.
  private static func listed(_ text: FoldedText) -> [String] {
    var items: [String] = []
    var start = 0
    var depth = 0
    for index in 0..<text.count {
      if text.folded[index] == 0x28 { depth += 1 }
      if text.folded[index] == 0x29 { depth -= 1 }
      // The archive line is the last, whatever marks it has.
      guard text.folded[index] == 0x3B, depth <= 0,
        !text.hasWord("luu", at: text.trim(start..<index).lowerBound)
      else { continue }
      items.append(text.trimmed(start..<index + 1))
      start = index + 1
    }
    if start < text.count { items.append(text.trimmed(start..<text.count)) }
    return items.flatMap { parted(FoldedText($0)) }
  }

  /// A recipient without the line of the signature that was run together with it: the post and name
  /// behind an archive line, what stood opposite on the page behind any other.
  private func withoutSignature(_ item: String) -> (String, [FoldedText]) {
    let text = FoldedText(item)
    let words = text.words(in: 0..<text.count)
    for (position, word) in words.enumerated().dropFirst() {
      let before = words[position - 1]
      guard [0x2E, 0x3B].contains(text.folded[before.upperBound - 1]),
        text.count - word.lowerBound < 160
      else { continue }
      let rest = FoldedText(text.trimmed(word.lowerBound..<text.count))
      if signatures.stands(in: rest) {
        return (text.trimmed(0..<word.lowerBound), [rest])
      }
    }
    return (item, [])
  }

  /// A recipient and what for.
  private func recipient(_ text: FoldedText) -> Recipient {
    guard text.folded.last == 0x29,
      let open = text.folded.lastIndex(of: 0x28), open > 0
    else { return Recipient(text.text) }
    let inner = text.trim(open + 1..<text.count - 1)
    guard isPurpose(text, inner) else { return Recipient(text.text) }
    return Recipient(text.trimmed(0..<open).trimmingMarks, purpose: text[inner])
  }

  /// Whether what stands in brackets says what for, rather than who.
  private func isPurpose(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard let start = range.first,
      !text.isCapital(start) || words[.capitalPurposes].stands(in: text, at: start)
    else { return false }
    return text.folded[range].contains(.slash) || words[.purposes].stands(in: text, at: start)
  }
}
