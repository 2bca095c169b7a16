/// A property of entries that is counted and filtered by whole values.
public enum FacetField: UInt8, Sendable, Hashable, CaseIterable {
  /// The slug of the province of today that the entry belongs to.
  case province = 0
  /// The slug of the province it was at the entry's date, when that one is gone.
  case formerProvince
  /// Cơ quan ban hành.
  case body
  /// The year, in digits.
  case year
  /// Tên loại, such as `Kế hoạch`.
  case kind
  /// Phong trào thi đua; an entry may have several.
  case movement
}
