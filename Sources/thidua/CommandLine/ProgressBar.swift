import Foundation

/// A bar on the terminal while many files are worked on; silent anywhere else.
struct ProgressBar {
  private let console: Console
  private let total: Int
  private var done = 0
  private static let width = 32

  /// Begins a bar for a number of steps; one step needs none.
  init(total: Int, console: Console) {
    self.console = console
    self.total = total
  }

  /// Marks a step as done and names what comes next.
  mutating func advance(_ name: String) {
    done += 1
    guard isShown else { return }
    let filled = done * ProgressBar.width / total
    let bar =
      String(repeating: "█", count: filled)
      + String(repeating: "░", count: ProgressBar.width - filled)
    console.write("\r\u{1B}[K\(bar) \(done)/\(total) \(name)", to: .standardError)
  }

  /// Takes the bar away.
  func finish() {
    if isShown { console.write("\r\u{1B}[K", to: .standardError) }
  }

  private var isShown: Bool { total > 1 && console.isTerminal && !console.printsJSON }
}
