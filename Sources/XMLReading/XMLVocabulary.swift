/// The names a reader is asked to know, each by its place in a list, so that what reads a format
/// can tell names by number.
public struct XMLVocabulary: Sendable {
  /// What stands for a name that isn't in the vocabulary.
  public static let unknown = -1

  /// The namespaces, each with the place of its prefix.
  let namespaces: [(uri: [UInt8], prefix: Int)]
  /// The places of local names, each with the name's number under each prefix; under no prefix
  /// first.
  let locals: [String: [Int]]
  let prefixCount: Int

  /// Makes a vocabulary.
  /// - Parameters:
  ///   - namespaces: The namespaces each prefix stands for; several for one when a format has
  ///     gone by several names.
  ///   - names: Names such as `w:p`; without prefix for names in no namespace. A name's number is
  ///     its place here.
  public init(namespaces: [String: [String]], names: [String]) {
    let prefixes = namespaces.keys.sorted()
    prefixCount = prefixes.count + 1
    self.namespaces = prefixes.enumerated().flatMap { index, prefix in
      (namespaces[prefix] ?? []).map { (Array($0.utf8) + [0], index + 1) }
    }
    var locals: [String: [Int]] = [:]
    for (number, name) in names.enumerated() {
      let parts = name.split(separator: ":", maxSplits: 1)
      let prefix = parts.count == 2 ? prefixes.firstIndex(of: String(parts[0])).map { $0 + 1 } : 0
      guard let prefix, let local = parts.last else { continue }
      let none = [Int](repeating: XMLVocabulary.unknown, count: prefixCount)
      locals[String(local), default: none][prefix] = number
    }
    self.locals = locals
  }
}
