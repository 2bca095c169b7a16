import Diagnostics
import Testing
import VietnameseText

@testable import Profiles

/// The committed data and short ways to ask it.
enum TestData {
  /// The repository's root, found from where this file lies.
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  static let committed = Result { try ProfileStore.load(root: root) }

  static func store() throws -> ProfileStore { try committed.get() }

  static func date(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
    return date
  }

  /// The findings of work that may fail; none when it succeeds.
  static func findings<Value>(_ work: () throws -> Value) -> [Diagnostic] {
    do {
      _ = try work()
      return []
    } catch let error as InvalidInput {
      return error.diagnostics
    } catch {
      Issue.record(error)
      return []
    }
  }
}
