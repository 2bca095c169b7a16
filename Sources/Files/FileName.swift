import VietnameseText

/// Names of files that come from outside: an export, an archive, a form, a registry somebody changed. What
/// bears such a name lies in the folder it is put into, and a list that shows the name shows it as it is.
public enum FileName {
  /// The longest name that systems take, in bytes.
  public static let longest = 255
  /// What a file is called when nothing is left of its name.
  private static let nameless = "tep"
  /// The longest ending that is kept of a name that is cut, in bytes.
  private static let longestEnding = 20

  /// The name in NFC that a file may have: the last one of a path, whichever way its slashes lean; without
  /// control characters and marks of direction, and without a beginning that hides a file or that programs
  /// take for an option.
  ///
  /// - Parameter limit: the most bytes it has; the ending of a longer one is kept.
  public static func safe(_ name: String, limit: Int = longest) -> String {
    let last = Array(name.unicodeScalars).split { $0 == "/" || $0 == "\\" }.last
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: (last ?? []).filter { !isForbidden($0) })
    var rest = scalars[...]
    while let first = rest.first, first == "." || first == "-" || first.properties.isWhitespace {
      rest.removeFirst()
    }
    while let end = rest.last, end.properties.isWhitespace { rest.removeLast() }
    return cut(Normalization.nfc(String(rest)), limit)
  }

  /// Whether a path of names leads to a place within the folder it begins in.
  public static func staysInside(_ path: String) -> Bool {
    let names = Array(path.unicodeScalars).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "\\" })
    return names.allSatisfy { name in
      !name.isEmpty && name != ["."] && name != [".", "."] && !name.contains(where: isForbidden)
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.drivesOutput
  }

  private static func cut(_ name: String, _ limit: Int) -> String {
    guard name.utf8.count > limit || name.isEmpty else { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let kept = ending.utf8.count <= longestEnding ? ending : ""
    var stem = name.dropLast(kept.count)
    while !stem.isEmpty, stem.utf8.count + kept.utf8.count > limit { stem.removeLast() }
    return (stem.isEmpty ? nameless : String(stem)) + kept
  }
}
