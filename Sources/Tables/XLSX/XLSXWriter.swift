import CXLSXWriter
import Diagnostics
import Glibc

/// Writes XLSX files with libxlsxwriter: a sheet for each table, its head frozen and filterable,
/// printed on A4 across with the head on every page. The same workbook always gives the same bytes.
public struct XLSXWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The bytes of the file.
  ///
  /// - Throws: `InvalidInput` when a table is larger than a sheet can be, or there is no room for
  ///   the library's files on the disk.
  public func write(_ workbook: Workbook) throws(InvalidInput) -> [UInt8] {
    let faults = SheetBounds.findings(of: workbook)
    guard faults.isEmpty else { throw InvalidInput(faults) }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/thidua-\(UInt64.random(in: 0...UInt64.max)).xlsx"
    // Made here first: the library would tell a failure on standard error, and without a reason.
    let made = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard made >= 0 else { throw XLSXWriter.notWritten(path) }
    close(made)
    defer { unlink(path) }
    var file = WorkbookFile(path: path)
    let status = file?.write(workbook) ?? LXW_ERROR_MEMORY_MALLOC_FAILED
    file = nil
    guard status == LXW_NO_ERROR else {
      let reason = lxw_strerror(status).map { String(cString: $0) } ?? "\(status.rawValue)"
      throw InvalidInput([
        Diagnostic(TableFinding.notWritten(reason: reason), at: Place(file: path))
      ])
    }
    guard let bytes = XLSXWriter.contents(of: path) else { throw XLSXWriter.notWritten(path) }
    return bytes
  }

  private static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    var count = 0
    while count < bytes.count {
      let step = bytes[count...].withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      guard step > 0 || step < 0 && errno == EINTR else { return nil }
      count += max(0, step)
    }
    return bytes
  }

  /// The finding of the last system call's failure.
  private static func notWritten(_ path: String) -> InvalidInput {
    let reason = String(cString: strerror(errno))
    return InvalidInput([
      Diagnostic(TableFinding.notWritten(reason: reason), at: Place(file: path))
    ])
  }
}
