import Cryptography
import Diagnostics
import Document
import Foundation
import Identifiers
import Registry
import SampleRegistries
import Testing
import VietnameseText

@testable import Exchange

@Suite("Handing a registry over as a folder")
struct ExchangeTests {
  private let source = TestRegistry()
  private let target = TestRegistry()

  private var folder: String { source.folder.path("export") }

  /// A registry with plans that are related, files with odd names, a line of an old register, a note
  /// with marks, and the line of a secret plan.
  private func fill(_ registry: any RegistryStore) throws {
    let files = [
      NewFile(
        name: "a/b: kế hoạch?.docx", mediaType: "application/msword", role: .original,
        bytes: Array("một".utf8)),
      NewFile(name: "MUC.json", mediaType: "text/plain", role: .attachment, bytes: []),
      NewFile(name: "..", mediaType: "text/plain", role: .attachment, bytes: [0, 255, 10]),
    ]
    var noted = TestRegistry.entry(5)
    noted.description.note = "dấu \"nháy\" và \\ gạch\tngược"
    let secret = EntryDescription.secretLine(
      origin: .issued, body: TestRegistry.body, kind: .plan, number: "01", symbol: "KH-SXD",
      date: PartialDate(iso: "2026-01-05"), holder: "Phòng Tổ chức")
    var line = EntryDescription(
      origin: .register,
      body: BodyReference(name: "Sở Xây dựng", province: "dong-nai", formerProvince: "binh-phuoc"),
      kind: .plan, title: "Kế hoạch cũ")
    line.registerYear = 1999
    line.dueDate = CalendarDate(iso: "2026-12-31")
    line.fileCode = FileCode(organId: "000.00.19.H35", year: 2026, notation: "12.TĐKT")
    let outcomes = try registry.add(
      [
        TestRegistry.entry(1, files: files), TestRegistry.entry(2), TestRegistry.entry(3),
        NewEntry(line, text: Array("Kế hoạch cũ".utf8)), noted, NewEntry(secret),
      ].map(TestRegistry.prepared), by: source.actor)
    #expect(outcomes == [1, 2, 3, 4, 5, 6].map(AddOutcome.added))
    try registry.relate(.replaces, 1, by: 2, reason: "kế hoạch mới", actor: source.actor)
    try registry.relate(.recalls, 3, by: nil, reason: "ban hành nhầm", actor: source.actor)
  }

  private func export(_ registry: any RegistryStore) throws -> ExchangeFolder {
    let summary = try RegistryExporter(registry).export(
      [1, 2, 3, 4, 5, 6], into: StagedFolder(folder))
    #expect(summary.leftOut == 1)
    return try ExchangeFolder(folder)
  }

