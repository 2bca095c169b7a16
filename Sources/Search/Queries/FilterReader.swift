import Diagnostics
import VietnameseText

/// Makes a node of a filter and its values.
struct FilterReader {
  private let filter: FilterName
  private let typed: String
  private let values: [FilterValue]

  init(_ filter: FilterName, typed: String, values: [FilterValue]) {
    self.filter = filter
    self.typed = typed
    self.values = values
  }

  func read(in reader: inout QueryReader) -> QueryNode? {
    let values = values.filter { !TypedWord.words(of: $0.text).isEmpty }
    guard !values.isEmpty else {
      reader.note(.emptyFilter(name: typed))
      return SearchTerm(typed).map(QueryNode.term)
    }
    if filter == .state { return states(values.map(\.text), in: &reader) }
    let nodes = values.compactMap { node(of: $0, in: &reader) }
    return nodes.count > 1 ? .any(nodes) : nodes.first
  }

  /// What is known of states stands in the store. What names none is searched as words.
  private func states(_ texts: [String], in reader: inout QueryReader) -> QueryNode? {
    var known: [String] = []
    var nodes: [QueryNode] = []
    for text in texts {
      if let state = reader.vocabulary.state(named: text) {
        known.append(state)
      } else {
        reader.note(.unknownState(name: text))
        nodes += [asWords(text, in: reader)].compactMap { $0 }
      }
    }
    if !known.isEmpty {
      reader.addCallerFilter(.state, known)
      return nil
    }
    return nodes.count > 1 ? .any(nodes) : nodes.first
  }

  private func node(of value: FilterValue, in reader: inout QueryReader) -> QueryNode? {
    switch filter {
    case .province: province(value.text, in: &reader)
    case .year: years(value.text, in: &reader)
    case .date, .from, .to: days(value.text, in: &reader)
    case .number: number(value.text, in: &reader)
    case .kind:
      .values(.kind, [reader.vocabulary.kinds[Folding.slug(value.text)] ?? value.text])
    default: filter.field.flatMap { words(value, in: $0, &reader) }
    }
  }

  private func words(
    _ value: FilterValue, in field: SearchField, _ reader: inout QueryReader
  ) -> QueryNode? {
    let words = TypedWord.words(of: value.text)
    if !value.isQuoted, value.text.last == "*", words.count == 1 {
      return reader.prefix(words[0].form, in: field, typed: value.text)
    }
    if field == .citation, words.count > 1, !words[0].form.isSerial,
      let serial = words.firstIndex(where: \.form.isSerial)
    {
      let reordered = [words[serial]] + words[..<serial] + words[(serial + 1)...]
      return reader.phrase(Array(reordered), in: field)
    }
    return reader.phrase(words, in: field)
  }

  /// What isn't understood is searched as words.
  private func asWords(_ text: String, in reader: QueryReader) -> QueryNode? {
    reader.phrase(TypedWord.words(of: text), in: .text)
  }

  private func province(_ text: String, in reader: inout QueryReader) -> QueryNode? {
    guard let province = reader.vocabulary.province(named: text) else {
      reader.note(
        .unknownProvince(name: text),
        suggestion: Suggestion.message(for: text, among: reader.vocabulary.provinceNames))
      return asWords(text, in: reader)
    }
    return .values(province.isFormer ? .formerProvince : .province, [province.slug])
  }

  private func years(_ text: String, in reader: inout QueryReader) -> QueryNode? {
    let bounds = FilterReader.bounds(text)
    let years = bounds.map { $0.isEmpty ? nil : Int($0) }
    let isWrong = zip(bounds, years).contains { !$0.isEmpty && $1 == nil }
    let low = years.first.flatMap { $0 } ?? 1
    let high = years.count > 1 ? years[1] ?? 9999 : low
    guard !isWrong, (1...9999).contains(low), (1...9999).contains(high) else {
      reader.note(.badYear(value: text, name: typed))
      return asWords(text, in: reader)
    }
    return .years(min(low, high)...max(low, high))
  }

  private func days(_ text: String, in reader: inout QueryReader) -> QueryNode? {
    let bounds = FilterReader.bounds(text)
    let dates = bounds.map { $0.isEmpty ? nil : PartialDate(typed: $0) }
    let isWrong = zip(bounds, dates).contains { !$0.isEmpty && $1 == nil }
    guard !isWrong, let first = dates.first, let last = dates.last, first != nil || last != nil
    else {
      reader.note(.badDate(value: text, name: typed))
      return asWords(text, in: reader)
    }
    var low: Int32 = 0
    var high = Int32.max
    if filter != .to, let first { low = SearchDay.number(first.firstDay) }
    if filter != .from, let last { high = SearchDay.number(last.lastDay) }
    return .days(min(low, high)...max(low, high))
  }

  /// `a..b`, `a..`, `..b`, or one bound alone.
  private static func bounds(_ text: String) -> [String] {
    let characters = Array(text)
    for index in characters.indices.dropLast() where characters[index] == "." {
      if characters[index + 1] == "." {
        return [String(characters[..<index]), String(characters[(index + 2)...])]
      }
    }
    return [text]
  }

  private func number(_ text: String, in reader: inout QueryReader) -> QueryNode? {
    let words = WordForm.words(of: text)
    guard let place = words.firstIndex(where: \.isSerial),
      case let serial = words[place], let number = Int(serial.serialDigits)
    else { return asWords(text, in: reader) }
    var nodes: [QueryNode] =
      serial.folded.count == serial.serialDigits.utf8.count
      ? [.serial(number)]
      : SearchTerm([serial], in: .number, isMarked: false).map { [.term($0)] } ?? []
    for (index, word) in words.enumerated() where index != place {
      nodes += SearchTerm([word], in: .number, isMarked: false).map { [.term($0)] } ?? []
    }
    return nodes.count > 1 ? .all(nodes) : nodes.first
  }
}

extension WordForm {
  /// The digits a serial begins with.
  fileprivate var serialDigits: String {
    String(decoding: folded.prefix { $0.isDigit }, as: UTF8.self)
  }
}
