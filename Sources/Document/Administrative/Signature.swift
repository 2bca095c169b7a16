/// Who signs and by what power (NĐ 30/2020, Điều 13 and Phụ lục I, mục II.7).
public struct Signature: Codable, Sendable, Equatable {
  /// The lines above the post, in capitals: `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`; empty when the
  /// head of a one-head body signs.
  public var authority: [String]
  /// The post, in capitals: `GIÁM ĐỐC`, `PHÓ CHỦ TỊCH`; empty where none is said.
  public var post: String
  /// The signer's post in their own body, for advisory bodies: `CHÁNH THANH TRA` under `TRƯỞNG KHỐI`.
  public var ownPost: String?
  /// The signer's full name, without titles; nil while a draft leaves it open.
  public var name: String?

  /// Makes a signature.
  public init(authority: [String] = [], post: String, ownPost: String? = nil, name: String?) {
    self.authority = authority
    self.post = post
    self.ownPost = ownPost
    self.name = name
  }
}

extension Signature {
  private enum CodingKeys: String, CodingKey {
    case authority, post, ownPost, name
  }

  /// Reads a signature; one that says no post has none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      authority: try container.decode([String].self, forKey: .authority),
      post: try container.decodeIfPresent(String.self, forKey: .post) ?? "",
      ownPost: try container.decodeIfPresent(String.self, forKey: .ownPost),
      name: try container.decodeIfPresent(String.self, forKey: .name))
  }

  /// Writes every field, null for what isn't said.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(authority, forKey: .authority)
    try container.encode(post.isEmpty ? nil : post, forKey: .post)
    try container.encode(ownPost, forKey: .ownPost)
    try container.encode(name, forKey: .name)
  }
}
