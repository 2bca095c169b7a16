import Diagnostics

/// A file that is handed in: its name, and its bytes, there at once or read when they are needed.
public struct IncomingFile: Sendable {
  /// What findings and the registry call it.
  public let name: String
  private let load: @Sendable () throws(InvalidInput) -> [UInt8]

  /// A file whose bytes are at hand.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    load = { () throws(InvalidInput) in bytes }
  }

  /// A file whose bytes are read each time they are needed, so that many files needn't be in memory
  /// at once.
  public init(name: String, reading load: @escaping @Sendable () throws(InvalidInput) -> [UInt8]) {
    self.name = name
    self.load = load
  }

  /// The bytes.
  /// - Throws: why they can't be read.
  public func bytes() throws(InvalidInput) -> [UInt8] { try load() }
}
