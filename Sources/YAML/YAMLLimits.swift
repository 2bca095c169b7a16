/// How large a YAML document may be. Data files and briefs are small; anything beyond these bounds
/// is an accident or an attack.
public struct YAMLLimits: Sendable, Equatable {
  /// The greatest size of a document in bytes.
  public var bytes: Int
  /// How deep lists and mappings may stand inside each other.
  public var depth: Int
  /// How many nodes the document may have once every alias is put in full.
  public var nodes: Int

  /// Makes limits.
  public init(bytes: Int = 4 << 20, depth: Int = 32, nodes: Int = 200_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }

  /// The limits of every file of the project.
  public static let standard = YAMLLimits()
}
