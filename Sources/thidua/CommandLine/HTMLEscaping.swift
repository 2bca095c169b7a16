/// Text as it may stand in the pages that commands write.
enum HTMLEscaping {
  /// The text with what means something to a browser escaped, for content or between quotation
  /// marks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
