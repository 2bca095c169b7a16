import Foundation
import Office
import Registry
import RegistryIndex
import SQLiteRegistry
import SampleDocuments
import VietnameseText

/// An office with a registry of its own on the disk, and plans as offices keep them.
struct TestArchive {
  /// The folder everything lies in.
  let folder: URL
  /// The office.
  let office: Office

  /// Makes an empty registry.
  /// - Parameter today: the day it is; today unless told.
  init(today: CalendarDate? = nil) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-office-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    office = try TestArchive.office(folder, .creating, today: today)
  }

  /// Another office over the same registry, which may only read it.
  func readingOffice() throws -> Office { try TestArchive.office(folder, .reading, today: nil) }

  private static func office(
    _ folder: URL, _ access: RegistryFile.Access, today: CalendarDate?
  ) throws -> Office {
    let file = registryFile(in: folder)
    let registry = try file.open(access)
    // Noon in Việt Nam.
    let clock = today.map { day in
      let milliseconds = (Int64(day.daysSince1970) * 24 + 5) * 3_600_000
      return OfficeClock { Timestamp(milliseconds: milliseconds) }
    }
    return Office(
      library: try TestOffice.library.get(), registry: registry,
      search: RegistrySearch(registry, folder: file.indexFolder), clock: clock ?? .system)
  }

  private static func registryFile(in folder: URL) -> RegistryFile {
    RegistryFile(folder.appendingPathComponent("registry.sqlite").path)
  }

  /// The file of the registry.
  var file: RegistryFile { TestArchive.registryFile(in: folder) }

  /// The registry itself.
  func store() throws -> any RegistryStore { try file.open() }

  /// The path of a file beside it.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Takes the folder away.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// An archive with three plans taken in.
  static func filled() throws -> TestArchive {
    let archive = try TestArchive()
    let result = try archive.office.importFiles(
      SamplePlans.archive.map(item), ImportOptions(), as: TestOffice.caller())
    guard result.rows.map(\.entry) == [1, 2, 3] else { throw CocoaError(.fileReadCorruptFile) }
    return archive
  }

  /// A plan to be taken in.
  static func item(_ plan: (name: String, text: String)) -> ImportItem {
    ImportItem(
      IncomingFile(name: plan.name, bytes: Array(plan.text.utf8)), size: plan.text.utf8.count)
  }
}
