/// Who does something, from where: what the audit log writes beside every act.
public struct Actor: Sendable, Equatable, Codable {
  /// The person's name or account.
  public var name: String
  /// The role they act in, such as `văn thư`.
  public var role: String?
  /// The machine or address they act from.
  public var host: String?

  /// Makes an actor.
  public init(name: String, role: String? = nil, host: String? = nil) {
    self.name = name
    self.role = role
    self.host = host
  }
}
