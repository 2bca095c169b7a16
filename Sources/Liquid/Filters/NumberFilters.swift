/// Filters that calculate.
enum NumberFilters {
  static let all: [String: Filter] = [
    "abs": .number { number in
      switch number {
      case .int(let value): return .int(try checked(value.magnitude))
      case .decimal(let value):
        return .decimal(Decimal(digits: abs(value.digits), scale: value.scale))
      case .double(let value): return .double(abs(value))
      }
    },
    "ceil": .number { try whole($0, \.ceiling) { $0.rounded(.up) } },
    "floor": .number { try whole($0, \.floor) { $0.rounded(.down) } },
    "round": Filter(arguments: 0...1) { value, arguments, _ in
      // No number has more digits than this.
      let places = max(-1000, min(1000, (arguments[0] ?? .null).integerOrZero))
      switch value.number {
      case .int(let number):
        guard places < 0 else { return .int(number) }
        let rounded = Decimal(digits: Int128(number), scale: 0).rounded(to: places)
        return .int(try checked(rounded.digits))
      case .decimal(let number):
        let rounded = number.rounded(to: places)
        return places > 0 ? .double(rounded.double) : .int(try checked(rounded.digits))
      case .double(let number):
        return places > 0 ? .double(number) : try integer(number.rounded())
      }
    },
    "plus": .operation { left, right in
      try combine(left, right, { $0.addingReportingOverflow($1) }, +, +)
    },
    "minus": .operation { left, right in
      try combine(left, right, { $0.subtractingReportingOverflow($1) }, -, -)
    },
    "times": .operation { left, right in try product(left, right) },
    "divided_by": .operation { left, right in try quotient(left, right) },
    "modulo": .operation { left, right in try remainder(left, right) },
    "at_least": .operation { left, right in left.double < right.double ? right : left },
    "at_most": .operation { left, right in left.double > right.double ? right : left },
  ]

  /// A whole number within the range of the language.
  private static func checked(_ number: some BinaryInteger) throws -> Int {
    guard let result = Int(exactly: number) else { throw FilterError(LiquidFinding.numberTooLarge) }
    return result
  }

  private static func integer(_ number: Double) throws -> Value {
    guard let result = Int(exactly: number) else { throw FilterError(LiquidFinding.numberTooLarge) }
    return .int(result)
  }

  private static func whole(
    _ number: Number, _ decimal: (Decimal) -> Int128, _ double: (Double) -> Double
  ) throws -> Number {
    switch number {
    case .int: return number
    case .decimal(let value): return .int(try checked(decimal(value)))
    case .double(let value):
      guard let result = Int(exactly: double(value)) else {
        throw FilterError(LiquidFinding.numberTooLarge)
      }
      return .int(result)
    }
  }

  private static func combine(
    _ left: Number, _ right: Number,
    _ integers: (Int, Int) -> (partialValue: Int, overflow: Bool),
    _ digits: (Int128, Int128) -> Int128, _ doubles: (Double, Double) -> Double
  ) throws -> Number {
    if case .int(let first) = left, case .int(let second) = right {
      let (result, overflow) = integers(first, second)
      if overflow { throw FilterError(LiquidFinding.numberTooLarge) }
      return .int(result)
    }
    guard let first = left.decimal, let second = right.decimal,
      let aligned = Decimal.aligned(first, second),
      aligned.left.magnitude < 1 << 120, aligned.right.magnitude < 1 << 120
    else { return .double(doubles(left.double, right.double)) }
    return .decimal(Decimal(digits: digits(aligned.left, aligned.right), scale: aligned.scale))
  }

  private static func product(_ left: Number, _ right: Number) throws -> Number {
    if case .int(let first) = left, case .int(let second) = right {
      let (result, overflow) = first.multipliedReportingOverflow(by: second)
      if overflow { throw FilterError(LiquidFinding.numberTooLarge) }
      return .int(result)
    }
    if let first = left.decimal, let second = right.decimal {
      let (digits, overflow) = first.digits.multipliedReportingOverflow(by: second.digits)
      if !overflow, first.scale + second.scale <= 30 {
        return .decimal(Decimal(digits: digits, scale: first.scale + second.scale))
      }
    }
    return .double(left.double * right.double)
  }

  /// Whole numbers divide to a whole number, rounded down.
  private static func quotient(_ left: Number, _ right: Number) throws -> Number {
    guard !right.isZero else { throw FilterError(LiquidFinding.divisionByZero) }
    guard case .int(let first) = left, case .int(let second) = right else {
      return .double(left.double / right.double)
    }
    let (result, overflow) = first.dividedReportingOverflow(by: second)
    if overflow { throw FilterError(LiquidFinding.numberTooLarge) }
    return .int(first % second != 0 && (first < 0) != (second < 0) ? result - 1 : result)
  }

  /// What is left has the sign of the divisor.
  private static func remainder(_ left: Number, _ right: Number) throws -> Number {
    guard !right.isZero else { throw FilterError(LiquidFinding.divisionByZero) }
    if case .int(let first) = left, case .int(let second) = right {
      if second == -1 { return .int(0) }
      let rest = first % second
      return .int(rest != 0 && (rest < 0) != (second < 0) ? rest + second : rest)
    }
    guard let first = left.decimal, let second = right.decimal,
      let aligned = Decimal.aligned(first, second)
    else {
      let rest = left.double.truncatingRemainder(dividingBy: right.double)
      return .double(rest != 0 && (rest < 0) != (right.double < 0) ? rest + right.double : rest)
    }
    let rest = aligned.left % aligned.right
    let isOpposite = rest != 0 && (rest < 0) != (aligned.right < 0)
    return .decimal(
      Decimal(digits: isOpposite ? rest + aligned.right : rest, scale: aligned.scale))
  }
}

extension Filter {
  /// A filter that makes a number of a number.
  fileprivate static func number(
    _ body: @escaping @Sendable (Number) throws -> Number
  ) -> Filter {
    Filter { value, _, _ in try body(value.number).value }
  }

  /// A filter that makes a number of two.
  fileprivate static func operation(
    _ body: @escaping @Sendable (Number, Number) throws -> Number
  ) -> Filter {
    Filter(arguments: 1...1) { value, arguments, _ in
      try body(value.number, (arguments[0] ?? .null).number).value
    }
  }
}
