import Foundation

/// What happens when a person or the system ends this program: INT, TERM and HUP.
public enum Interruptions {
  /// Has a thread wait for them that takes private folders away and then ends the program as the
  /// signal would have. Call it once, before any other thread is started: threads inherit what is
  /// blocked.
  public static func cleanUpFirst() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waited = signals
    let thread = Thread {
      var signals = waited
      var number: Int32 = 0
      while sigwait(&signals, &number) != 0 {}
      LiveResources.removeAll {
        signal(number, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
      }
    }
    thread.name = "interruptions"
    thread.start()
  }

  /// A program started with `nohup` isn't to end with its terminal.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) } == 1
  }
}
