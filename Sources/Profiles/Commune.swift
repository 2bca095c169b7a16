import Citations
import Diagnostics

/// A commune-level unit.
public struct Commune: Sendable, Equatable {
  /// The kinds of commune-level units since 01/7/2025.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Xã.
    case commune = "xa"
    /// Phường.
    case ward = "phuong"
    /// Đặc khu.
    case specialZone = "dac-khu"

    /// The word in running text.
    public var word: String {
      switch self {
      case .commune: "xã"
      case .ward: "phường"
      case .specialZone: "đặc khu"
      }
    }
  }

  /// The code of the statistical office.
  public var code: String
  /// The name without the word for the kind.
  public var name: String
  /// The kind.
  public var kind: Kind
  /// The slug of the province.
  public var province: String

  /// The name in running text, such as `xã Bum Tở`.
  public var fullName: String { "\(kind.word) \(name)" }
}
