import Diagnostics
import Synchronization

/// How far something is that tells itself from any thread; on a terminal only.
final class ProgressLine: Sendable {
  private let console: Console
  private let isShown: Bool
  private let last = Mutex(-1)

  init(console: Console) {
    self.console = console
    isShown = console.isTerminal && !console.printsJSON
  }

  /// Shows how many of how many are done, when that has changed by a hundredth.
  func show(_ done: Int, of count: Int) {
    guard isShown, count > 0 else { return }
    let percent = done * 100 / count
    last.withLock { last in
      guard percent > last else { return }
      last = percent
      console.write("\r\u{1B}[K\(done)/\(count) (\(percent)%)", to: .standardError)
    }
  }

  /// Takes the line away.
  func finish() {
    if isShown { console.write("\r\u{1B}[K", to: .standardError) }
  }
}
