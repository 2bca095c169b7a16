import Citations
import DocumentLanguage
import Profiles
import VietnameseText

/// What has to be known of the world to tell what of an old plan no longer holds.
public struct PlanKnowledge: Sendable {
  /// A name that no longer holds.
  public struct FormerName: Sendable, Equatable {
    /// The name as running text has it: `tỉnh Bình Phước`, `Sở Giao thông vận tải`.
    public var name: String
    /// The name that took its place; nil when not known.
    public var successor: String?
    /// Its last day.
    public var ended: CalendarDate

    /// Makes a former name.
    public init(_ name: String, successor: String? = nil, ended: CalendarDate) {
      self.name = name
      self.successor = successor
      self.ended = ended
    }
  }

  /// A congress of the Party.
  public struct Congress: Sendable, Equatable {
    /// Its ordinal.
    public var ordinal: Int
    /// Whether it is that of the whole country.
    public var isNational: Bool
    /// The day from which texts mean it when they speak of the latest.
    public var held: CalendarDate

    /// Makes a congress.
    public init(ordinal: Int, isNational: Bool, held: CalendarDate) {
      self.ordinal = ordinal
      self.isNational = isNational
      self.held = held
    }
  }

  /// The words plans are read by.
  public var words: DocumentVocabulary
  /// The documents known.
  public var documents: DocumentCatalogue
  /// The movements known.
  public var movements: MovementCatalogue
  /// The slug of the province the plans are of.
  public var province: String?
  /// The names that ended.
  public var formerNames: [FormerName]
  /// The congresses known.
  public var congresses: [Congress]
  /// The names of those who can sign on the newer plan's date; empty when not known.
  public var signatories: [String]

  /// Makes knowledge of its parts.
  public init(
    _ words: DocumentVocabulary, documents: DocumentCatalogue = DocumentCatalogue(),
    movements: MovementCatalogue = MovementCatalogue(), province: String? = nil,
    formerNames: [FormerName] = [], congresses: [Congress] = [], signatories: [String] = []
  ) {
    self.words = words
    self.documents = documents
    self.movements = movements
    self.province = province
    self.formerNames = formerNames
    self.congresses = congresses
    self.signatories = signatories
  }

  /// Takes from the profiles what concerns the plans of a province.
  /// - Parameter date: the newer plan's date.
  public init(_ store: ProfileStore, province: String?, on date: CalendarDate) {
    self.init(
      store.vocabulary, documents: store.documents, movements: store.movements, province: province,
      formerNames: PlanKnowledge.provinceNames(store, on: date)
        + PlanKnowledge.departmentNames(store, on: date))
    let folder = province.flatMap { store.folder(of: $0) }
    congresses = (folder?.congresses ?? []).compactMap { congress in
      guard let ordinal = RomanNumeral.number(congress.ordinal), let held = congress.held else {
        return nil
      }
      return Congress(ordinal: ordinal, isNational: false, held: held.lastDay)
    }
  }

  /// The latest congress of the country or the province held by a day. That of the country follows
  /// from the documents about its resolution.
  func latestCongress(isNational: Bool, on date: CalendarDate) -> Int? {
    let told = congresses.filter { $0.isNational == isNational && $0.held <= date }.map(\.ordinal)
    guard isNational else { return told.max() }
    let concluded = documents.documents.compactMap { document -> Int? in
      guard document.province == nil, let title = document.title,
        let issued = document.date?.lastDay, issued <= date
      else { return nil }
      let text = FoldedText(title)
      guard text.contains("thuc hien nghi quyet dai hoi") else { return nil }
      return FactScanner.facts(in: text, words).compactMap { fact in
        if case .congress(let ordinal, true) = fact.kind { ordinal } else { nil }
      }.first
    }
    return (told + concluded).max()
  }

  /// Names of provinces, kind and name together, that no province bears on a day.
  private static func provinceNames(
    _ store: ProfileStore, on date: CalendarDate
  ) -> [FormerName] {
    let current = Set(
      store.provinces(on: date).map { Folding.fold("\($0.kind.word) \($0.name)") })
    var names: [String: FormerName] = [:]
    for province in store.provinces {
      let successor = province.names.first { $0.validity.contains(date) }
        .map { $0.fullName ?? "\($0.kind.word) \($0.name)" }
      for name in province.names + province.formerUnits.flatMap(\.names) {
        let text = "\(name.kind.word) \(name.name)"
        guard let ended = name.validity.to, ended < date,
          !current.contains(Folding.fold(text))
        else { continue }
        // Two units may have borne one name after each other.
        if let other = names[text], other.ended >= ended { continue }
        names[text] = FormerName(text, successor: successor, ended: ended)
      }
    }
    return names.values.sorted { $0.name < $1.name }
  }

  private static func departmentNames(
    _ store: ProfileStore, on date: CalendarDate
  ) -> [FormerName] {
    store.departments.compactMap { department in
      guard !department.name.contains("{"),
        !department.periods.contains(where: { $0.contains(date) }),
        let ended = department.periods.compactMap(\.to).filter({ $0 < date }).max()
      else { return nil }
      let successor = department.successors.compactMap { store.department($0)?.name }.first
      return FormerName(department.name, successor: successor, ended: ended)
    }
  }
}
