/// The bytes names are written with.
extension UInt8 {
  /// Whether a name may start with the byte.
  @inline(__always)
  var startsName: Bool { isLetter || self == .underscore }

  /// Whether a name may go on with the byte.
  @inline(__always)
  var continuesName: Bool { isLetter || isDigit || self == .underscore || self == .hyphen }
}
