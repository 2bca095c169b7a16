import Citations
import Diagnostics
import VietnameseText

/// A province-level unit as its file describes it: its names by period, the units it came from, and
/// what is known of it. What holds on a given day is a ``ResolvedProvince``.
public struct Province: Sendable, Equatable {
  /// The kinds of province-level units.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Tỉnh.
    case province = "tinh"
    /// Thành phố trực thuộc trung ương.
    case city = "thanh-pho"

    /// The word in running text: `tỉnh` or `thành phố`.
    public var word: String {
      switch self {
      case .province: "tỉnh"
      case .city: "thành phố"
      }
    }
  }

  /// A name and kind during a period.
  public struct Name: Sendable, Equatable {
    /// The name without the word for the kind, such as `Lai Châu`.
    public var name: String
    /// The kind.
    public var kind: Kind
    /// The whole name in running text where it isn't word and name: `Thành phố Hồ Chí Minh`.
    public var fullName: String?
    /// When it holds.
    public var validity: Validity
    /// The act it rests on.
    public var basis: String?
    /// Where it is written down.
    public var place: Place?
  }

  /// A text during a period.
  public struct DatedText: Sendable, Equatable {
    /// The text.
    public var text: String
    /// When it holds.
    public var validity: Validity
    /// Where it is written down.
    public var place: Place?
  }

  /// A congress of the Party organisation of the province.
  public struct Congress: Sendable, Equatable {
    /// Its ordinal as printed, such as `XV`.
    public var ordinal: String
    /// The term as printed, such as `2025 - 2030`.
    public var term: String
    /// The organisation, such as `Đảng bộ tỉnh Lai Châu`.
    public var body: String
    /// When it was held, as far as known.
    public var held: PartialDate?
    /// The days whose documents mean this congress when they say "Đại hội Đảng bộ".
    public var validity: Validity
    /// Whether it was read in a reliable source.
    public var isVerified: Bool
    /// Where it comes from.
    public var source: String?
  }

  /// A unit that ended and whose successor the province is; also one of the same name.
  public struct FormerUnit: Sendable, Equatable {
    /// Its slug; its documents are found under it.
    public var slug: String
    /// Its code at the end.
    public var code: String
    /// Its names by period.
    public var names: [Name]
    /// The act that ended it.
    public var endedBy: String?
    /// Its congresses, where known.
    public var congresses: [Congress]
    /// Where it is written down.
    public var place: Place?
  }

  /// What is known of a department in the province.
  public struct DepartmentPresence: Sendable, Equatable {
    /// The department's id.
    public var id: String
    /// Whether the province has it.
    public var isPresent: Bool
    /// When that holds.
    public var validity: Validity
    /// Whether it was read in a reliable source.
    public var isVerified: Bool
    /// Where it comes from.
    public var source: String?
    /// Where it is written down.
    public var place: Place?
  }

  /// A bloc or cluster of emulation (khối, cụm thi đua) known to exist.
  public struct EmulationBloc: Sendable, Equatable {
    /// Its name.
    public var name: String
    /// The body that leads it.
    public var lead: String?
    /// When that holds.
    public var validity: Validity
    /// The slug of the former unit it belonged to.
    public var province: String?
    /// Whether it was read in a reliable source.
    public var isVerified: Bool
    /// Where it comes from.
    public var source: String?
  }

  /// The slug, which is also the folder's name.
  public var slug: String
  /// The code of the statistical office, such as `24`.
  public var code: String
  /// The socio-economic region.
  public var region: String
  /// The names by period.
  public var names: [Name]
  /// The name on the date line by period.
  public var dateLines: [DatedText]
  /// The congresses known.
  public var congresses: [Congress]
  /// The units whose successor it is.
  public var formerUnits: [FormerUnit]
  /// What is known of its departments.
  public var departments: [DepartmentPresence]
  /// The blocs and clusters known.
  public var emulationBlocs: [EmulationBloc]
  /// The bodies described by files of their own.
  public var bodies: [BodyProfile]
  /// Where its facts come from.
  public var sources: [String]
  /// What isn't sure about them.
  public var doubts: [String]
  /// The file it is written in, as findings name it.
  public var file: String
}

/// A province-level unit as it was on a day.
public struct ResolvedProvince: Sendable, Equatable {
  /// The slug it was asked for by; a former unit's own.
  public var slug: String
  /// The slug of the folder its data lie in: the successor's for a former unit.
  public var folder: String
  /// The code on that day.
  public var code: String
  /// The name, such as `Lai Châu`.
  public var name: String
  /// The kind.
  public var kind: Province.Kind
  /// The name in running text: `tỉnh Lai Châu`, `Thành phố Hồ Chí Minh`.
  public var fullName: String
  /// The name on the date line.
  public var dateLine: String
  /// The socio-economic region; nil for former units, as the regions of today are drawn around the
  /// units of today.
  public var region: String?
  /// The congress whose term the day lies in, where known.
  public var congress: Province.Congress?
  /// The day.
  public var date: CalendarDate
  /// Whether it is a unit that has since ended.
  public var isFormer: Bool
  /// Where it is written down.
  public var place: Place?

  /// The word for the kind in running text: `tỉnh` or `thành phố`; `Thành phố` where the name is
  /// written so.
  public var kindWord: String {
    let end = " " + name
    guard fullName.hasSuffix(end) else { return kind.word }
    return String(fullName.dropLast(end.count))
  }

  /// The Party committee of the province in running text.
  public var partyCommittee: String {
    switch kind {
    case .province: "Tỉnh ủy"
    case .city: "Thành ủy"
    }
  }
}
