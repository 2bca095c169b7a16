import Diagnostics
import Writers

/// What every page begins and ends with: its head with title and style, and the title above its body.
struct PageFrame {
  /// The title.
  let title: Message
  /// The rules of CSS beside those of all pages.
  let style: String

  /// The page.
  /// - Parameter body: what stands below the title, in HTML.
  func html(in words: Words, _ body: String) -> String {
    let title = HTMLText.escaped(title.text(in: words))
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      table { border-collapse: collapse; width: 100%; }
      .error { color: #a40000; } .warning { color: #7a4b00; } .note { color: #444; }
      \(style)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      \(body)</body>
      </html>

      """
  }
}
