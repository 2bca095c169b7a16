import Diagnostics
import RegisterBooks
import Registry

/// The JSON of a register.
struct RegisterReport: Encodable {
  /// A line.
  struct Line: Encodable {
    var reference: String
    var number: String
    var symbol: String
    var date: String?
    var kind: String
    var title: String
    var signer: String?
    var recipients: [String]
    var keeper: String?
    var copies: Int?
    var state: String
    var note: String

    init(_ line: RegisterLine, in words: Words) {
      reference = line.reference
      number = line.number
      symbol = line.symbol
      date = line.date?.iso
      kind = line.kind
      title = line.title
      signer = line.signer
      recipients = line.recipients
      keeper = line.keeper
      copies = line.copies
      note = line.noteText(in: words)
      state =
        switch line.state {
        case .issued: "issued"
        case .void: "void"
        case .reserved: "reserved"
        }
    }
  }

  /// A count of the statistics.
  struct Count: Encodable {
    var value: String?
    var total: Int
    var void: Int
  }

  var body: String
  var province: String?
  var year: Int
  var file: String?
  var lines: [Line]?
  var gaps: [RegisterGap]?
  var statistics: [String: [Count]]?
  var entries: [Int64]?
  var titles: [String]?

  init(
    body: BodyReference, year: Int, file: String? = nil, lines: [Line]? = nil,
    gaps: [RegisterGap]? = nil, statistics: [String: [Count]]? = nil, entries: [Int64]? = nil,
    titles: [String]? = nil
  ) {
    self.body = body.name
    province = body.formerProvince ?? body.province
    self.year = year
    self.file = file
    self.lines = lines
    self.gaps = gaps
    self.statistics = statistics
    self.entries = entries
    self.titles = titles
  }

  /// The counts by the names of what they are counted by.
  static func statistics(_ statistics: RegisterStatistics) -> [String: [Count]] {
    Dictionary(
      uniqueKeysWithValues: statistics.counts.map { dimension, counts in
        (
          dimension.rawValue,
          counts.map { Count(value: $0.value, total: $0.total, void: $0.void) }
        )
      })
  }
}
