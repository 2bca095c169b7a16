import Foundation

/// A folder of one's own for the files of a program that is run, gone when it isn't needed any more.
final class ScratchFolder {
  private let root: String

  /// Makes one; nil when the system gives none.
  init?() {
    let parent = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    var template = Array("\(parent)/thidua-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { "\(root)/\(name)" }

  /// Takes a file out of it.
  func remove(_ name: String) {
    try? FileManager.default.removeItem(atPath: path(name))
  }

  /// Puts a file into it.
  func put(_ bytes: [UInt8], _ name: String) -> Bool {
    FileManager.default.createFile(atPath: path(name), contents: Data(bytes))
  }

  /// The size of a file in bytes, 0 when there is none.
  static func size(_ path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  /// The bytes of a file; nil when there are more than the limit or none can be read.
  static func bytes(_ path: String, limit: Int) -> [UInt8]? {
    guard size(path) <= limit else { return nil }
    return FileManager.default.contents(atPath: path).map { Array($0) }
  }
}
