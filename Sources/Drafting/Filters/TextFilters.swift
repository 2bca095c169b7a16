import Liquid

/// Filters on words.
enum TextFilters {
  /// `[a, b, c]` becomes `a, b và c`.
  static let list = Filter { value, _, _ in
    guard case .array(let elements) = value else { return value }
    let texts = elements.map(\.text)
    guard let last = texts.last, texts.count > 1 else { return .string(texts.first ?? "") }
    return .string(texts.dropLast().joined(separator: ", ") + " và " + last)
  }

  /// The text with a capital first letter, the rest as it is.
  static let capitalizeFirst = Filter { value, _, _ in
    .string(value.text.prefix(1).uppercased() + value.text.dropFirst())
  }

  /// The text with a small first letter, the rest as it is.
  static let lowerFirst = Filter { value, _, _ in
    .string(value.text.prefix(1).lowercased() + value.text.dropFirst())
  }

  /// The text as Markdown: its marks mean what they mean in templates.
  static let markdown = Filter { value, _, _ in .markup(value.text) }
}
