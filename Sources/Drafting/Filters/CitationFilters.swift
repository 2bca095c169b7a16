import Liquid

/// Filters that cite documents by their number.
enum CitationFilters {
  /// In full the first time in a plan, kind and number afterwards.
  static let cite = filter(.firstFull)
  /// Kind, number, date and issuer, without the title.
  static let citeDated = filter(.dated)
  /// Kind and number.
  static let citeShort = filter(.short)

  private static func filter(_ form: CitationRegister.Form) -> Filter {
    Filter { value, _, context in
      guard !value.isNull, !value.isHole else { return value }
      let register = try context.citationRegister
      return .string(try register.citation(of: value.text, form))
    }
  }
}

/// Filters that name movements by their id.
enum MovementFilters {
  /// The official name in quotation marks.
  static let movement = Filter { value, _, context in
    guard !value.isNull, !value.isHole else { return value }
    return .string(try context.citationRegister.name(ofMovement: value.text))
  }

  /// The names of a list, one after another: `“…”; “…”`.
  static let movements = Filter { value, _, context in
    guard case .array(let ids) = value else { return value }
    let register = try context.citationRegister
    let names = try ids.map { $0.isHole ? $0.text : try register.name(ofMovement: $0.text) }
    return .string(names.joined(separator: "; "))
  }
}

extension RenderContext {
  /// Where the composition under way keeps its register.
  static let citationRegisterKey = "drafting.citations"

  fileprivate var citationRegister: CitationRegister {
    get throws {
      guard let register = state[Self.citationRegisterKey] as? CitationRegister else {
        throw FilterError(PlanFilterFinding.outsideAPlan)
      }
      return register
    }
  }
}
