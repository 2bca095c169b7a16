import Citations
import Diagnostics
import DocumentLanguage
import Profiles
import VietnameseText

/// Finds who issues a document, under whom, in which province, from the letterhead or, where it is
/// missing, from what the text says.
struct BodyFinder {
  let recognizer: Recognizer
  let lines: [SourceLine]
  let reading: RecognitionRun.Reading

  private var names: BodyNames { recognizer.names }
  private var words: DocumentVocabulary { recognizer.words }

  /// Fills in issuer, supervising body and province.
  func find(into extract: inout Extract, places: inout [String: Place]) {
    let letterhead = reading.letterhead
    let bodies = letterhead.bodies.enumerated().map { index, lines in
      let isLast = index == letterhead.bodies.count - 1
      return names.sentenceCase(
        (isLast ? letterhead.issuerInOrder(lines) : lines).joined(separator: " "))
    }
    if let issuer = bodies.last {
      extract.issuer = expanded(issuer)
      places["issuer"] = reading.letterhead.places["bodies[\(bodies.count - 1)]"]?.place
      if bodies.count > 1 {
        extract.parent = bodies[bodies.count - 2]
        extract.parentSource = .read
        places["parent"] = reading.letterhead.places["bodies[\(bodies.count - 2)]"]?.place
      }
    } else if let found = issuerOfText(extract) {
      extract.issuer = found.name
      places["issuer"] = found.place
    }
    findProvince(into: &extract, places: &places)
    complete(&extract)
  }

  /// The name of a people's committee written out.
  private func expanded(_ name: String) -> String {
    guard name.hasPrefix("UBND ") else { return name }
    return "Ủy ban nhân dân " + name.dropFirst(5)
  }

  /// The issuer the opening names before what it does: `Sở Xây dựng ban hành Kế hoạch`.
  private func issuerOfText(_ extract: Extract) -> (name: String, place: Place)? {
    for line in reading.title.opening.reversed() {
      if let name = subject(line.text) { return (name, line.place) }
    }
    for line in reading.outline.closing.reversed() {
      let text = line.text
      if let index = text.find("yeu cau") ?? text.find("de nghi"), index < 80, index > 0,
        let name = body(text, in: 0..<index)
      {
        return (name, line.place)
      }
    }
    if let symbol = extract.symbol, let last = symbol.split(separator: "-").last,
      let name = names.abbreviations[String(last)], let line = reading.letterhead.places["symbol"]
    {
      return (name, line.place)
    }
    if let authority = extract.signature?.authority.first(where: { $0.hasPrefix("TM. ") }),
      let line = reading.tail.places["signature"]
    {
      return (names.sentenceCase(String(authority.dropFirst(4))), line.place)
    }
    return nil
  }

  private func subject(_ text: FoldedText) -> String? {
    // In the order of the list: what is done first is told before what is done by it.
    for deed in words[.bodyDeeds].words.map({ FoldedText($0).folded }) {
      for index in (0..<text.count).reversed() where text.hasWord(deed, at: index) {
        var start = index
        while start > 0, index - start < 160,
          ![.semicolon, .comma, .dot, .closeParenthesis, .doubleQuote].contains(
            text.folded[start - 1])
        {
          start -= 1
        }
        if let name = body(text, in: start..<index) { return name }
      }
    }
    return nil
  }

  /// The name of a body that a stretch is, without the province at its end where it is a
  /// department's.
  private func body(_ text: FoldedText, in range: Range<Int>) -> String? {
    var range = text.trim(range)
    while let first = range.first, text.folded[first] == .doubleQuote {
      range = text.trim(first + 1..<range.upperBound)
    }
    guard range.count > 4, range.count < 110, let first = range.first, text.isCapital(first),
      words[.bodyHeads].stands(in: text, at: first),
      words[.neverInBodies].first(in: text, in: range) == nil
    else { return nil }
    var name = text[range]
    let slug = Folding.slug(name)
    if let department = names.departments.first(where: {
      slug == $0.key || slug.hasPrefix($0.key + "-")
    }) {
      name = department.value
    } else {
      name = withProvince(name)
    }
    return BodyNames.spelled(expandedInText(name))
  }

