import Office

/// A line of a list of what there is to draft from.
public struct InventoryReport: Report {
  private let id: String
  private let name: String
  @OrNull private var detail: String?
  @OrNull private var from: String?
  @OrNull private var to: String?
  @OrNull private var verified: Bool?

  /// Makes the report of an item.
  public init(_ item: InventoryItem) {
    id = item.id
    name = item.name
    _detail = OrNull(wrappedValue: item.detail)
    _from = OrNull(wrappedValue: item.from)
    _to = OrNull(wrappedValue: item.to)
    _verified = OrNull(wrappedValue: item.isVerified)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "id": .string, "name": .string, "detail": .nullable(.string), "from": .nullable(.date),
    "to": .nullable(.date), "verified": .nullable(.boolean),
  ])
}
