import Foundation
import Testing

@testable import SQLite

@Suite("SQLite's face")
struct SQLiteTests {
  private let folder = TemporaryFolder()

  @Test("gives back every kind of value as it was put in")
  func values() throws {
    let connection = try Connection(path: folder.path("a.sqlite"), access: .create)
    try connection.execute("CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB, e TEXT) STRICT")
    try connection.run(
      "INSERT INTO t VALUES (?, ?, ?, ?, ?)", Int64.min, 0.5, "Thi đua\0 yêu nước", [0, 255],
      nil as String?)
    try connection.run("INSERT INTO t VALUES (?, ?, ?, ?, ?)", 1, 1.0, "", [UInt8](), "")
    let rows = try connection.all("SELECT * FROM t ORDER BY rowid") { row in
      "\(row.int64(0)) \(row.doubleIfPresent(1) ?? -1) \(row.text(2)) \(row.bytes(3)) "
        + "\(row.textIfPresent(4) ?? "nil")"
    }
    #expect(rows[0] == "\(Int64.min) 0.5 Thi đua\0 yêu nước [0, 255] nil")
    #expect(rows[1] == "1 1.0  [] ")
  }

  @Test("rolls a transaction back when its closure throws")
  func rollback() throws {
    struct Stop: Error {}
    let connection = try Connection(path: folder.path("b.sqlite"), access: .create)
    try connection.execute("CREATE TABLE t (a INTEGER)")
    #expect(throws: Stop.self) {
      try connection.transaction {
        try connection.run("INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    #expect(try connection.first("SELECT count(*) FROM t") { $0.int(0) } == 0)
    #expect(!connection.isInTransaction)
  }

  @Test("reads a file that a program left in the midst of writing, as it was before")
  func halfWritten() throws {
    let path = folder.path("live.sqlite")
    let writer = try Connection(path: path, access: .create)
    try writer.execute(
      "PRAGMA cache_size = 1; CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('cũ')")
    let left = folder.path("left.sqlite")
    try writer.transaction {
      for _ in 0..<200 {
        try writer.run("INSERT INTO t VALUES (?)", String(repeating: "mới ", count: 500))
      }
      // What a killed program would leave: the file half changed, and how to take it back.
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: left + suffix)
      }
    }
    #expect(FileManager.default.fileExists(atPath: left + "-journal"))
    let reader = try Connection(path: left, access: .readOnly)
    #expect(try reader.all("SELECT a FROM t") { $0.text(0) } == ["cũ"])
  }

  @Test("runs a statement inside itself")
  func nested() throws {
    let connection = try Connection(path: folder.path("c.sqlite"), access: .create)
    let sql = "SELECT ? + 1"
    let inner = try connection.first(sql, 1) { outer in
      try connection.first(sql, outer.int(0)) { $0.int(0) }
    }
    #expect(inner == 3)
  }

  @Test("tells kinds of trouble apart")
  func kinds() throws {
    #expect(throws: SQLiteError.self) {
      try Connection(path: folder.path("none.sqlite"), access: .readOnly)
    }
    let first = try Connection(path: folder.path("d.sqlite"), access: .create, timeout: 0)
    try first.execute("CREATE TABLE t (a INTEGER NOT NULL)")
    let second = try Connection(path: folder.path("d.sqlite"), access: .readWrite, timeout: 0)
    try first.run("BEGIN IMMEDIATE")
    #expect(kind { try second.run("BEGIN IMMEDIATE") } == .busy)
    #expect(kind { try first.run("INSERT INTO t VALUES (NULL)") } == .constraint)
    try first.run("ROLLBACK")
    let reader = try Connection(path: folder.path("d.sqlite"), access: .readOnly)
    #expect(kind { try reader.run("INSERT INTO t VALUES (1)") } == .readOnly)
    try first.execute("PRAGMA max_page_count = 3")
    #expect(kind { try first.run("INSERT INTO nowhere VALUES (1)") } == .other)
    #expect(
      kind {
        try first.transaction {
          for _ in 0..<10_000 { try first.run("INSERT INTO t VALUES (123456789)") }
        }
      } == .full)
  }

  @Test("copies a database while it is written to, as it was at one moment")
  func copying() throws {
    let source = try Connection(path: folder.path("e.sqlite"), access: .create)
    try source.execute("PRAGMA journal_mode = WAL")
    try source.execute("CREATE TABLE t (a BLOB)")
    try source.transaction {
      for _ in 0..<3000 { try source.run("INSERT INTO t VALUES (zeroblob(4000))") }
    }
    let other = try Connection(path: folder.path("e.sqlite"), access: .readWrite)
    let copy = try Connection(path: folder.path("f.sqlite"), access: .create)
    var calls = 0
    try source.copy(to: copy) { _, _ in
      calls += 1
      try other.run("INSERT INTO t VALUES (zeroblob(10))")
    }
    #expect(calls < 10)
    #expect(try copy.first("SELECT count(*) FROM t") { $0.int(0) } == 3000)
    #expect(try copy.integrityFindings() == [])
  }

  private func kind(_ body: () throws -> Void) -> SQLiteError.Kind? {
    do {
      try body()
      return nil
    } catch let error as SQLiteError {
      return error.kind
    } catch {
      return nil
    }
  }
}
