import RegisterBooks

extension IntakeFinding: SampledFinding {
  static func sample(after previous: IntakeFinding?) -> IntakeFinding? {
    switch previous {
    case nil: .noHead
    case .noHead: .noRegister(rows: 2)
    case .noRegister: .hiddenSheet(sheet: "‹sheet›")
    case .hiddenSheet: .oldLetters(encoding: "‹encoding›")
    case .oldLetters: .headAssumed
    case .headAssumed: .columnTwice(column: "‹column›")
    case .columnTwice: .columnUnknown(column: "‹column›")
    case .columnUnknown: .duplicate(reference: "‹reference›", row: "‹row›")
    case .duplicate: .dateBack(date: .sample, other: "‹other›", otherDate: .sample)
    case .dateBack: .twoNumbers(first: "‹first›", second: "‹second›")
    case .twoNumbers: .numberIsDate(date: .sample)
    case .numberIsDate: .numberUnclear(text: "‹text›")
    case .numberUnclear: .noNumber
    case .noNumber: .noSymbol
    case .noSymbol: .noDate
    case .noDate: .onlyYear(year: "‹year›")
    case .onlyYear: .noTitle
    case .noTitle: .kindUnknown(kind: "‹kind›")
    case .kindUnknown: .twoKinds(kind: "‹kind›", other: "‹other›")
    case .twoKinds: .dateUnclear(text: "‹text›", column: "‹column›")
    case .dateUnclear: .dateWorkedOut(text: "‹text›", date: "‹date›")
    case .dateWorkedOut: .monthFirst(text: "‹text›", date: "‹date›")
    case .monthFirst: .otherYear(date: "‹date›", year: "‹year›")
    case .otherYear: .copiesUnclear(text: "‹text›")
    case .copiesUnclear: .asAbove(column: "‹column›")
    case .asAbove: .void(text: "‹text›")
    case .void: .reserved(text: "‹text›")
    case .reserved: nil
    }
  }
}
