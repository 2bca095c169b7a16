import Identifiers
import Registry
import VietnameseText

/// Names the folders and files of an export, each once whatever systems think of capitals.
struct ExchangePaths {
  private var taken: Set<String> = []

  /// The folder of an entry: province, body, year, number and symbol.
  mutating func folder(of id: Int64, _ description: EntryDescription) -> String {
    let body = description.body
    let province = body.province ?? "trung-uong"
    let key = body.key.split(separator: "/", maxSplits: 1).last.map(String.init) ?? ""
    let year = description.year.map(String.init) ?? "khong-ro-nam"
    let number = description.code.map(Folding.slug) ?? ""
    let own = ExchangePaths.cut(number.isEmpty ? "muc-\(id)" : number)
    let parent =
      "\(ExchangePaths.cut(province))/\(ExchangePaths.cut(key.isEmpty ? "khong-ro" : key))/\(year)"
    var path = "\(parent)/\(own)"
    if !taken.insert(path).inserted {
      path = "\(parent)/\(own)-muc-\(id)"
      taken.insert(path)
    }
    return path
  }

  /// The names of an entry's files, in order: their own, without what systems can't have in names,
  /// told apart where two are alike.
  static func names(of files: [EntryFile]) -> [String] {
    var used: Set<String> = [ExchangeFormat.entry, ExchangeFormat.text]
    return files.enumerated().map { index, file in
      var name = usable(file.name)
      if !used.insert(name.lowercased()).inserted {
        name = "\(index + 1)-\(name)"
        used.insert(name.lowercased())
      }
      return name
    }
  }

  private static func usable(_ name: String) -> String {
    let forbidden: Set<Unicode.Scalar> = ["/", "\\", "<", ">", ":", "\"", "|", "?", "*"]
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isBad = scalar.value < 0x20 || scalar.value == 0x7F || forbidden.contains(scalar)
      scalars.append(isBad ? "_" : scalar)
    }
    var text = String(scalars)
    while text.hasPrefix(".") { text.removeFirst() }
    while text.hasSuffix(".") || text.hasSuffix(" ") { text.removeLast() }
    // Names may have 255 bytes; the ending is kept.
    while text.utf8.count > 200 {
      text.remove(at: text.index(text.startIndex, offsetBy: text.count / 2))
    }
    return text.isEmpty ? "tep" : text
  }

  private static func cut(_ slug: String) -> String {
    var cut = String(slug.prefix(ExchangeFormat.slugLimit))
    while cut.hasSuffix("-") { cut.removeLast() }
    return cut
  }
}
