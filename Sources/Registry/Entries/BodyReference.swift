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
    if let start = slug.range(of: "uy-ban-nhan-dan") {
      slug.replaceSubrange(start, with: "ubnd")
    }
    if !own.isEmpty, slug.hasSuffix("-" + own) { slug.removeLast(own.count + 1) }
    for kind in ["-tinh", "-thanh-pho", "-tp"] where slug.hasSuffix(kind) {
      slug.removeLast(kind.count)
    }
    return own + "/" + slug
  }
}

extension String {
  /// The first place a text of small letters stands at.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
