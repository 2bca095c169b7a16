/// How the values a template prints reach the output: a host whose output language gives characters
/// a meaning shields them here, so that no value can change the structure around it.
///
/// Template text, and values that are markup, are written as they are.
public struct OutputPolicy: Sendable {
  /// Appends the bytes of a value's text to the output, shielded.
  public typealias Shield = @Sendable (_ output: inout [UInt8], _ text: Span<UInt8>) -> Void

  let shield: Shield?

  /// Values are written as they are.
  public static let plain = OutputPolicy(shield: nil)

  /// Values go through the host's closure.
  public static func shielded(_ shield: @escaping Shield) -> OutputPolicy {
    OutputPolicy(shield: shield)
  }

  /// The text of a plain value as markup.
  func markup(_ text: String) -> String {
    guard let shield else { return text }
    var output: [UInt8] = []
    shield(&output, text.utf8.span)
    return String(decoding: output, as: UTF8.self)
  }
}
