/// The texts people meet, by key, in each language. One file per language and room; a test holds
/// the languages to the same keys and placeholders.
public enum MessageCatalogue {
  /// The pattern of a key in a language, nil when the catalogue lacks it.
  public static func pattern(for key: String, in language: Language) -> String? {
    switch language {
    case .vietnamese: vietnamese[key]
    case .english: english[key]
    }
  }

  /// Every key of a language, for tests and lists.
  public static func keys(in language: Language) -> Set<String> {
    switch language {
    case .vietnamese: Set(vietnamese.keys)
    case .english: Set(english.keys)
    }
  }

  /// The rooms' tables of one language, unmerged, for the test that no key is written twice.
  static func tables(in language: Language) -> [[(key: String, text: String)]] {
    switch language {
    case .vietnamese: vietnameseTables
    case .english: englishTables
    }
  }

  private static let englishTables = [
    English.general, English.liquid, English.yaml, English.profiles, English.citations,
    English.documents, English.drafting, English.commands, English.readers, English.recognition,
    English.checking, English.registry, English.search, English.tables, English.comparing,
    English.issuingCommands, English.findingCommands, English.knowingCommands,
  ]
  private static let vietnameseTables = [
    Vietnamese.general, Vietnamese.liquid, Vietnamese.yaml, Vietnamese.profiles,
    Vietnamese.citations, Vietnamese.documents, Vietnamese.drafting, Vietnamese.commands,
    Vietnamese.readers, Vietnamese.recognition, Vietnamese.checking, Vietnamese.registry,
    Vietnamese.search, Vietnamese.tables, Vietnamese.comparing, Vietnamese.issuingCommands,
    Vietnamese.findingCommands, Vietnamese.knowingCommands,
  ]
  private static let english = merged(englishTables)
  private static let vietnamese = merged(vietnameseTables)

  private static func merged(_ tables: [[(key: String, text: String)]]) -> [String: String] {
    Dictionary(
      tables.joined().map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The English texts; an extension per room.
enum English {}

/// The Vietnamese texts; an extension per room.
enum Vietnamese {}
