import Diagnostics
import Foundation

/// Files that appear together or not at all: each is written in full beside its place under
/// another name, and only when all are there do they take their names. What stood there before is
/// whole until then.
struct StagedFiles {
  /// Why a file can't be made.
  struct Failure: Error {
    /// The file, as it was to be called.
    var file: String
    /// The system's word for the reason.
    var reason: String

    /// The failure of the last system call.
    fileprivate init(_ file: String) {
      self.file = file
      reason = String(cString: strerror(errno))
    }
  }

  private var staged: [(temporary: String, final: String)] = []

  /// Writes the bytes of a file beside its place and makes sure they are on the disk. Makes the
  /// folders it needs.
  mutating func stage(_ bytes: [UInt8], for path: String) throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent
    try makeFolder(folder, for: path)
    let temporary = (folder as NSString).appendingPathComponent(
      ".\(name).\(getpid())-\(staged.count).part")
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Failure(path) }
    staged.append((temporary, path))
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw Failure(path) }
      rest = rest.dropFirst(max(0, count))
    }
    guard fsync(file) == 0 else { throw Failure(path) }
  }

  /// Gives all files their names.
  mutating func commit() throws(Failure) {
    while let file = staged.first {
      guard rename(file.temporary, file.final) == 0 else { throw Failure(file.final) }
      staged.removeFirst()
    }
  }

  /// Takes away what was staged and not committed.
  mutating func discard() {
    for file in staged { unlink(file.temporary) }
    staged = []
  }

  private func makeFolder(_ folder: String, for path: String) throws(Failure) {
    guard !folder.isEmpty else { return }
    var made = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      made += (made.isEmpty || made == "/" ? "" : "/") + part
      guard mkdir(made, 0o777) == 0 || errno == EEXIST || errno == EROFS else {
        throw Failure(path)
      }
    }
  }
}

extension StagedFiles {
  /// Writes one file, whole or not at all.
  ///
  /// - Throws: ``Failure``; what stood there before is then untouched.
  static func writeOne(_ bytes: [UInt8], to path: String) throws(Failure) {
    try writeAll([(path, bytes)])
  }

  /// Writes files, all of them or none.
  ///
  /// - Throws: ``Failure``; what stood there before is then untouched.
  static func writeAll(_ contents: some Sequence<(String, [UInt8])>) throws(Failure) {
    var files = StagedFiles()
    do throws(Failure) {
      for (path, bytes) in contents { try files.stage(bytes, for: path) }
      try files.commit()
    } catch {
      files.discard()
      throw error
    }
  }
}

extension StagedFiles.Failure {
  /// The failure as a finding.
  var diagnostic: Diagnostic {
    Diagnostic("draft.cannot-write", .error, ["reason": reason], at: Place(file: file))
  }
}
