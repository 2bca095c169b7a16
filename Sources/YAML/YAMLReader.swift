import Diagnostics

/// Reads YAML into a tree of nodes that know their places.
///
/// Accepted is one document of UTF-8 without byte order mark and without tabs; explicit tags, keys
/// that are no text and repeated keys are errors. Texts come out in composed form (NFC).
public enum YAMLReader {
  /// Reads a document.
  /// - Parameter file: what the findings call the file.
  /// - Throws: everything that is wrong with the document.
  public static func read(
    text: String, file: String? = nil, limits: YAMLLimits = .standard
  ) throws(InvalidInput) -> YAMLNode {
    try read(bytes: Array(text.utf8), file: file, limits: limits)
  }

  /// Reads a document of bytes that need not be UTF-8; if they aren't, that is an error with a place.
  public static func read(
    bytes: [UInt8], file: String? = nil, limits: YAMLLimits = .standard
  ) throws(InvalidInput) -> YAMLNode {
    try read(bytes: bytes[...], firstLine: 1, file: file, limits: limits)
  }

  /// Reads the document in a file.
  /// - Parameter name: what the findings call the file; its path when not given.
  public static func read(
    path: String, named name: String? = nil, limits: YAMLLimits = .standard
  ) throws(InvalidInput) -> YAMLNode {
    let bytes = try SourceFile.bytes(path: path, named: name, limit: limits.bytes)
    return try read(bytes: bytes, file: name ?? path, limits: limits)
  }

  /// Reads a part of a file that begins on some line of it.
  static func read(
    bytes: ArraySlice<UInt8>, firstLine: Int, file: String?, limits: YAMLLimits
  ) throws(InvalidInput) -> YAMLNode {
    let findings = SourceCheck.findings(
      in: bytes, firstLine: firstLine, file: file, limit: limits.bytes)
    guard findings.isEmpty else { throw InvalidInput(findings) }
    var parser = YAMLParser(firstLine: firstLine, file: file, limits: limits)
    return try parser.parse(bytes)
  }
}
