import Diagnostics

/// The few names in braces that the texts of profiles may hold, so that one entry serves every
/// province: `UBND {province}` becomes `UBND tỉnh Lai Châu`.
public enum Placeholders {
  /// The names and what they stand for.
  public enum Name: String, Sendable, CaseIterable {
    /// The province in running text: `tỉnh Lai Châu`.
    case province
    /// Its name alone: `Lai Châu`.
    case provinceName = "province-name"
    /// The word for its kind: `tỉnh`, `thành phố`.
    case provinceKind = "province-kind"
    /// Its Party committee: `Tỉnh ủy`, `Thành ủy`.
    case partyCommittee = "party-committee"
    /// The name of the body: `Sở Xây dựng`.
    case body
    /// How the text calls the body after the first time: `Sở`.
    case shortName = "short-name"
    /// The body above it, where the province is clear: `UBND tỉnh`.
    case supervising
    /// The commune in running text: `xã Bum Tở`.
    case commune
    /// Its name alone: `Bum Tở`.
    case communeName = "commune-name"
    /// The word for its kind: `xã`, `phường`, `đặc khu`.
    case communeKind = "commune-kind"
  }

  /// A text with its placeholders filled; one without a value stays and is told in the findings.
  static func fill(
    _ text: String, with values: [Name: String], at place: Place?, _ findings: inout [Diagnostic]
  ) -> String {
    guard text.utf8.contains(.openBrace) else { return text }
    var result = ""
    for part in parts(of: text) {
      switch part {
      case .text(let text): result += text
      case .placeholder(let name):
        if let value = Name(rawValue: name).flatMap({ values[$0] }) {
          result += value
        } else {
          result += "{\(name)}"
          findings.append(
            Diagnostic(ProfileFinding.placeholderWithoutValue(name: name), at: place))
        }
      }
    }
    return result
  }

  /// The placeholders of a text that nobody knows.
  static func findings(in text: String, at place: Place?) -> [Diagnostic] {
    parts(of: text).compactMap { part in
      guard case .placeholder(let name) = part, Name(rawValue: name) == nil else { return nil }
      return Diagnostic(
        ProfileFinding.unknownPlaceholder(name: name), at: place,
        suggestion: Suggestion.message(for: name, among: Name.allCases.map(\.rawValue)))
    }
  }

  private enum Part {
    case text(String)
    case placeholder(String)
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      parts.append(.text(String(rest[..<open])))
      parts.append(.placeholder(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    return parts
  }
}
