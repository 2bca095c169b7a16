import Files
import Identifiers
import Registry
import VietnameseText

/// Names the folders and files of an export, each once whatever systems think of capitals.
struct ExchangePaths {
  private var taken: Set<String> = []

  /// The folder of an entry: province, body, year, number and symbol.
  mutating func folder(of id: Int64, _ description: EntryDescription) -> String {
    let body = description.body
    // A registry somebody changed may say anything.
    let province = Folding.slug(body.province ?? "trung-uong")
    let key = Folding.slug(body.key.split(separator: "/").last.map(String.init) ?? "")
    let year = description.year.map(String.init) ?? "khong-ro-nam"
    let number = description.code.map(Folding.slug) ?? ""
    let own = ExchangePaths.cut(number.isEmpty ? "muc-\(id)" : number)
    let parent =
      "\(ExchangePaths.cut(province.isEmpty ? "khong-ro" : province))/\(ExchangePaths.cut(key.isEmpty ? "khong-ro" : key))/\(year)"
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
    let forbidden: Set<Character> = ["<", ">", ":", "\"", "|", "?", "*"]
    var text = String(FileName.safe(name, limit: 200).map { forbidden.contains($0) ? "_" : $0 })
    while text.hasSuffix(".") || text.hasSuffix(" ") { text.removeLast() }
    return text.isEmpty ? "tep" : text
  }

  private static func cut(_ slug: String) -> String {
    var cut = String(slug.prefix(ExchangeFormat.slugLimit))
    while cut.hasSuffix("-") { cut.removeLast() }
    return cut
  }
}
