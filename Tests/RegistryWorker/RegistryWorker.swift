import Diagnostics
import Document
import Foundation
import Registry
import RegistryIndex
import SQLiteRegistry
import SampleDocuments
import Search
import VietnameseText

/// A program of its own for tests of many processes, of killing and of full disks: does one thing
/// with a registry again and again, and prints a line for each thing once it is done.
@main
enum RegistryWorker {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(2) }
    let job = Job(path: arguments[2], count: count)
    do {
      if arguments.count > 5, arguments[4] == "--limit", let limit = UInt(arguments[5]) {
        limitFiles(to: limit)
      }
      switch arguments[1] {
      case "issue": try job.issue()
      case "hold": try job.issue(holding: true)
      case "import": try job.importEntries()
      case "backup": try job.backup()
      case "index": try job.index()
      case "reindex": try job.reindex()
      case "take-in": try job.importEntries(indexing: true)
      case "search": try job.search()
      case "look": try job.look()
      default: exit(2)
      }
    } catch let error as RegistryError {
      tell("refused " + error.diagnostics.map(\.code).joined(separator: " "))
      exit(1)
    } catch {
      tell("failed \(error)")
      exit(3)
    }
  }

  /// Prints a line at once: who reads it may kill this program the next moment.
  static func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  /// Lets no file grow beyond a size, as a full disk would.
  private static func limitFiles(to bytes: UInt) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    setrlimit(__rlimit_resource_t(1), &limit)
  }
}

/// What a worker does.
struct Job {
  let path: String
  let count: Int
  private let actor = Actor(name: "Máy thử", host: "pid \(getpid())")
  private let body = BodyReference(name: "Sở Xây dựng", province: "lai-chau")

  init(path: String, count: Int) {
    self.path = path
    self.count = count
  }

  /// Issues plans; prints `issued NUMBER ENTRY MILLISECONDS`.
  /// - Parameter isHolding: Whether it keeps everybody waiting once it has a number; then prints `held`.
  func issue(holding isHolding: Bool = false) throws {
    let registry = try RegistryFile(path).open(.creating, timeout: 120_000)
    RegistryWorker.tell("begin")
    guard let day = CalendarDate(year: 2026, month: 1, day: 5) else { return }
    let clearance = try IssueGate.judge(diagnostics: [], signer: "Nguyễn Văn An")
    for _ in 0..<count {
      let request = IssueRequest(
        series: NumberSeries(body: body, year: 2026), symbol: "KH-SXD", date: day,
        clearance: clearance, actor: actor)
      let start = ContinuousClock.now
      let entry = try registry.issue(request) { number in
        if isHolding {
          RegistryWorker.tell("held")
          sleep(60)
        }
        var document = SampleDocuments.plan
        document.code.number = number.printed
        let file = NewFile(
          name: "\(number.printed).pdf", mediaType: "application/pdf", role: .pdf,
          bytes: Array("\(number.code) \(UUID())".utf8))
        return NewEntry(
          EntryDescription(document, origin: .issued, body: body), document: document,
          files: [file])
      }
      let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
      RegistryWorker.tell("issued \(entry.description.serial ?? 0) \(entry.id) \(milliseconds)")
    }
  }

  /// Takes entries in, ten at a time, and may have them indexed; prints `added ENTRY IDENTIFIER`.
  func importEntries(indexing: Bool = false) throws {
    let registry = try RegistryFile(path).open(.creating, timeout: 120_000)
    let search = RegistrySearch(registry, folder: RegistryFile(path).indexFolder)
    RegistryWorker.tell("begin")
    let preparer = try EntryPreparer()
    for _ in 0..<count {
      let batch = try (0..<10).map { _ in
        let bytes = Array("Kế hoạch \(UUID())".utf8)
        let description = EntryDescription(
          origin: .imported, body: body, kind: .plan, title: "Kế hoạch cũ")
        return try preparer.prepare(
          NewEntry(
            description, text: bytes,
            files: [NewFile(name: "a.txt", mediaType: "text/plain", role: .original, bytes: bytes)]
          ))
      }
      let outcomes = try registry.add(batch, by: actor, options: AddOptions())
      for (entry, outcome) in zip(batch, outcomes) {
        if case .added(let id) = outcome { RegistryWorker.tell("added \(id) \(entry.identifier)") }
      }
      if indexing { try search.indexNewEntries(leaving: 0) }
    }
  }

  /// Copies the registry over and over to one place beside it; prints `copied SEQUENCE`.
  func backup() throws {
    let registry = RegistryFile(path, timeout: 120_000)
    RegistryWorker.tell("begin")
    for _ in 0..<count {
      let report = try registry.backup(to: path + ".copy", replacing: true, by: actor)
      RegistryWorker.tell("copied \(report.head.sequence)")
    }
  }

  /// Looks at the first entry of a registry that is only read; prints `opened` and `looked`.
  func look() throws {
    let registry = try RegistryFile(path).open(.reading)
    RegistryWorker.tell("opened")
    for _ in 0..<count {
      try registry.record(.viewed, of: [1], by: actor)
      RegistryWorker.tell("looked")
    }
  }

  /// Gives the entries index files, one time in five all of them anew; prints `indexed ENTRIES`.
  func index() throws {
    let registry = try RegistryFile(path).open(.creating, timeout: 120_000)
    let search = RegistrySearch(registry, folder: RegistryFile(path).indexFolder)
    RegistryWorker.tell("begin")
    for round in 0..<count {
      if round % 5 == 4 {
        try search.reindex()
      } else {
        try search.indexNewEntries(leaving: 0)
      }
      RegistryWorker.tell("indexed \(try registry.entryCount())")
    }
  }

  /// Makes the index anew; prints `indexed ENTRIES`.
  func reindex() throws {
    let registry = try RegistryFile(path).open(.writing, timeout: 120_000)
    let search = RegistrySearch(registry, folder: RegistryFile(path).indexFolder)
    RegistryWorker.tell("begin")
    for _ in 0..<count {
      try search.reindex()
      RegistryWorker.tell("indexed \(try registry.entryCount())")
    }
  }

  /// Searches for everything, each time with nothing loaded; prints `found BEFORE TOTAL NOTICES`: the
  /// entries before the search, those found, and what was told.
  func search() throws {
    let registry = try RegistryFile(path).open(.reading)
    RegistryWorker.tell("begin")
    for _ in 0..<count {
      let before = try registry.entryCount()
      let result = try RegistrySearch(registry, folder: RegistryFile(path).indexFolder)
        .search(SearchRequest(Query(.everything)))
      let notices = result.notices.map(\.code).joined(separator: ",")
      RegistryWorker.tell("found \(before) \(result.total) \(notices)")
    }
  }
}