  /// `UBND tỉnh` and `Ủy ban nhân dân tỉnh` with the province that follows elsewhere stay as they
  /// are here; the province is added once it is known.
  private func expandedInText(_ name: String) -> String { expanded(name) }

  /// A name with the province the text puts behind it elsewhere.
  private func withProvince(_ name: String) -> String {
    let wanted = FoldedText(name)
    guard wanted.count > 12 else { return name }
    for line in lines {
      var index = 0
      let text = line.text
      let end = text.count - wanted.count
      while index <= end {
        if text.folded[index] == wanted.folded[0],
          text.folded[index..<index + wanted.count].elementsEqual(wanted.folded)
        {
          var next = index + wanted.count
          if next < text.count, text.folded[next] == .space { next += 1 }
          if let kind = words[.provinceKinds].match(in: text, at: next) {
            let start = text.skippingBlanks(kind.range.upperBound)
            if let province = names.province(in: text, at: start) {
              return name + " " + text[next..<start] + province.name
            }
          }
        }
        index += 1
      }
    }
    return name
  }
}

extension BodyFinder {
  /// The province: of the date line, of the bodies, of what the text names most; what follows from
  /// the signer or from the documents cited is inferred.
  private func findProvince(into extract: inout Extract, places: inout [String: Place]) {
    let issuer = FoldedText(extract.issuer ?? "")
    if words[.centralBodies].stands(in: issuer, at: 0),
      !words[.localBodies].stands(in: issuer, at: 0)
    {
      return
    }
    let commune =
      NamedCommune(issuer, words) ?? extract.parent.flatMap { NamedCommune(FoldedText($0), words) }
    // A ward may be called as its province once was: only the word for the kind tells.
    if let place = extract.place,
      let found = names.province(in: FoldedText(place), anywhere: commune == nil)
    {
      set(found, .read, places["date"], &extract, &places)
      return
    }
    for (name, path) in [(extract.issuer, "issuer"), (extract.parent, "parent")] {
      guard let name else { continue }
      let text = FoldedText(name)
      if let found = names.province(in: text, anywhere: commune == nil) {
        set(found, .read, places[path], &extract, &places)
        return
      }
    }
    let unique = commune.flatMap(provinceOf)
    if let found = cited(), found.isCitedOnly == false || unique == nil {
      let isRead = !found.isCitedOnly
      set(found.province, isRead ? .read : .inferred, found.place, &extract, &places)
      if !isRead { note(found.province, found.place.quote ?? "", &extract) }
      return
    }
    if let commune, let unique {
      set(unique, .inferred, nil, &extract, &places)
      note(unique, commune.text, &extract)
      return
    }
    if let found = inferred(extract) {
      set(found.province, .inferred, nil, &extract, &places)
      note(found.province, found.reason, &extract)
    }
  }

  private func note(_ province: BodyNames.ProvinceName, _ reason: String, _ extract: inout Extract)
  {
    extract.diagnostics.append(
      Diagnostic(
        RecognitionFinding.provinceInferred(province: province.display, reason: reason)))
  }

  /// The province with a commune, when there is only one such.
  private func provinceOf(_ commune: NamedCommune) -> BodyNames.ProvinceName? {
    let folders = recognizer.communes.provinces(of: commune)
    guard folders.count == 1, let folder = folders.first else { return nil }
    return names.provinces.first { $0.slug == folder }
  }

  private func set(
    _ province: BodyNames.ProvinceName, _ source: Extract.Source, _ place: Place?,
    _ extract: inout Extract, _ places: inout [String: Place]
  ) {
    extract.province = province.display
    extract.provinceSource = source
    places["province"] = place
  }

