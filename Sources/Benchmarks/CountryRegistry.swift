import Citations
import Document
import Foundation
import Registry
import SQLiteRegistry
import VietnameseText

/// `benchmarks country FILE.sqlite [--entries N] [--looks N] [--drafts N]`: makes a registry as large as a
/// country's: 400,000 entries of 2,000 bodies, 600,000 looks beside the 400,000 lines of its journal, and
/// 3,000 drafts. The body `so-so-8` of the province `dong-nai` is one of them.
enum CountryRegistry {
  private static let bodies = 2000
  private static let provinces = [
    "an-giang", "bac-ninh", "ca-mau", "can-tho", "cao-bang", "da-nang", "dak-lak", "dien-bien",
    "dong-nai", "dong-thap", "gia-lai", "ha-noi", "ha-tinh", "hai-phong", "ho-chi-minh", "hue",
    "hung-yen", "khanh-hoa", "lai-chau", "lam-dong", "lang-son", "lao-cai", "nghe-an", "ninh-binh",
    "phu-tho", "quang-ngai", "quang-ninh", "quang-tri", "son-la", "tay-ninh", "thai-nguyen",
    "thanh-hoa", "tuyen-quang", "vinh-long",
  ]
  private static let years = 2017...2026
  private static let batch = 2000

  /// Runs with the arguments behind the command.
  static func run(_ arguments: [String]) throws {
    let options = try SearchOptions(
      arguments, usage: "FILE.sqlite [--entries N] [--looks N] [--drafts N]")
    let count = options.number("--entries") ?? 400_000
    let looks = options.number("--looks") ?? 600_000
    let registry = try RegistryFile(options.file).open(.creating)
    let actor = Actor(name: "benchmarks")
    let preparer = try EntryPreparer()
    for first in stride(from: 0, to: count, by: batch) {
      let entries = try (first..<min(first + batch, count)).map {
        try preparer.prepare(entry($0))
      }
      _ = try registry.add(
        entries, by: actor, options: AddOptions(keepsSameNumber: true, keepsSameContent: true))
    }
    for first in stride(from: 0, to: looks, by: 100_000) {
      let ids = (first..<min(first + 100_000, looks)).map { Int64($0 * 7919 % count + 1) }
      try registry.record(.viewed, of: ids, by: actor)
    }
    try addActs(registry, drafts: options.number("--drafts") ?? 3000, entries: count)
  }

  /// Drafts in two states, recalls, reserved numbers, and a person of whom there are few lines.
  private static func addActs(_ registry: any RegistryStore, drafts: Int, entries: Int) throws {
    let actor = Actor(name: "benchmarks")
    let seldom = Actor(name: "Trần Thị Hiếm")
    guard let date = PartialDate(year: years.upperBound) else { return }
    for index in 0..<drafts {
      let draft = try registry.addDraft(document(index, date), by: actor)
      if index % 3 == 0 { _ = try registry.moveDraft(draft.id, to: .submitted, by: actor) }
    }
    for index in 0..<min(drafts / 3, entries / 7) {
      try registry.relate(
        .recalls, Int64(index * 7 + 1), by: nil, reason: "Ban hành nhầm", actor: actor)
    }
    for body in 0..<3 {
      _ = try registry.reserve(
        2, in: NumberSeries(body: reference(body), year: years.upperBound), reason: "Đang trình",
        by: seldom)
    }
    try registry.record(.printed, of: [1], by: seldom)
  }

  private static func document(_ index: Int, _ date: PartialDate) -> AdministrativeDocument {
    AdministrativeDocument(
      issuingBody: LetterheadBody(name: reference(index % bodies).name),
      code: DocumentCode(number: "", symbol: "KH-S\(index % bodies)"),
      place: "Nơi", date: date, kind: .plan, subject: "Bản thảo kế hoạch thứ \(index)",
      archiveLine: ArchiveLine(units: ["VT"]),
      signature: Signature(post: "GIÁM ĐỐC", name: "Người ký"))
  }

  private static func reference(_ body: Int) -> BodyReference {
    BodyReference(
      id: "so-so-\(body)", name: "Sở số \(body)", province: provinces[body % provinces.count])
  }

  /// A plan of a body: the bodies take turns, and each issues its share every year.
  private static func entry(_ index: Int) throws -> NewEntry {
    let body = index % bodies
    let ordinal = index / bodies
    let year = years.lowerBound + ordinal / 20 % years.count
    let serial = ordinal % 20 + 1
    let reference = reference(body)
    var description = EntryDescription(
      origin: .imported, body: reference, kind: .plan, number: NumberSeries.printed(serial),
      symbol: "KH-S\(body)", date: PartialDate(iso: "\(year)-0\(serial / 3 + 1)-15"),
      title: "Phát động phong trào thi đua năm \(year), kế hoạch thứ \(serial)")
    description.signer = "Người ký \(body)"
    description.fileCode = FileCode(
      organId: "S\(body)", year: year, notation: "\(body % 50).TĐKT")
    let text = "\(description.title) của \(reference.name). Số hiệu lưu trữ \(index)."
    return NewEntry(
      description, text: Array(text.utf8),
      citations: [EntryCitation(Citation(number: "\(index % 1000)/CT-TTg"), role: .basis)])
  }
}
