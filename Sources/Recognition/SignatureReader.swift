import Document
import DocumentLanguage
import VietnameseText

/// Reads the lines beside the recipients: by what power, in what post, who signs.
struct SignatureReader {
  /// The words it is read by.
  let words: DocumentVocabulary

  /// Whether a line begins by whose power someone signs.
  func isAuthority(_ text: FoldedText) -> Bool {
    guard text.count < 120, text.isAllCapitals else { return false }
    guard let end = power(in: text, at: 0), end < text.count else { return false }
    return text.folded[end] == .dot || text.folded[end] == .space
  }

  /// Where a word of power ends that stands at an index.
  private func power(in text: FoldedText, at index: Int) -> Int? {
    [.signingForBody, .signingForHead, .actingAsHead].lazy.compactMap { (list: WordList) in
      words[list].match(in: text, at: index)?.range.upperBound
    }.first
  }

  /// Whether a line begins with a post in capitals.
  func isPost(_ text: FoldedText) -> Bool {
    text.count < 100 && text.isAllCapitals && words[.posts].stands(in: text, at: 0)
  }

  /// The name that a line is, without ranks and degrees; nil when it is none.
  func name(_ text: FoldedText) -> String? {
    var range = text.trim(0..<text.count)
    while let rank = words[.ranks].match(in: text, at: range.lowerBound)?.range.upperBound,
      rank < range.upperBound, text.folded[rank] == .dot || text.folded[rank] == .space
    {
      let start = (rank..<range.upperBound).first {
        text.folded[$0] != .dot && text.folded[$0] != .space
      }
      range = (start ?? range.upperBound)..<range.upperBound
    }
    let parts = text.words(in: range)
    guard (2...6).contains(parts.count), range.count <= 40 else { return nil }
    let isCapital = text.isAllCapitals(range)
    for part in parts {
      guard
        part.allSatisfy({
          text.isLetter($0) || text.folded[$0] == .singleQuote || text.folded[$0] == .hyphen
        }),
        text.isCapital(part.lowerBound)
      else { return nil }
      // `H'Yim`: what follows an apostrophe or hyphen begins anew.
      let isJoined = part.dropFirst().contains {
        text.isCapital($0) && text.isLetter($0 - 1)
      }
      if !isCapital, isJoined { return nil }
    }
    if isCapital || words[.bodyHeads].stands(in: text, at: range.lowerBound) {
      guard words[.surnames].isWord(parts[0], of: text), parts.count <= 5 else { return nil }
      if isCapital, words[.posts].stands(in: text, at: range.lowerBound) { return nil }
    }
    return isCapital ? Self.titleCased(text[range]) : text[range]
  }

  /// Whether a line is what a stamp or a signing program leaves.
  func isStamp(_ text: FoldedText) -> Bool {
    let start = text.folded[0] == .openParenthesis ? 1 : 0
    return words[.signatureStamps].stands(in: text, at: start) && text.count < 80
      && (start == 1 || text.folded.contains(.colon) || text.count < 12)
  }

  /// Whether a line is one of a signature.
  func isLine(_ line: SourceLine) -> Bool {
    line.table == nil && line.text.count < 80
      && line.pieces.allSatisfy { isAuthority($0) || isPost($0) || name($0) != nil || isStamp($0) }
  }

  private static func titleCased(_ text: String) -> String {
    text.split(separator: " ").map { Casing.capitalized(String($0)) }.joined(separator: " ")
  }

  /// Whether a stretch is lines of a signature: powers, posts, a name, one after the other.
  func stands(in text: FoldedText) -> Bool {
    !text.isEmpty && parted(text).allSatisfy { isAuthority($0) || isPost($0) || name($0) != nil }
  }

