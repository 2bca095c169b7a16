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
