import Testing

/// A document told by its parts, to be laid out in the ways documents reach an archive, with what
/// must be read of it whatever the layout.
struct Sheet: Sendable, CustomTestStringConvertible {
  /// What must be read. A citation is `kind | number | date | issuer`.
  struct Expected: Sendable {
    /// The issuing body, in each way it may be written.
    var issuers: [String]
    var parent: String?
    var province: String?
    var number: String?
    var symbol: String?
    var date: String?
    var kind: String
    var basis: [String]
    var citations: [String]
    var movements: [String]
    var authority: [String]
    var post: String
    var signer: String
    var endMark: Bool
    /// Nil where the document isn't about them.
    var deadlines: [String]?
    /// Nil where the document isn't about them.
    var targets: [String]?
    var sections: String
  }

  var name: String
  /// The lines of the bodies.
  var letterhead: [String]
  /// The lines opposite.
  var titles: [String]
  var code: String
  var place: String
  var kind: String
  var title: [String]
  var enactedBy: [String]
  var opening: String
  /// The paragraphs; those that begin with `H ` and `h ` are headings, with `C ` centred.
  var body: String
  /// One a line, with what for in brackets.
  var recipients: String
  var signature: [String]
  var signer: String
  /// What a decision issues, as ``body``.
  var attached: String
  var expected: Expected

  var testDescription: String { name }

  static let state = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
  static let party = ["ĐẢNG CỘNG SẢN VIỆT NAM"]
  static let league = ["ĐOÀN TNCS HỒ CHÍ MINH"]

  static let all: [Sheet] = [
    commune, department, cityCommittee, district, council, ministry, formerProvince, decision,
    school, hospital, army, enterprise, bloc,
    tradeUnion, women, front, youth, provincialParty, partyOfWard,
  ]
}

extension Sheet {
  /// How a paragraph stands out.
  enum Weight {
    case heading
    case subheading
    case centred
    case plain
  }

  /// The paragraphs of the text.
  var paragraphs: [(text: String, weight: Weight)] { Self.parted(body) }
  /// The paragraphs of what is attached.
  var attachedParagraphs: [(text: String, weight: Weight)] { Self.parted(attached) }
  /// The paragraphs before the text.
  var openingParagraphs: [String] { Self.lines(opening) }
  /// All paragraphs from the opening to the end of the text.
  var running: [String] { openingParagraphs + paragraphs.map(\.text) }
  /// The paragraphs of what is attached without their weight.
  var trailing: [String] { attachedParagraphs.map(\.text) }

  /// The recipients as the form has them: with marks at the end, without dashes.
  var recipientItems: [String] {
    let names = Self.lines(recipients)
    return names.enumerated().map { $1 + ($0 == names.count - 1 ? "." : ";") }
  }

  /// The recipients as a list with dashes.
  var recipientList: [String] { recipientItems.map { "- " + $0 } }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private static func parted(_ text: String) -> [(text: String, weight: Weight)] {
    lines(text).map { line in
      let rest = String(line.dropFirst(2))
      if line.hasPrefix("H ") { return (rest, .heading) }
      if line.hasPrefix("h ") { return (rest, .subheading) }
      if line.hasPrefix("C ") { return (rest, .centred) }
      return (line, .plain)
    }
  }
}
