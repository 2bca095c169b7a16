import VietnameseText

/// Reads the lines beside the recipients: by what power, in what post, who signs.
struct SignatureReader {
  /// Whether a line begins by whose power someone signs.
  static func isAuthority(_ text: FoldedText) -> Bool {
    guard text.count < 120, text.isAllCapitals else { return false }
    return KnownWords.authorities.contains { text.has($0, at: 0) }
  }

  /// Whether a line begins with a post in capitals.
  static func isPost(_ text: FoldedText) -> Bool {
    guard text.count < 100, text.isAllCapitals else { return false }
    return KnownWords.posts.contains { text.hasWord($0, at: 0) }
  }

  /// The name that a line is, without ranks and degrees; nil when it is none.
  static func name(_ text: FoldedText) -> String? {
    var range = text.trim(0..<text.count)
    var isStripped = true
    while isStripped {
      isStripped = false
      for rank in KnownWords.ranks where text.hasRank(rank, at: range.lowerBound) {
        range = text.trim(
          min(range.lowerBound + rank.utf8CodeUnitCount, range.upperBound)..<range.upperBound)
        isStripped = true
        break
      }
    }
    let words = text.words(in: range)
    guard (2...6).contains(words.count), range.count <= 40 else { return nil }
    let isCapital = text.isAllCapitals(range)
    for word in words {
      guard
        word.allSatisfy({ text.isLetter($0) || text.folded[$0] == 0x27 || text.folded[$0] == 0x2D }
        ),
        text.isCapital(word.lowerBound)
      else { return nil }
      // `H'Yim`: what follows an apostrophe or hyphen begins anew.
      let isJoined = word.dropFirst().contains {
        text.isCapital($0) && text.isLetter($0 - 1)
      }
      if !isCapital, isJoined { return nil }
    }
    if isCapital || KnownWords.bodies.contains(where: { text.hasWord($0, at: range.lowerBound) }) {
      let surname = String(decoding: text.folded[words[0]], as: UTF8.self)
      guard KnownWords.surnames.contains(surname), words.count <= 5 else { return nil }
      if isCapital, KnownWords.posts.contains(where: { text.hasWord($0, at: range.lowerBound) }) {
        return nil
      }
    }
    return isCapital ? titleCased(text[range]) : text[range]
  }

  private static func titleCased(_ text: String) -> String {
    text.split(separator: " ").map { Casing.capitalized(String($0)) }.joined(separator: " ")
  }

  /// Whether a stretch is lines of a signature: powers, posts, a name, one after the other.
  static func stands(in text: FoldedText) -> Bool {
    !text.isEmpty && parted(text).allSatisfy { isAuthority($0) || isPost($0) || name($0) != nil }
  }

  /// Reads the lines in their order.
  static func read(_ lines: [FoldedText]) -> SignatureEntry? {
    var authority: [String] = []
    var posts: [String] = []
    var name: String?
    var lastIsPost = false
    for piece in joined(lines).flatMap(parted) {
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
    return SignatureEntry(
      authority: authority, post: posts.first, ownPost: posts.dropFirst().first, name: name)
  }

  /// The lines with a post or authority that a narrow column breaks put together: `PHÓ CHỦ`,
  /// `TỊCH`.
  private static func joined(_ lines: [FoldedText]) -> [FoldedText] {
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
  private static func parted(_ text: FoldedText) -> [FoldedText] {
    let words = text.words(in: 0..<text.count)
    let capitals = words.prefix { text.isAllCapitals($0) }
    guard !capitals.isEmpty, text.count < 400 else { return [text] }
    guard capitals.count == words.count else {
      for word in words[..<(capitals.count + 1)].dropFirst() {
        let post = FoldedText(text.trimmed(0..<word.lowerBound))
        let name = FoldedText(text.trimmed(word.lowerBound..<text.count))
        if isAuthority(post) || isPost(post), Self.name(name) != nil {
          return parted(post) + [name]
        }
      }
      return [text]
    }
    var starts = [0]
    for (position, word) in words.enumerated().dropFirst() {
      let start = word.lowerBound
      let open = starts[starts.count - 1]
      let isAuthority = ["tm.", "kt.", "tl.", "tuq."].contains { (pattern: StaticString) in
        text.has(pattern, at: start)
      }
      guard isAuthority || Self.beginsPost(text, start) else { continue }
      if isAuthority {
        starts.append(start)
        continue
      }
      // `KT. CHỦ TỊCH` and `TL. GIÁM ĐỐC` have a post of their own; another one parts them, as one
      // parts `TM. ỦY BAN NHÂN DÂN`. `CHỦ TỊCH UBND TỈNH` and `PHÓ GIÁM ĐỐC` are one.
      let actsFor = ["kt", "tl", "tuq", "k/t", "t/l"].contains { (pattern: StaticString) in
        text.hasWord(pattern, at: open)
      }
      let speaksFor = text.hasWord("tm", at: open) || text.hasWord("t/m", at: open)
      let before = words[..<position].filter { $0.lowerBound >= open }
      let isOwnPost =
        starts.count == 2 && (text.hasWord("tm", at: 0) || text.hasWord("t/m", at: 0)) && !speaksFor
        && !actsFor
      if speaksFor || isOwnPost, before.count > 1 {
        starts.append(start)
      } else if actsFor, before.count > 2, !text.hasWord("pho", at: words[position - 1].lowerBound)
      {
        starts.append(start)
      }
    }
    return zip(starts, starts.dropFirst() + [text.count]).map {
      FoldedText(text.trimmed($0..<$1))
    }
  }

  /// Whether a post begins at an index that may follow another line's words.
  private static func beginsPost(_ text: FoldedText, _ index: Int) -> Bool {
    let posts: [StaticString] = [
      "pho", "chu tich", "giam doc", "bi thu", "hieu truong", "truong khoi", "cum truong",
      "truong cum",
      "khoi truong", "truong ban", "truong phong", "chanh van phong", "chanh thanh tra",
      "cuc truong",
      "vu truong", "thu truong", "chi huy truong", "vien truong", "tong giam doc",
    ]
    return posts.contains { text.hasWord($0, at: index) }
  }

  /// A line with one space after its abbreviation and one between words.
  private static func tidy(_ text: String) -> String {
    var result = ""
    for word in text.split(separator: " ") {
      if !result.isEmpty { result += " " }
      result += word
    }
    for prefix in ["TM.", "KT.", "TL.", "TUQ.", "Q."] where result.hasPrefix(prefix) {
      if !result.hasPrefix(prefix + " ") {
        result = prefix + " " + result.dropFirst(prefix.count)
      }
    }
    return result.replacing("UỶ", with: "ỦY").trimmingMarks
  }
}

extension FoldedText {
  /// Whether a rank stands at an index with something after it.
  fileprivate func hasRank(_ rank: StaticString, at index: Int) -> Bool {
    guard has(rank, at: index) else { return false }
    let end = index + rank.utf8CodeUnitCount
    guard end < count else { return false }
    return folded[end] == 0x20 || folded[end - 1] == 0x2E
  }
}
