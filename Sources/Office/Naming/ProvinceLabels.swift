import Diagnostics
import Profiles
import Registry

/// The names people read for the slugs of provinces; a slug nobody knows stands for itself.
public struct ProvinceLabels: Sendable {
  private var names: [String: String] = [:]
  private var formerNames: [String: String] = [:]

  /// Makes the labels of what the profiles know; of nothing, slugs stand for themselves.
  public init(_ profiles: ProfileStore?) {
    for province in profiles?.provinces ?? [] {
      names[province.slug] = province.names.last?.name
      for unit in province.formerUnits { formerNames[unit.slug] = unit.names.last?.name }
    }
  }

  /// The name of a province of today.
  public func name(_ slug: String) -> String { names[slug] ?? slug }

  /// The name of a province that is gone.
  public func formerName(_ slug: String) -> String { formerNames[slug] ?? slug }

  /// The province of a body: `Đồng Nai (Bình Phước cũ)`; nil when it isn't known.
  public func label(of body: BodyReference, in words: Words) -> String? {
    guard let former = body.formerProvince else { return body.province.map(name) }
    return Message(
      "province.former",
      ["province": body.province.map(name) ?? "", "former": formerName(former)]
    ).text(in: words)
  }
}
