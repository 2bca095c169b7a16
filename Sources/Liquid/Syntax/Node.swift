/// A part of a parsed template that writes something when rendered. Host tags make their own.
///
/// Nodes never change once made: many threads render them at once. What belongs to one rendering
/// lies in its `RenderContext`.
public protocol Node: AnyObject, Sendable {
  /// Where the node stands in its source, in bytes.
  var offset: Int { get }

  /// Whether the node can never write anything but white space. A block of such nodes loses its
  /// white space.
  var isBlank: Bool { get }

  /// Writes the node's output to the context.
  ///
  /// - Throws: what the context throws when a limit is passed.
  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow

  /// Tells which expressions, blocks and partials the node consists of, so that a template's
  /// variables can be listed without rendering it.
  func survey(_ survey: inout TemplateSurvey)
}

extension Node {
  /// Most nodes write something.
  public var isBlank: Bool { false }

  /// Nothing to tell.
  public func survey(_ survey: inout TemplateSurvey) {}
}

/// How rendering goes on after a node.
public enum Flow: Sendable {
  /// With the next node.
  case normal
  /// After the innermost loop.
  case breaksLoop
  /// With the next turn of the innermost loop.
  case continuesLoop
}

/// Nodes in order: the content of a template or of a block tag.
public struct Block: Sendable {
  let nodes: [any Node]

  static let none = Block(nodes: [])

  /// Whether nothing in the block can write anything but white space.
  public var isBlank: Bool { nodes.allSatisfy(\.isBlank) }

  /// Renders the nodes in order, up to a `break` or `continue`.
  public func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    for node in nodes {
      try context.step(at: node)
      let flow = try node.render(&context)
      if flow != .normal { return flow }
    }
    return .normal
  }

  /// The block without its text, which a tag drops when none of its blocks writes anything.
  var withoutText: Block { Block(nodes: nodes.filter { !($0 is TextNode) }) }
}

/// Template text between tags.
final class TextNode: Node {
  let bytes: ArraySlice<UInt8>
  let isBlank: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    isBlank = bytes.allSatisfy(\.isWhitespace)
  }

  var offset: Int { bytes.startIndex }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    context.write(template: bytes)
    return .normal
  }
}

/// `{{ expression | filters }}` and `{% echo %}`.
final class OutputNode: Node {
  let expression: FilteredExpression
  let offset: Int

  init(_ expression: FilteredExpression, offset: Int) {
    self.expression = expression
    self.offset = offset
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    try context.print(expression, at: offset)
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.add(expression, as: .printed)
  }
}

/// What stands for a tag that could not be parsed.
final class NoNode: Node {
  let offset: Int

  init(offset: Int) {
    self.offset = offset
  }

  var isBlank: Bool { true }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow { .normal }
}
