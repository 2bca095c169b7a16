import Foundation

/// What the system allows to keep a program that is run from.
///
/// The bounds are set by programs that become the next one in turn, so it has them from its first
/// step on, and keeps them when this program is killed.
public struct Isolation: Sendable, Equatable {
  /// Whether programs run in a network of their own, where nobody is. Where the system forbids
  /// namespaces, whoever starts a program that could reach out must keep it from that by other means.
  public let closesNetwork: Bool
  /// Whether programs end when this one does, however it ends.
  public let endsWithUs: Bool

  /// What this system allows, found out once by trying.
  public static let current = Isolation(
    closesNetwork: succeeds(["unshare"] + namespaces + ["--", "true"]),
    endsWithUs: succeeds(["setpriv"] + deathSignal + ["--", "true"]))

  /// The words before a program's own line.
  func line(for program: ExternalProgram) -> [String] {
    var line: [String] = []
    if endsWithUs { line += ["setpriv"] + Isolation.deathSignal + ["--"] }
    if closesNetwork {
      line += ["unshare"] + Isolation.namespaces
      // What it starts would outlive it: only the first process of a space of processes takes all
      // others along.
      if program.startsOthers { line += ["--pid", "--fork", "--kill-child"] }
      line += ["--"]
    }
    // A bound of processor time is for the case alone that nobody waits any more.
    return line + [
      "prlimit", "--core=0", "--as=\(program.addressLimit)", "--cpu=\(2 * program.secondsLeft)",
      "--fsize=\(program.outputLimit + 512)", "--",
    ]
  }

  private static let namespaces = ["--map-current-user", "--net"]
  private static let deathSignal = ["--pdeathsig", "KILL"]

  private static func succeeds(_ line: [String]) -> Bool {
    guard let child = Spawner.shared.start(line, [], output: "/dev/null") else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
