import Citations
import DocumentLanguage
import VietnameseText
import YAML

/// A cluster of paragraphs on the way to a proposal: one of them as the model, and what of it stays
/// and what varies.
struct BlockDraft {
  /// A stretch of the text to be.
  private enum Piece {
    case literal(MinedToken)
    case slot(MinedToken.Kind, values: [Value], hasBlank: Bool)
    case varying(values: [String], hasBlank: Bool)
  }

  /// What stands at a place in one plan.
  private struct Value {
    var kind: MinedToken.Kind
    var text: String
    var year: Int
  }

  private let cluster: BlockMiner.Cluster
  private let words: DocumentVocabulary
  private var pieces: [Piece] = []
  private var parameters: [BlockProposal.Parameter] = []
  private var cites: [String] = []
  private var stem = ""

  /// The share of plans a word must stand in to stay, and the share of the model that must stay.
  private static let leastStay = 0.8
  private static let leastLiteral = 0.6

  /// Makes a draft; nil when the paragraphs have too little in common.
  init?(_ cluster: BlockMiner.Cluster, _ words: DocumentVocabulary) {
    self.cluster = cluster
    self.words = words
    let members = cluster.members.map { member in
      (
        source: member.source,
        tokens: MinedToken.tokens(
          of: member.text, province: member.source.province, body: member.source.body, words)
      )
    }
    guard let model = BlockDraft.model(of: members.map(\.tokens)) else { return nil }
    let hashes = model.map(\.hash)
    var aligned = [[Int?]](repeating: [], count: members.count)
    var stays = [Int](repeating: 0, count: model.count)
    for (index, member) in members.enumerated() {
      var places = [Int?](repeating: nil, count: model.count)
      for pair in SequenceAlignment.pairs(hashes, member.tokens.map(\.hash)) {
        places[pair.older] = pair.newer
        stays[pair.older] += 1
      }
      aligned[index] = places
    }
    let least = Int((Double(members.count) * BlockDraft.leastStay).rounded(.up))
    var isStable = stays.map { $0 >= least }
    BlockDraft.closeGaps(&isStable)
    guard Double(isStable.count { $0 }) >= Double(model.count) * BlockDraft.leastLiteral else {
      return nil
    }
    var index = 0
    while index < model.count {
      var end = index
      while end < model.count, !isStable[end] { end += 1 }
      if end > index {
        let values = zip(members, aligned).map { member, places in
          BlockDraft.text(of: member.tokens, places, between: index, and: end)
        }
        pieces.append(.varying(values: values, hasBlank: model[index].hasBlank))
        index = end
        continue
      }
      let token = model[index]
      if token.isLiteral {
        pieces.append(.literal(token))
      } else {
        let values = zip(members, aligned).compactMap { member, places in
          places[index].map { place in
            Value(
              kind: member.tokens[place].kind, text: member.tokens[place].text,
              year: member.source.year)
          }
        }
        pieces.append(.slot(token.kind, values: values, hasBlank: token.hasBlank))
      }
      index += 1
    }
  }

  /// The paragraph most of whose words most others have: the commonest form, else the first.
  private static func model(of members: [[MinedToken]]) -> [MinedToken]? {
    var counts: [UInt64: (count: Int, first: Int)] = [:]
    for (index, tokens) in members.enumerated() {
      let key = tokens.reduce(UInt64(0)) { ByteHash.joined($0, $1.hash) }
      counts[key, default: (0, index)].count += 1
    }
    let best = counts.values.max { left, right in
      (left.count, right.first) < (right.count, left.first)
    }
    guard let best, best.count == 1, members.count > 2 else {
      return best.map { members[$0.first] }
    }
    // All differ: the one that shares most words with the others.
    let words = members.map { $0.map(\.hash).sorted() }
    let sums = words.map { own in words.reduce(0) { $0 + WordLikeness.share(own, $1) } }
    return sums.indices.max { sums[$0] < sums[$1] }.map { members[$0] }
  }

  /// A single word that stays between two that vary belongs to them.
  private static func closeGaps(_ isStable: inout [Bool]) {
    guard isStable.count > 2 else { return }
    for index in 1..<isStable.count - 1
    where isStable[index] && !isStable[index - 1] && !isStable[index + 1] {
      isStable[index] = false
    }
  }

  /// What a plan says where the model says something from one index to another.
  private static func text(
    of tokens: [MinedToken], _ places: [Int?], between start: Int, and end: Int
  ) -> String {
    let low = places[..<start].last { $0 != nil } ?? nil
    let high = places[end...].first { $0 != nil } ?? nil
    let from = low.map { $0 + 1 } ?? 0
    let to = high ?? tokens.count
    guard from < to else { return "" }
    return tokens[from..<to].reduce(into: "") { text, token in
      if token.hasBlank, !text.isEmpty { text += " " }
      text += token.text
    }
  }

  /// The words that stay, between what varies.
  var literals: [String] {
    var literals = [""]
    for piece in pieces {
      if case .literal(let token) = piece {
        literals[literals.count - 1] += (token.hasBlank ? " " : "") + token.text
      } else {
        literals.append("")
      }
    }
    return literals
  }

