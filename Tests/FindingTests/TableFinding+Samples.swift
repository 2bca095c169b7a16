import Tables

extension TableFinding: SampledFinding {
  static func sample(after previous: TableFinding?) -> TableFinding? {
    switch previous {
    case nil: .oldExcel
    case .oldExcel: .tooLarge(limit: 2)
    case .tooLarge: .notUTF8
    case .notUTF8: .cutUTF16
    case .cutUTF16: .damagedUTF16
    case .damagedUTF16: .openQuote
    case .openQuote: .textAfterQuote
    case .textAfterQuote: .tooManyColumns(limit: 2)
    case .tooManyColumns: .tooManyCells(limit: 2)
    case .tooManyCells: .cellTooLong(limit: 2)
    case .cellTooLong: .tooManySheets(limit: 2)
    case .tooManySheets: .notASpreadsheet
    case .notASpreadsheet: .damaged(reason: "‹reason›")
    case .damaged: .partMissing(part: "‹part›")
    case .partMissing: .partDamaged(part: "‹part›")
    case .partDamaged: .partTooLarge(part: "‹part›", limit: 2)
    case .partTooLarge: .sheetTooLarge(rows: 2, limit: 2)
    case .sheetTooLarge: .textTooLong(limit: 2)
    case .textTooLong: .notWritten(reason: "‹reason›")
    case .notWritten: nil
    }
  }
}
