import VietnameseText

/// The body that issued an entry's document.
public struct BodyReference: Sendable, Equatable, Hashable, Codable {
  /// Its id in the profiles, when it is known there: `so-xay-dung`.
  public var id: String?
  /// Its official name as the document bears it: `Sở Xây dựng`.
  public var name: String
  /// The slug of the province it lies in today; nil when it isn't known.
  public var province: String?
  /// The slug of the province of its time, when that one is gone: `binh-phuoc`.
  public var formerProvince: String?

  /// Makes a reference.
  public init(
    id: String? = nil, name: String, province: String? = nil, formerProvince: String? = nil
  ) {
    self.id = id
    self.name = name
    self.province = province
    self.formerProvince = formerProvince
  }

  /// What is the same for every way to write the body's name: the slug of the province of its time
  /// and of the name, with `Ủy ban nhân dân` as `ubnd` and without the province's name. Number series
  /// and duplicates rest on it, not on the id, since old documents have none.
  public var key: String {
    let own = formerProvince ?? province ?? ""
    var slug = Folding.slug(name)
    let committee = "uy-ban-nhan-dan"
    if let place = slug.place(of: committee) {
      let start = slug.utf8.index(slug.startIndex, offsetBy: place)
      let end = slug.utf8.index(start, offsetBy: committee.utf8.count)
      slug.replaceSubrange(start..<end, with: "ubnd")
    }
    if !own.isEmpty, slug.hasSuffix("-" + own) { slug.removeLast(own.count + 1) }
    for kind in ["-tinh", "-thanh-pho", "-tp"] where slug.hasSuffix(kind) {
      slug.removeLast(kind.count)
    }
    return own + "/" + slug
  }
}