  /// Whether it tells what somebody has achieved: a claim that is true of them alone.
  var isClaim: Bool {
    let text = FoldedText(literals.joined(separator: " "))
    return words[.claims].first(in: text, in: 0..<text.count) != nil
  }
}

// MARK: - The file

extension BlockDraft {
  /// The proposal, with an id that isn't taken yet.
  mutating func proposal(takenIDs: inout Set<String>) -> BlockProposal {
    let theme = cluster.themes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?
      .key
    let prefix = (theme ?? .content).prefix
    stem = name()
    var id = "\(prefix).\(stem)"
    var count = 2
    while !takenIDs.insert(id).inserted {
      id = "\(prefix).\(stem)_\(count)"
      count += 1
    }
    let text = self.text()
    let coverage = BlockProposal.Coverage(
      plans: cluster.plans, bodies: cluster.bodies.sorted(), provinces: cluster.provinces.sorted(),
      years: cluster.years.sorted(), examples: cluster.members.map(\.source.plan).sorted())
    let section = cluster.titles.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    var proposal = BlockProposal(
      id: id, title: title(), theme: (theme ?? .content).rawValue, section: section, text: text,
      parameters: parameters, cites: cites, coverage: coverage, file: "")
    proposal.file = BlockDraft.file(proposal)
    return proposal
  }

  private static func file(_ proposal: BlockProposal) -> String {
    let coverage = proposal.coverage
    let years = [coverage.years.first, coverage.years.last].compactMap { $0 }
    let span = Set(years).sorted().map(String.init).joined(separator: " - ")
    var lines = [
      "---",
      "# \(coverage.plans) kế hoạch, \(coverage.bodies.count) cơ quan, "
        + "\(coverage.provinces.count) tỉnh, thành phố, \(span)",
      "id: \(proposal.id)", "title: \(YAMLText.quoted(proposal.title))", "theme: \(proposal.theme)",
      "revision: 1", "issuers: [any]",
    ]
    if !proposal.cites.isEmpty {
      lines.append("cites: [\(proposal.cites.map(YAMLText.doubleQuoted).joined(separator: ", "))]")
    }
    if !proposal.parameters.isEmpty {
      lines.append("parameters:")
      for parameter in proposal.parameters {
        lines += [
          "  - name: \(parameter.name)", "    type: \(parameter.kind.rawValue)",
          "    label: \(YAMLText.quoted(parameter.label))",
        ]
        if parameter.isRequired { lines.append("    required: true") }
      }
    }
    return (lines + ["---", proposal.text, ""]).joined(separator: "\n")
  }

  /// A stem for names: the first words that stay, short ones apart.
  private func name() -> String {
    let leftOut = Set(words[.leftOut].words.map(Folding.slug))
    let kept = literals.lazy.flatMap { Folding.slug($0).split(separator: "-") }
      .filter { $0.count > 1 && !leftOut.contains(String($0)) && $0.allSatisfy(\.isLetter) }
    let name = kept.prefix(4).joined(separator: "_")
    return name.isEmpty ? "moi" : name
  }

  /// The first words that stay, up to a mark.
  private func title() -> String {
    var title = ""
    var count = 0
    for piece in pieces {
      guard case .literal(let token) = piece else {
        if count >= 3 { break }
        title = ""
        count = 0
        continue
      }
      if token.kind == .mark, count >= 4 { break }
      if count >= 10 { break }
      title += (token.hasBlank && !title.isEmpty ? " " : "") + token.text
      if token.kind == .word { count += 1 }
    }
    return Casing.startingWithCapital(title.isEmpty ? stem : title)
  }

