import VietnameseText

/// What a filter such as `tinh:` is called and filters by.
enum FilterName: String, CaseIterable {
  case province, body, year, date, from, to, number, symbol, signer, cites, movement, target, title
  case recipient, kind, state, file

  /// The names, without marks, blanks and hyphens; Vietnamese ones first.
  private var names: [String] {
    switch self {
    case .province: ["tinh", "thanhpho", "province"]
    case .body: ["coquan", "body", "issuer"]
    case .year: ["nam", "year"]
    case .date: ["ngay", "date"]
    case .from: ["tungay", "from"]
    case .to: ["denngay", "to"]
    case .number: ["so", "number"]
    case .symbol: ["kyhieu", "symbol"]
    case .signer: ["nguoiky", "signer"]
    case .cites: ["viendan", "cites"]
    case .movement: ["phongtrao", "movement"]
    case .target: ["chitieu", "target"]
    case .title: ["tieude", "trichyeu", "title"]
    case .recipient: ["noinhan", "recipient"]
    case .kind: ["loai", "kind"]
    case .state: ["trangthai", "state"]
    case .file: ["hoso", "file"]
    }
  }

  /// The name it is written with.
  var typed: String { names[0] }

  /// The filter of a typed name.
  init?(typed: String) {
    let key = FilterName.key(typed)
    guard let match = FilterName.table[key] else { return nil }
    self = match
  }

  /// The name as a suggestion shows it.
  static let suggestions: [String] = allCases.flatMap(\.names)

  private static let table: [String: FilterName] = Dictionary(
    allCases.flatMap { filter in filter.names.map { ($0, filter) } },
    uniquingKeysWith: { first, _ in first })

  static func key(_ typed: String) -> String {
    Folding.fold(typed).filter { $0 != "-" && $0 != "_" }
  }

  /// The field whose words the filter looks at; nil when it is of another sort.
  var field: SearchField? {
    switch self {
    case .body: .issuer
    case .symbol: .symbol
    case .signer: .signer
    case .cites: .citation
    case .movement: .movement
    case .target: .target
    case .title: .title
    case .recipient: .recipient
    case .file: .dossier
    default: nil
    }
  }
}