  /// The province the text names most often as one, and whether only the issuers of documents it cites
  /// name it.
  private func cited() -> (province: BodyNames.ProvinceName, place: Place, isCitedOnly: Bool)? {
    var counts: [(province: BodyNames.ProvinceName, count: Int, place: Place, own: Int)] = []
    let body = reading.title.opening.last.flatMap { subject($0.text) }.map { FoldedText($0 + " ") }
    for line in lines {
      let text = line.text
      var index = 0
      var citations: [Range<Int>]?
      while index < text.count {
        defer { index += 1 }
        guard text.isCapital(index), text.isBoundary(index),
          names.followsKind(text, index) || follows(body, text, index),
          let province = names.province(in: text, at: index)
        else { continue }
        let ranges = citations ?? CitationScanner(text, words).numbered().map(\.range)
        citations = ranges
        let isOwn = !ranges.contains { $0.contains(index) }
        if let known = counts.firstIndex(where: { $0.province.slug == province.slug }) {
          counts[known].count += 1
          if isOwn { counts[known].own += 1 }
        } else {
          var place = line.place
          place.quote =
            ranges.first { $0.contains(index) }.map { text.trimmed($0) } ?? province.name
          counts.append((province, 1, place, isOwn ? 1 : 0))
        }
      }
    }
    let most = counts.map(\.count).max()
    return counts.first { $0.count == most }.map { ($0.province, $0.place, $0.own == 0) }
  }

  /// Whether the name of a body stands before an index.
  private func follows(_ body: FoldedText?, _ text: FoldedText, _ index: Int) -> Bool {
    guard let body, index >= body.count else { return false }
    return text.folded[index - body.count..<index].elementsEqual(body.folded)
  }

  private func inferred(
    _ extract: Extract
  ) -> (province: BodyNames.ProvinceName, reason: String)? {
    if let signer = extract.signature?.name {
      let wanted = Folding.slug(signer)
      var slugs: Set<String> = []
      for province in recognizer.store.provinces {
        for body in province.bodies {
          let isSigner = (body.facts.signatories ?? []).contains {
            $0.isVerified && Folding.slug($0.name) == wanted
          }
          if isSigner { slugs.insert(body.province ?? province.slug) }
        }
      }
      if slugs.count == 1, let slug = slugs.first,
        let found = names.provinces.first(where: { $0.slug == slug })
      {
        return (found, signer)
      }
    }
    return nil
  }

  /// Adds what follows from kind and province: the committee above a department, the province in the
  /// name of a people's committee.
  private func complete(_ extract: inout Extract) {
    guard let issuer = extract.issuer else { return }
    let province = extract.province.flatMap { display in
      names.provinces.first { $0.display == display }
    }
    let kind = province.flatMap { self.kind(of: $0) }
    let folded = FoldedText(issuer)
    let isBareCommittee = words[.bodiesOfProvince].isWord(0..<folded.count, of: folded)
    if isBareCommittee, let province, extract.provinceSource == .read {
      extract.issuer = issuer + " " + province.name
    }
    guard extract.parent == nil, names.departments[Folding.slug(issuer)] != nil else { return }
    guard folded.hasWord("so", at: 0) || folded.hasWord("thanh tra", at: 0) else { return }
    let word = kind?.word ?? "tỉnh"
    if let province {
      let isNamed = province.display.hasPrefix("Thành phố")
      extract.parent = isNamed ? "UBND \(province.display)" : "UBND \(word) \(province.name)"
    } else {
      extract.parent = "UBND tỉnh"
    }
    extract.parentSource = .inferred
    extract.diagnostics.append(
      Diagnostic(RecognitionFinding.parentInferred(parent: extract.parent ?? "")))
  }

  private func kind(of province: BodyNames.ProvinceName) -> Province.Kind? {
    let folder = recognizer.store.provinces.first { $0.slug == province.folder }
    return folder?.names.last { $0.name == province.name }?.kind
      ?? folder?.formerUnits.first { $0.slug == province.slug }?.names.last?.kind
  }
}