  /// Reads the lines in their order.
  func read(_ lines: [FoldedText]) -> Signature? {
    var authority: [String] = []
    var posts: [String] = []
    var name: String?
    var lastIsPost = false
    for piece in joined(lines).flatMap { parted($0) } {
      if isAuthority(piece) {
        authority.append(tidy(piece.text))
        lastIsPost = false
      } else if isPost(piece) {
        posts.append(tidy(piece.text))
        lastIsPost = true
      } else if let found = self.name(piece),
        !authority.isEmpty || !posts.isEmpty || lines.count == 1
      {
        if name == nil || !piece.isAllCapitals { name = name ?? found }
      } else if piece.isAllCapitals, name == nil {
        if lastIsPost {
          posts[posts.count - 1] += " " + tidy(piece.text)
        } else if let last = authority.indices.last {
          authority[last] += " " + tidy(piece.text)
        }
      }
    }
    guard !authority.isEmpty || !posts.isEmpty || name != nil else { return nil }
    return Signature(
      authority: authority, post: posts.first ?? "", ownPost: posts.dropFirst().first, name: name)
  }

  /// The lines with a post or authority that a narrow column breaks put together: `PHÓ CHỦ`,
  /// `TỊCH`.
  private func joined(_ lines: [FoldedText]) -> [FoldedText] {
    var result: [FoldedText] = []
    for line in lines {
      if let last = result.last, last.isAllCapitals, line.isAllCapitals, !isPost(last),
        !isAuthority(last), !isPost(line), !isAuthority(line)
      {
        let whole = FoldedText(last.text + " " + line.text)
        if isPost(whole) || isAuthority(whole) {
          result[result.count - 1] = whole
          continue
        }
      }
      result.append(line)
    }
    return result
  }

  /// The parts of a line that was several on the page: `TM. … KT. … PHÓ … Nguyễn Văn An`.
  private func parted(_ text: FoldedText) -> [FoldedText] {
    let parts = text.words(in: 0..<text.count)
    let capitals = parts.prefix { text.isAllCapitals($0) }
    guard !capitals.isEmpty, text.count < 400 else { return [text] }
    guard capitals.count == parts.count else {
      for part in parts[..<(capitals.count + 1)].dropFirst() {
        let post = FoldedText(text.trimmed(0..<part.lowerBound))
        let name = FoldedText(text.trimmed(part.lowerBound..<text.count))
        if isAuthority(post) || isPost(post), self.name(name) != nil {
          return parted(post) + [name]
        }
      }
      return [text]
    }
    let isForBody = words[.signingForBody].stands(in: text, at: 0)
    var starts = [0]
    for (position, part) in parts.enumerated().dropFirst() {
      let start = part.lowerBound
      let open = starts[starts.count - 1]
      if let end = power(in: text, at: start), text.has(".", at: end), end > start + 1 {
        starts.append(start)
        continue
      }
      guard words[.followingPosts].stands(in: text, at: start) else { continue }
      // `KT. CHỦ TỊCH` and `TL. GIÁM ĐỐC` have a post of their own; another one parts them, as one
      // parts `TM. ỦY BAN NHÂN DÂN`. `CHỦ TỊCH UBND TỈNH` and `PHÓ GIÁM ĐỐC` are one.
      let actsFor = words[.signingForHead].stands(in: text, at: open)
      let speaksFor = words[.signingForBody].stands(in: text, at: open)
      let before = parts[..<position].filter { $0.lowerBound >= open }
      let isOwnPost = starts.count == 2 && isForBody && !speaksFor && !actsFor
      if speaksFor || isOwnPost, before.count > 1 {
        starts.append(start)
      } else if actsFor, before.count > 2, !text.hasWord("pho", at: parts[position - 1].lowerBound)
      {
        starts.append(start)
      }
    }
    return zip(starts, starts.dropFirst() + [text.count]).map {
      FoldedText(text.trimmed($0..<$1))
    }
  }

  /// A line with one space after its abbreviation and one between words.
  private func tidy(_ text: String) -> String {
    let text = FoldedText(text.split(separator: " ").joined(separator: " "))
    var tidy = text.text
    if let end = power(in: text, at: 0), text.has(".", at: end) {
      tidy = text[0..<end + 1] + " " + text.trimmed(end + 1..<text.count)
    }
    return tidy.replacing("UỶ", with: "ỦY").trimmingMarks
  }

}
