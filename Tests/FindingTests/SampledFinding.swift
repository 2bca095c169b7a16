import Checking
import Citations
import Comparing
import Diagnostics
import Document
import Drafting
import Exchange
import Liquid
import Office
import Profiles
import Readers
import Recognition
import RegisterBooks
import Registry
import Search
import Tables
import VietnameseText
import Wording
import Writers
import YAML

@testable import thidua

/// A room's findings with a sample of each case. The compiler keeps the samples whole: a new case is
/// an error in the switch that tells which sample follows which.
protocol SampledFinding: Finding {
  /// The sample after one; the first after nil, nil after the last.
  static func sample(after previous: Self?) -> Self?
}

extension SampledFinding {
  /// A sample of every case.
  static var samples: [any Finding] {
    Array(
      sequence(state: Self?.none) { previous in
        previous = sample(after: previous)
        return previous
      })
  }
}

/// Samples of the findings of every room.
let sampleFindings: [any Finding] = [
  ArchiveFinding.samples, FileFinding.samples, ImportFinding.samples, IssueFinding.samples,
  OfficeFinding.samples, OutputFinding.samples, RequestFinding.samples, UsageFinding.samples,
  BlockFinding.samples, BriefFinding.samples, CheckFinding.samples, CitationFinding.samples,
  DataFinding.samples, ForgottenFinding.samples, FormFinding.samples, LookFinding.samples,
  PlanFinding.samples, SecrecyFinding.samples, TruthFinding.samples, ValidityFinding.samples,
  DraftFinding.samples, EntryFinding.samples, ExchangeFinding.samples, GateFinding.samples,
  ApprovalFinding.samples,
  IntakeFinding.samples, RegistryFinding.samples, RelationFinding.samples,
  VerificationFinding.samples, FormatFinding.samples, LiquidFinding.samples,
  PDFFinding.samples,
  PlanFilterFinding.samples, ProfileFinding.samples, ReadingFinding.samples,
  RecognitionFinding.samples,
  SearchFinding.samples, TableFinding.samples, TemplateFinding.samples, TextFinding.samples,
  WordsFinding.samples, YAMLFinding.samples,
].flatMap { $0 }

extension Array where Element: Equatable {
  /// The element behind another one; nil behind the last.
  func next(after element: Element) -> Element? {
    firstIndex(of: element).flatMap { dropFirst($0 + 1).first }
  }
}

extension CalendarDate {
  /// A day for samples.
  static let sample = [CalendarDate(year: 2026, month: 1, day: 13)].compactMap { $0 }[0]
}

extension CampaignElement {
  /// An element for samples.
  static var sample: CampaignElement { allCases[0] }
}

extension BoundedValue {
  /// Bounds for samples.
  static let sample = BoundedValue(14, least: 13, most: 14)
}
