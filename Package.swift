// swift-tools-version: 6.0

import PackageDescription

/// Rooms from the lowest floor up; a target imports only what stands below it.
let package = Package(
  name: "ThiDua",
  products: [
    .executable(name: "thidua", targets: ["thidua"]),
    .executable(name: "benchmarks", targets: ["Benchmarks"]),
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),

    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZstandard", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .target(name: "VietnameseText"),
    .target(name: "Files", dependencies: ["VietnameseText"]),
    .target(name: "Programs", dependencies: ["Files"]),
    .target(name: "Identifiers", dependencies: ["VietnameseText"]),
    .target(name: "Diagnostics", dependencies: ["VietnameseText"]),

    .target(name: "Liquid", dependencies: ["Diagnostics", "VietnameseText"]),
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics", "Files", "VietnameseText"]),
    .target(name: "Wording", dependencies: ["Diagnostics", "YAML"]),
    .target(name: "Markdown", dependencies: ["CMarkdown"]),
    .target(name: "Archive", dependencies: ["CZip", "CZlib", "CZstandard"]),
    .target(name: "Cryptography", dependencies: ["CSodium", "VietnameseText"]),
    .target(name: "SQLite", dependencies: ["CSQLite"]),

    .target(name: "XMLReading", dependencies: ["CXML"]),
    .target(
      name: "Tables",
      dependencies: ["Archive", "CXLSXWriter", "Diagnostics", "VietnameseText", "XMLReading"]),
    .target(name: "Search", dependencies: ["Diagnostics", "Identifiers", "VietnameseText"]),
    .target(name: "Citations", dependencies: ["Diagnostics", "VietnameseText", "YAML"]),
    .target(
      name: "DocumentLanguage",
      dependencies: ["Citations", "VietnameseText", "YAML"]),
    .target(
      name: "Document", dependencies: ["Citations", "Diagnostics", "VietnameseText", "YAML"]),
    .target(
      name: "Writers",
      dependencies: ["Archive", "CPango", "Diagnostics", "Document", "VietnameseText"]),
    .target(
      name: "Readers",
      dependencies: [
        "Archive", "Diagnostics", "Document", "DocumentLanguage", "Files", "Programs",
        "VietnameseText",
        "XMLReading",
      ]),
    .target(
      name: "Profiles",
      dependencies: ["Citations", "Diagnostics", "DocumentLanguage", "VietnameseText", "YAML"]),
    .target(
      name: "Drafting",
      dependencies: [
        "Citations", "Diagnostics", "Document", "Liquid", "Markdown", "Profiles",
        "VietnameseText", "YAML",
      ]),

    .target(
      name: "Recognition",
      dependencies: [
        "Citations", "Diagnostics", "Document", "DocumentLanguage", "Profiles", "Readers",
        "VietnameseText",
      ]),
    .target(
      name: "Checking",
      dependencies: [
        "Citations", "Diagnostics", "Document", "DocumentLanguage", "Profiles", "Readers",
        "Recognition", "VietnameseText",
      ]),

    .target(
      name: "Comparing",
      dependencies: [
        "Citations", "Diagnostics", "Document", "DocumentLanguage", "Identifiers", "Profiles",
        "VietnameseText", "YAML",
      ]),
    .target(
      name: "Registry",
      dependencies: [
        "Archive", "Citations", "Cryptography", "Diagnostics", "Document", "Files", "Identifiers",
        "VietnameseText",
      ]),
    .target(
      name: "SQLiteRegistry",
      dependencies: [
        "Archive", "Citations", "Cryptography", "Diagnostics", "Document", "Files", "Identifiers",
        "Registry", "SQLite", "VietnameseText",
      ]),
    .target(
      name: "RegistryIndex",
      dependencies: [
        "Citations", "Comparing", "Cryptography", "Diagnostics", "Files", "Identifiers",
        "Profiles", "Registry", "Search", "VietnameseText",
      ]),
    .target(
      name: "RegisterBooks",
      dependencies: [
        "Citations", "Diagnostics", "Document", "Readers", "Tables", "VietnameseText",
      ]),
    .target(
      name: "Exchange",
      dependencies: [
        "Cryptography", "Diagnostics", "Document", "Files", "Identifiers", "Registry", "Tables",
        "VietnameseText",
      ]),

    .target(
      name: "Office",
      dependencies: [
        "Checking", "Citations", "Comparing", "Cryptography", "Diagnostics", "Document",
        "DocumentLanguage", "Drafting", "Exchange", "Files", "Identifiers", "Profiles", "Readers",
        "Recognition", "RegisterBooks", "Registry", "RegistryIndex", "Search", "Tables",
        "VietnameseText", "Writers",
      ]),
    .target(
      name: "Reports",
      dependencies: [
        "Checking", "Citations", "Comparing", "Diagnostics", "Document", "Drafting", "Identifiers",
        "Office", "Recognition",
        "RegisterBooks", "Registry", "RegistryIndex", "Search", "Tables", "VietnameseText",
        "Writers",
      ]),

    .plugin(name: "CommitPlugin", capability: .buildTool(), path: "Sources/CommitPlugin"),
    .executableTarget(
      name: "thidua",
      dependencies: [
        "Comparing", "Diagnostics", "Drafting", "Exchange", "Files", "Office",
        "Programs", "Readers", "Registry", "RegistryIndex", "Reports", "SQLiteRegistry", "Search",
        "Tables",
        "VietnameseText", "Wording",
      ],
      plugins: ["CommitPlugin"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Archive", "CPango", "Checking", "Citations", "Cryptography", "Diagnostics", "Document",
        "Drafting", "Files", "Identifiers", "Liquid", "Office", "Readers", "Recognition",
        "Registry",
        "RegistryIndex",
        "SQLiteRegistry", "Search", "VietnameseText", "Writers",
      ],
      exclude: ["README.md"]),

    .testTarget(name: "FilesTests", dependencies: ["Files"]),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs"]),
    .testTarget(name: "IdentifiersTests", dependencies: ["Identifiers"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .target(
      name: "SampleWords", dependencies: ["Diagnostics", "Wording"], path: "Tests/SampleWords"),
    .testTarget(
      name: "FindingTests",
      dependencies: [
        "Checking", "Citations", "Comparing", "Diagnostics", "Document", "Drafting", "Exchange",
        "Liquid", "Office", "Profiles", "Readers", "Recognition", "RegisterBooks", "Registry",
        "SampleWords", "Search", "Tables", "VietnameseText", "Wording", "Writers", "YAML",
        "thidua",
      ]),
    .testTarget(name: "WordingTests", dependencies: ["Diagnostics", "SampleWords", "Wording"]),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"]),
    .testTarget(name: "LiquidTests", dependencies: ["Diagnostics", "Liquid", "SampleWords"]),
    .testTarget(
      name: "YAMLTests", dependencies: ["Diagnostics", "SampleWords", "VietnameseText", "YAML"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"]),
    .testTarget(name: "CryptographyTests", dependencies: ["Cryptography"]),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"]),
    .testTarget(
      name: "TablesTests", dependencies: ["Archive", "Diagnostics", "Tables", "VietnameseText"]),
    .testTarget(
      name: "SearchTests",
      dependencies: ["Diagnostics", "Identifiers", "SampleWords", "Search", "VietnameseText"]),
    .testTarget(
      name: "CitationsTests",
      dependencies: ["Citations", "Diagnostics", "SampleWords", "VietnameseText", "YAML"]),
    .target(
      name: "SampleDocuments",
      dependencies: ["Document", "DocumentLanguage", "Profiles", "VietnameseText"],
      path: "Tests/SampleDocuments"),
    .testTarget(
      name: "DocumentLanguageTests",
      dependencies: [
        "Checking", "Citations", "Comparing", "DocumentLanguage", "Profiles", "Readers",
        "Recognition", "SampleDocuments", "VietnameseText",
      ]),
    .testTarget(
      name: "DocumentTests",
      dependencies: ["Diagnostics", "Document", "SampleDocuments", "VietnameseText"]),
    .testTarget(
      name: "WritersTests",
      dependencies: [
        "Archive", "Diagnostics", "Document", "SampleDocuments", "VietnameseText", "Writers",
      ]),
    .testTarget(name: "XMLReadingTests", dependencies: ["XMLReading"]),
    .testTarget(
      name: "ReadersTests",
      dependencies: [
        "Archive", "Diagnostics", "Document", "Readers", "SampleDocuments", "SampleWords",
        "Writers",
      ]),
    .testTarget(
      name: "RecognitionTests",
      dependencies: [
        "Citations", "Document", "DocumentLanguage", "Drafting", "Readers", "Recognition",
        "SampleDocuments", "VietnameseText", "Writers",
      ]),
    .testTarget(
      name: "CheckingTests",
      dependencies: [
        "Checking", "Citations", "Diagnostics", "Document", "Profiles", "Readers",
        "Recognition", "SampleDocuments", "SampleWords", "VietnameseText", "YAML",
      ]),
    .testTarget(
      name: "ComparingTests",
      dependencies: [
        "Citations", "Comparing", "Diagnostics", "Document", "DocumentLanguage", "Drafting",
        "SampleDocuments", "SampleWords", "VietnameseText", "YAML",
      ]),
    .target(
      name: "SampleRegistries",
      dependencies: [
        "Archive", "Citations", "Document", "Registry", "SQLiteRegistry", "SampleDocuments",
        "VietnameseText",
      ],
      path: "Tests/SampleRegistries",
      exclude: ["Fixtures"]),
    .executableTarget(
      name: "RegistryWorker",
      dependencies: [
        "Diagnostics", "Document", "Registry", "RegistryIndex", "SQLiteRegistry",
        "SampleDocuments", "Search", "VietnameseText",
      ],
      path: "Tests/RegistryWorker"),
    .testTarget(
      name: "RegistryTests",
      dependencies: ["Citations", "Document", "Registry", "SampleDocuments", "SampleRegistries"]),
    .testTarget(
      name: "SQLiteRegistryTests",
      // The worker is a program that the tests start.
      dependencies: [
        "Archive", "Citations", "Cryptography", "Diagnostics", "Document", "Exchange",
        "Identifiers", "Office", "Registry", "RegistryIndex", "RegistryWorker", "SQLite",
        "SQLiteRegistry",
        "SampleDocuments", "SampleRegistries", "SampleWords", "Search", "VietnameseText",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "RegistryIndexTests",
      dependencies: [
        "Comparing", "Identifiers", "Registry", "RegistryIndex", "SampleRegistries", "Search",
        "VietnameseText",
      ]),
    .testTarget(
      name: "RegisterBooksTests",
      dependencies: [
        "Archive", "Citations", "Diagnostics", "Document", "RegisterBooks", "SampleWords",
        "Tables", "VietnameseText", "Writers",
      ]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "Cryptography", "Diagnostics", "Document", "Exchange", "Identifiers", "Registry",
        "SampleRegistries", "VietnameseText",
      ]),
    .testTarget(
      name: "ProfilesTests",
      dependencies: ["Diagnostics", "Profiles", "SampleWords", "VietnameseText", "YAML"]),
    .testTarget(
      name: "DraftingTests",
      dependencies: [
        "Diagnostics", "Document", "Drafting", "Markdown", "Profiles", "SampleWords",
        "VietnameseText", "Writers",
      ]),
    .testTarget(
      name: "OfficeTests",
      dependencies: [
        "Comparing", "Diagnostics", "Document", "Drafting", "Exchange", "Office", "Profiles",
        "Recognition", "Registry", "RegistryIndex", "SQLiteRegistry", "SampleDocuments",
        "SampleRegistries", "SampleWords", "Search", "VietnameseText",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Comparing", "Diagnostics", "Document", "Drafting", "Office", "Registry", "RegistryIndex",
        "Reports", "SQLiteRegistry", "SampleRegistries", "SampleWords", "Search", "VietnameseText",
      ]),
    .testTarget(
      name: "ThiDuaTests",
      dependencies: ["Archive", "Document", "Readers", "SampleDocuments", "Writers", "thidua"]),
  ],
  swiftLanguageModes: [.v6]
)