  private func codes(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let error as InvalidInput {
      return error.diagnostics.map(\.code)
    } catch let error as RegistryError {
      return error.diagnostics.map(\.code)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("What is taken in again equals what was handed over, digests and all")
  func roundTrip() throws {
    let registry = try source.open()
    try fill(registry)
    let export = try export(registry)
    #expect(export.entries.count == 5)
    let other = try target.open()
    let exchanged = try export.entries.map(export.read)
    let outcomes = try other.add(exchanged.map(\.entry), by: target.actor)
    #expect(outcomes == [1, 2, 3, 4, 5].map(AddOutcome.added))
    for id in EntryID(1)...5 {
      let left = try registry.entry(id)
      let right = try other.entry(id)
      #expect(left.identifier == right.identifier)
      #expect(left.description == right.description)
      #expect(left.files == right.files)
      #expect(left.citations == right.citations)
      #expect(left.movements == right.movements)
      #expect(left.targets == right.targets)
      #expect(left.recordDigest == right.recordDigest)
      #expect(try registry.documentBytes(of: id) == other.documentBytes(of: id))
      #expect(try registry.text(of: id) == other.text(of: id))
      for file in left.files {
        #expect(try registry.file(file.digest) == other.file(file.digest))
      }
    }
    #expect(
      Set(exchanged.flatMap(\.relations).map(\.kind)) == [.replaces, .recalls])
    let again = try other.add(
      try export.entries.map { try export.read($0).entry }, by: target.actor)
    #expect(again == (EntryID(1)...5).map { .sameIdentifier(as: $0) })
  }

  @Test(
    "The folder is read without the program: list, texts, files, digests, a page of explanation")
  func readable() throws {
    let registry = try source.open()
    try fill(registry)
    _ = try export(registry)
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
    #expect(try text("README.txt").contains("Số mục: 5. Số tệp kèm theo: 3."))
    let list = try text("danh-sach.csv")
    #expect(list.contains("01/KH-SXD"))
    #expect(list.contains("đã bị thay thế"))
    let own = "lai-chau/so-xay-dung/2026/01-kh-sxd"
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(own)").sorted() == [
        "2-MUC.json", "b_ kế hoạch_.docx", "muc.json", "tep", "van-ban.txt",
      ])
    #expect(try text("\(own)/van-ban.txt").contains("KẾ HOẠCH"))
    for line in try text("SHA256SUMS").split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      let path = parts[1].trimmingCharacters(in: .whitespaces)
      #expect(
        try ContentDigest(ofFile: "\(folder)/\(path)").hexadecimal == String(parts[0]))
    }
    let old = "dong-nai/so-xay-dung/1999/muc-4"
    #expect(FileManager.default.fileExists(atPath: "\(folder)/\(old)/muc.json"))
  }

  @Test("What was changed, is missing or leads elsewhere is told and not taken in")
  func damage() throws {
    let registry = try source.open()
    try fill(registry)
    let export = try export(registry)
    let own = "lai-chau/so-xay-dung/2026/01-kh-sxd"
    let entry = "\(own)/muc.json"
    func change(_ name: String, _ body: (String) -> String) throws {
      let path = "\(folder)/\(name)"
      try body(try String(contentsOfFile: path, encoding: .utf8))
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    try change("\(own)/van-ban.txt") { $0 + " " }
    #expect(codes { _ = try export.read(entry) } == ["exchange.changed"])
    // Whoever changes the list of digests too is found by the entry's own digest.
    let digest = try ContentDigest(ofFile: "\(folder)/\(own)/van-ban.txt").hexadecimal
    try change("SHA256SUMS") { sums in
      sums.split(separator: "\n").map { line in
        line.hasSuffix("\(own)/van-ban.txt") ? "\(digest)  \(own)/van-ban.txt" : String(line)
      }.joined(separator: "\n")
    }
    let forged = try ExchangeFolder(folder)
    #expect(codes { _ = try forged.read(entry) } == ["exchange.changed"])
    try FileManager.default.removeItem(atPath: "\(folder)/\(own)/van-ban.txt")
    #expect(codes { _ = try forged.read(entry) } == ["exchange.missing"])
    try change("thidua-export.json") { $0.replacing("muc.json", with: "../muc.json") }
    #expect(codes { _ = try ExchangeFolder(folder) } == ["exchange.bad-digests"])
  }

  @Test("What leads out of the folder, by its name or by a link, is neither read nor written")
  func namesThatLeadOut() throws {
    let registry = try source.open()
    try fill(registry)
    let export = try export(registry)
    let own = "lai-chau/so-xay-dung/2026/01-kh-sxd"
    #expect(codes { _ = try export.read("../\(own)/muc.json") } == ["exchange.leads-out"])
    #expect(codes { _ = try export.read("/etc/passwd") } == ["exchange.leads-out"])
    let path = "\(folder)/\(own)/van-ban.txt"
    let outside = source.folder.path("van-ban.txt")
    try FileManager.default.moveItem(atPath: path, toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
    #expect(codes { _ = try export.read("\(own)/muc.json") } == ["exchange.leads-out"])
    let staged = try StagedFolder(source.folder.path("khac"))
    defer { staged.discard() }
    #expect(codes { try staged.write([1], "../../x") } == ["exchange.leads-out"])
  }

  @Test("A registry whose provinces and files were called otherwise writes within the folder too")
  func forgedRegistry() throws {
    let registry = try source.open()
    var forged = TestRegistry.entry(1)
    forged.description.body.province = "../../../x"
    _ = try registry.add([TestRegistry.prepared(forged)], by: source.actor)
    _ = try RegistryExporter(registry).export([1], into: StagedFolder(folder))
    #expect(try ExchangeFolder(folder).entries == ["x/so-xay-dung/2026/01-kh-sxd/muc.json"])
    let files = [
      EntryFile(
        name: "../../../x\u{1B}.txt", mediaType: "text/plain", role: .attachment, size: 0,
        digest: ContentDigest(of: []))
    ]
    #expect(ExchangePaths.names(of: files) == ["x.txt"])
  }

  @Test("Who looked at the entries goes with them, and at the whole registry with all of it")
  func looks() throws {
    let registry = try source.open()
    try fill(registry)
    let looker = Actor(name: "Lò Thị Mây", role: "lưu trữ", host: "máy 2")
    try registry.record(.viewed, of: [1, 2], details: ["what": "text"], by: looker)
    try registry.record(.printed, of: [], by: looker)
    func table(_ ids: [EntryID], query: String?) throws -> String? {
      let folder = source.folder.path("xuat-\(ids.count)")
      _ = try RegistryExporter(registry).export(ids, into: StagedFolder(folder), query: query)
      _ = try ExchangeFolder(folder)
      return FileManager.default.contents(atPath: folder + "/luot-xem.csv")
        .map { String(decoding: $0, as: UTF8.self) }
    }
    let all = try #require(try table([1, 2, 3, 4, 5, 6], query: nil))
    #expect(all.split(whereSeparator: \.isNewline).count == 4)
    #expect(all.contains("Lò Thị Mây,lưu trữ,máy 2,in,"))
    let part = try #require(try table([2, 3], query: "05/KH"))
    #expect(part.split(whereSeparator: \.isNewline).count == 2)
    #expect(part.contains(try registry.summaries(of: [2])[0].identifier))
    #expect(try table([3], query: "06/KH") == nil)
  }

  @Test("A folder that isn't empty is left alone, and a failed export leaves nothing")
  func refusals() throws {
    let registry = try source.open()
    try fill(registry)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    _ = try RegistryExporter(registry).export([1], into: StagedFolder(folder))
    #expect(codes { _ = try export(registry) } == ["exchange.exists"])
    struct Stop: Error {}
    let other = source.folder.path("other")
    #expect(throws: Stop.self) {
      _ = try RegistryExporter(registry).export(
        [1, 2], into: StagedFolder(other), beforeFinish: { throw Stop() })
    }
    #expect(
      codes { _ = try RegistryExporter(registry).export([99], into: StagedFolder(other)) } != [])
    let left = try FileManager.default.contentsOfDirectory(
      atPath: (other as NSString).deletingLastPathComponent)
    #expect(!left.contains { $0.hasPrefix("other") })
    #expect(!ExchangeFolder.isExport(other))
  }

  @Test("What an interrupted export leaves isn't taken for a whole one, and the next takes it away")
  func interrupted() throws {
    let registry = try source.open()
    try fill(registry)
    let stray = folder + ".2147483646-0123456789abcdef.part"
    try FileManager.default.createDirectory(atPath: stray, withIntermediateDirectories: true)
    try "x".write(toFile: stray + "/CHUA-XONG.txt", atomically: true, encoding: .utf8)
    #expect(ExchangeFolder.isExport(stray))
    #expect(codes { _ = try ExchangeFolder(stray) } == ["exchange.unfinished"])
    _ = try export(registry)
    #expect(!FileManager.default.fileExists(atPath: stray))
  }

  @Test("Laid-out JSON differs from the canonical one by blanks only")
  func prettyJSON() throws {
    let bytes = Array(#"{"a":[],"b":{"c":"x\"{,:}\\","d":[1,2.5,{"e":true}]},"f":{}}"#.utf8)
    let pretty = String(decoding: PrettyJSON.laidOut(bytes), as: UTF8.self)
    #expect(
      pretty == """
        {
          "a": [],
          "b": {
            "c": "x\\"{,:}\\\\",
            "d": [
              1,
              2.5,
              {
                "e": true
              }
            ]
          },
          "f": {}
        }

        """)
  }
}
