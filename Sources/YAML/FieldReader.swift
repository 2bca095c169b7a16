import Diagnostics

/// Reads the fields of a mapping, each as the type it is asked for, and notes everything that is
/// wrong instead of stopping at the first mistake.
///
/// ```swift
/// let findings = Findings()
/// var fields = FieldReader(node, findings)
/// let name = fields.text("name")                   // required
/// let year = fields.integerIfPresent("year", in: 1945...2100)
/// let parts = fields.list("parts") { part in Part(&part) }
/// fields.finish()                                  // unknown keys are errors
/// try findings.throwIfErrors()
/// ```
///
/// A required field that is missing or wrong gives an empty stand-in beside its finding, so that
/// reading goes on; whoever reads must throw the findings before using the values.
public struct FieldReader {
  /// The mapping; any other node gives a finding and reads as if it had no keys.
  public let node: YAMLNode
  /// The data path of the mapping, such as `recipients[2]`; empty for the document.
  public let path: String
  /// Where findings go.
  public let findings: Findings

  private let entries: [YAMLNode.Entry]
  private var asked: Set<String> = []

  /// Begins to read a mapping.
  public init(_ node: YAMLNode, path: String = "", _ findings: Findings) {
    self.node = node
    self.path = path
    self.findings = findings
    entries = node.entries ?? []
    if node.entries == nil, !node.isNull {
      findings.add(
        Diagnostic(
          YAMLFinding.notAMapping(found: node.excerpt), at: node.place(path: path)))
    }
  }

  /// The keys of the mapping, in the order of the file.
  public var keys: [String] { entries.map(\.key) }

  /// Whether a key has a value other than "nothing"; counts as asking for the key.
  public mutating func has(_ key: String) -> Bool {
    nodeIfPresent(key) != nil
  }

  /// The node of an optional field, for values that are read in a way of their own; nil when the key
  /// is missing or says "nothing".
  public mutating func nodeIfPresent(_ key: String) -> YAMLNode? {
    asked.insert(key)
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isNull
    else { return nil }
    return value
  }

  /// The node of a required field; nil beside a finding when it is missing.
  public mutating func node(_ key: String) -> YAMLNode? {
    if let value = nodeIfPresent(key) { return value }
    if let entry = entries.first(where: { $0.key == key }) {
      findings.add(
        Diagnostic(YAMLFinding.missingValue(key: key), at: entry.value.place(path: path(key))))
    } else {
      findings.add(Diagnostic(YAMLFinding.missingKey(key: key), at: place))
    }
    return nil
  }

  /// Whether a field is written at all, even as "nothing" (`supervising: null`); counts as asking.
  public mutating func isWritten(_ key: String) -> Bool {
    asked.insert(key)
    return entries.contains { $0.key == key }
  }

  /// Marks keys as known that someone else reads.
  public mutating func expect(_ keys: [String]) {
    asked.formUnion(keys)
  }

  /// Ends the reading: every key nobody asked for is an error, with the nearest known key.
  public mutating func finish() {
    for entry in entries where !asked.contains(entry.key) {
      findings.add(
        Diagnostic(
          YAMLFinding.unknownKey(key: entry.key),
          at: Place(file: node.file, line: entry.line, column: entry.column, path: path(entry.key)),
          suggestion: Suggestion.message(for: entry.key, among: asked.sorted())))
    }
  }

  /// The place of the mapping.
  public var place: Place { node.place(path: path.isEmpty ? nil : path) }

  /// The place of a field's value; of the mapping when the key is missing.
  public func place(of key: String) -> Place {
    guard let value = node[key] else { return node.place(path: path(key)) }
    return value.place(path: path(key))
  }

  /// The data path of a field.
  public func path(_ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  /// Notes something wrong with a field.
  /// - Parameter severity: how much it weighs here, when not as usual.
  public func report(
    _ finding: some Finding, as severity: Severity? = nil, of key: String,
    suggestion: Message? = nil
  ) {
    findings.add(
      Diagnostic(finding, as: severity, at: place(of: key), suggestion: suggestion))
  }
}