  private mutating func text() -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let token):
        text += (token.hasBlank ? " " : "") + BlockDraft.escaped(token.text, atStart: text.isEmpty)
      case .slot(let kind, let values, let hasBlank):
        text += (hasBlank ? " " : "") + liquid(kind, values, at: index)
      case .varying(let values, let hasBlank):
        // What most plans do without isn't part of the block.
        guard values.count(where: \.isEmpty) * 2 <= values.count else { continue }
        let name = parameter(.text, "noi_dung", "Nội dung", values, at: index)
        let value = (hasBlank ? " " : "") + "{{ \(name) }}"
        text += values.contains("") ? "{% if \(name) %}\(value){% endif %}" : value
      }
    }
    let whole = text.replacing(
      "{{ body.name }} {{ province.full_name }}", with: "{{ body.full_name }}")
    return whole + (cluster.themes[.opening] == nil ? "." : ":")
  }

  /// What stands for a stretch that depends on the plan.
  private mutating func liquid(
    _ kind: MinedToken.Kind, _ values: [Value], at index: Int
  ) -> String {
    let texts = Set(values.map(\.text))
    let common = texts.count == 1 ? values.first?.text : nil
    switch kind {
    case .word, .mark: return common ?? ""
    case .province(let isFull): return isFull ? "{{ province.full_name }}" : "{{ province.name }}"
    case .body: return "{{ body.name }}"
    case .person:
      return "{{ \(parameter(.text, "nguoi", "Họ và tên", values.map(\.text), at: index)) }}"
    case .year: return year(values, common, at: index)
    case .period:
      if let common { return common }
      return "{{ \(parameter(.text, "giai_doan", "Giai đoạn", values.map(\.text), at: index)) }}"
    case .date(_, let isWritten): return date(values, common, isWritten, at: index)
    case .citation(let number):
      let keys = Set(values.compactMap { BlockDraft.number(of: $0)?.key })
      if keys.count == 1 {
        if !cites.contains(number.text) { cites.append(number.text) }
        return "{{ \"\(number.text)\" | cite }}"
      }
      let seen = values.compactMap { BlockDraft.number(of: $0)?.text }
      let name = parameter(.documents, "van_ban", "Văn bản", seen, at: index)
      return "{% for document in \(name) %}{{ document | cite }}"
        + "{% unless forloop.last %}; {% endunless %}{% endfor %}"
    case .percent:
      if let common, isShared { return common }
      let name = parameter(.percent, "ty_le", "Tỷ lệ phần trăm", values.map(\.text), at: index)
      return "{{ \(name) | number_vi }}"
    case .number:
      if let common, isShared { return common }
      let name = parameter(.number, "so", "Số lượng", values.map(\.text), at: index)
      return "{{ \(name) | number_vi }}"
    }
  }

  /// Whether more than one province says it, so that a figure all have is nobody's own.
  private var isShared: Bool { cluster.provinces.count > 1 }

  private static func number(of value: Value) -> DocumentNumber? {
    if case .citation(let number) = value.kind { number } else { nil }
  }

  private mutating func year(_ values: [Value], _ common: String?, at index: Int) -> String {
    let distances = Set(
      values.map { value in
        if case .year(let year) = value.kind { year - value.year } else { 0 }
      })
    // One year alone can't tell the plan's year from a fixed one; the plan's is far likelier.
    if distances == [0] { return "{{ plan.year }}" }
    if let common { return common }
    if distances.count == 1, let distance = distances.first {
      return distance < 0
        ? "{{ plan.year | minus: \(-distance) }}" : "{{ plan.year | plus: \(distance) }}"
    }
    return "{{ \(parameter(.year, "nam", "Năm", values.map(\.text), at: index)) }}"
  }

  /// A day: fixed, a day of the plan's year, or a parameter.
  private mutating func date(
    _ values: [Value], _ common: String?, _ isWritten: Bool, at index: Int
  ) -> String {
    let days = values.compactMap { value -> (day: CalendarDate, year: Int)? in
      if case .date(let day, _) = value.kind { (day, value.year) } else { nil }
    }
    let isSameDay = Set(days.map { "\($0.day.day)/\($0.day.month)" }).count == 1
    if isSameDay, let day = days.first?.day, days.allSatisfy({ $0.day.year == $0.year }) {
      let month = CalendarDate.monthText(day.month)
      let number = day.day < 10 ? "0\(day.day)" : String(day.day)
      return isWritten
        ? "ngày \(number) tháng \(month) năm {{ plan.year }}"
        : (values[0].text.hasPrefix("ngày") ? "ngày " : "")
          + "\(number)/\(month)/{{ plan.year }}"
    }
    if let common { return common }
    let seen = days.map(\.day.iso)
    let name = parameter(.date, "ngay", "Ngày", seen, at: index)
    if isWritten { return "{{ \(name) | date_written }}" }
    let word = values.first?.text.hasPrefix("ngày") == true ? "ngày " : ""
    return word + "{{ \(name) | date_numeric }}"
  }

  /// Adds a parameter and gives its name.
  private mutating func parameter(
    _ kind: BlockProposal.Parameter.Kind, _ word: String, _ label: String, _ values: [String],
    at index: Int
  ) -> String {
    let head = stem.split(separator: "_").prefix(3).joined(separator: "_")
    var name = "\(head)_\(word)"
    var count = 2
    while parameters.contains(where: { $0.name == name }) {
      name = "\(head)_\(word)_\(count)"
      count += 1
    }
    var before: [String] = []
    for piece in pieces[..<index].reversed() {
      guard case .literal(let token) = piece, token.kind == .word, before.count < 4 else { break }
      before.append(token.text)
    }
    let context = before.isEmpty ? "" : " sau “\(before.reversed().joined(separator: " "))”"
    parameters.append(
      BlockProposal.Parameter(
        name: name, kind: kind, label: label + context, isRequired: !values.contains(""),
        seen: Set(values.filter { !$0.isEmpty }).sorted()))
    return name
  }

  /// A word so that Markdown and Liquid print it as it is.
  private static func escaped(_ text: String, atStart: Bool) -> String {
    var result = ""
    for character in text {
      if "\\*_`[]<>#{}".contains(character) || atStart && result.isEmpty && "-+".contains(character)
      {
        result.append("\\")
      }
      result.append(character)
    }
    return result
  }
}
