import Diagnostics
import VietnameseText

/// A file of two halves: data in YAML between two lines `---`, then text. Places of either half are
/// those of the file.
public struct FrontMatter: Sendable, Equatable {
  /// The data.
  public let data: YAMLNode
  /// The text after the second rule, with `\n` as the only line end.
  public let text: String
  /// The line of the file the text begins on, counted from 1.
  public let textLine: Int

  /// Reads a file of two halves.
  /// - Parameter file: what the findings call the file.
  /// - Throws: everything that is wrong with the data or the frame around it.
  public init(
    text: String, file: String? = nil, limits: YAMLLimits = .standard
  ) throws(InvalidInput) {
    try self.init(bytes: Array(text.utf8), file: file, limits: limits)
  }

  /// Reads a file of two halves from disk.
  /// - Parameter name: what the findings call the file; its path when not given.
  public init(
    path: String, named name: String? = nil, limits: YAMLLimits = .standard
  ) throws(InvalidInput) {
    let bytes = try SourceFile.bytes(path: path, named: name, limit: limits.bytes)
    try self.init(bytes: bytes, file: name ?? path, limits: limits)
  }

  /// Reads bytes that need not be UTF-8; if they aren't, that is an error with a place.
  public init(
    bytes: [UInt8], file: String? = nil, limits: YAMLLimits = .standard
  ) throws(InvalidInput) {
    let findings = SourceCheck.findings(
      in: bytes[...], firstLine: 1, file: file, limit: limits.bytes, tabs: false)
    guard findings.isEmpty else { throw InvalidInput(findings) }
    var lines = FrontMatter.lineStarts(of: bytes)[...]
    guard let first = lines.popFirst(), FrontMatter.isRule(bytes[first...]) else {
      throw InvalidInput([
        Diagnostic(YAMLFinding.noFrontMatter, at: Place(file: file, line: 1, column: 1))
      ])
    }
    guard let close = lines.firstIndex(where: { FrontMatter.isRule(bytes[$0...]) }) else {
      throw InvalidInput([
        Diagnostic(YAMLFinding.openFrontMatter, at: Place(file: file, line: 1, column: 1))
      ])
    }
    let dataStart = lines[lines.startIndex]
    data = try YAMLReader.read(
      bytes: bytes[dataStart..<lines[close]], firstLine: 2, file: file, limits: limits)
    let textStart = lines.index(after: close) < lines.endIndex ? lines[close + 1] : bytes.count
    text = Normalization.nfc(
      String(decoding: FrontMatter.withoutReturns(bytes[textStart...]), as: UTF8.self))
    textLine = close + 2
  }

  /// The offsets at which lines begin.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == .lineFeed && offset + 1 < bytes.count {
      starts.append(offset + 1)
    }
    return starts
  }

  /// Whether the first line of bytes is `---`, blanks after it allowed.
  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: [.hyphen, .hyphen, .hyphen]) else { return false }
    let rest = bytes.dropFirst(3).prefix { $0 != .lineFeed }
    return rest.allSatisfy { $0 == .space || $0 == .carriageReturn }
  }

  private static func withoutReturns(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == .carriageReturn, index + 1 < bytes.endIndex, bytes[index + 1] == .lineFeed {
        continue
      }
      result.append(byte)
    }
    return result
  }
}
