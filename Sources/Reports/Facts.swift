import Office
import Registry

/// The province of a body: the one of today and, when the body belonged to one that is gone, that one.
public struct ProvinceReport: Report {
  @OrNull private var slug: String?
  @OrNull private var name: String?
  @OrNull private var former: String?

  /// Makes the report of a body's province.
  /// - Parameter read: its name as it was read, where nobody knows the province.
  public init(of body: BodyReference, read: String? = nil, labels: ProvinceLabels) {
    _slug = OrNull(wrappedValue: body.province)
    _name = OrNull(wrappedValue: body.province.map(labels.name) ?? read)
    _former = OrNull(wrappedValue: body.formerProvince)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "slug": .nullable(.string), "name": .nullable(.string), "former": .nullable(.string),
  ])
}

/// A body: its id where the profiles know it, and its name.
public struct BodyReport: Report {
  @OrNull private var id: String?
  private let name: String

  /// Makes the report of a body.
  public init(_ body: BodyReference) {
    self.init(id: body.id, name: body.name)
  }

  /// Makes the report of a body's id and name.
  public init(id: String?, name: String) {
    self.name = name
    _id = OrNull(wrappedValue: id)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(["id": .nullable(.string), "name": .string])
}
