import Diagnostics

/// A kind of tag, `{% name … %}`: how its words are parsed into a node.
public protocol Tag: Sendable {
  /// Parses one use of the tag. The parser stands behind the tag's name; what the tag doesn't read
  /// is a finding unless it calls `parser.skipMarkup()`. A block tag reads its markup first, with
  /// `parser.attempt` so that an error there doesn't hide those inside the block, then its block
  /// with `parser.block(endingWith:)`.
  ///
  /// - Throws: the finding, when the tag can't be parsed.
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node
}

/// One use of a tag in a source.
public struct TagToken: Sendable {
  /// The tag's name.
  public let name: String
  /// Where the tag starts in its source, in bytes.
  public let offset: Int
  /// Where its markup lies, behind the name.
  let markup: Range<Int>
}
