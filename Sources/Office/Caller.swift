import Diagnostics
import Registry

/// Who asks something of the office: the person with what they may do, the language they read and
/// the way they came.
public struct Caller: Sendable {
  /// The way a request came in.
  public enum Channel: String, Sendable, Codable, CaseIterable {
    /// The command line
    case commandLine = "command-line"
    /// A page of the web application
    case web
    /// A program that calls the web application
    case api
  }

  /// The person, as the journal names them.
  public var actor: Actor
  /// What they may do.
  public var rights: Set<Right>
  /// The words texts are made of, in the language they read.
  public var words: Words
  /// The way the request came in.
  public var channel: Channel
  /// Tells when nobody waits for the answer any more.
  public var cancellation: Cancellation

  /// Makes a caller.
  public init(
    _ actor: Actor, rights: Set<Right>, words: Words, channel: Channel,
    cancellation: Cancellation = Cancellation()
  ) {
    self.actor = actor
    self.rights = rights
    self.words = words
    self.channel = channel
    self.cancellation = cancellation
  }

  /// Makes sure that the caller may do something and still waits for it.
  /// - Throws: ``OfficeError/Kind/forbidden`` or ``OfficeError/Kind/cancelled``.
  func require(_ right: Right) throws(OfficeError) {
    guard rights.contains(right) else {
      throw OfficeError(.forbidden, [Diagnostic(OfficeFinding.forbidden(right))])
    }
    try cancellation.check()
  }
}

/// What a caller may be allowed to do. Each use case asks for one of these.
public enum Right: String, Sendable, Codable, CaseIterable {
  /// Make forms and draft plans
  case draft
  /// Check, correct and take apart files, and compare them
  case check
  /// Keep drafts in the registry and submit them
  case propose
  /// Approve drafts or return them
  case approve
  /// Issue documents
  case issue
  /// Reserve and void numbers, set how a body numbers its documents and by which steps it approves drafts
  case register
  /// Write down that documents correct, replace or recall others
  case relate
  /// Take in files and old registers
  case `import`
  /// Search the registry and ask what it knows
  case search
  /// Look at entries and take their files out
  case show
  /// Hand the registry over as a folder
  case export
  /// Read the journal
  case audit
  /// Hold the registry to its digests
  case verify
  /// Copy and restore the registry
  case backup
}
