import Cryptography
import Diagnostics
import Foundation
import Identifiers
import Registry
import Tables
import VietnameseText

/// Hands entries over as a folder that is readable without the program.
public struct RegistryExporter {
  /// What was handed over.
  public struct Summary: Sendable, Equatable {
    /// How many entries.
    public var entries: Int
    /// How many files of entries.
    public var files: Int
    /// How many bytes these files have.
    public var bytes: Int
    /// How many entries were left out because they are state secrets.
    public var leftOut = 0
  }

  private let store: any RegistryStore
  private let provinceName: (String) -> String

  /// Makes an exporter.
  ///
  /// - Parameter provinceName: The name of a province by its slug, for the list.
  public init(_ store: any RegistryStore, provinceName: @escaping (String) -> String = { $0 }) {
    self.store = store
    self.provinceName = provinceName
  }

  /// Writes a folder. It appears when all of it is on the disk; an interrupted export leaves none.
  ///
  /// - Parameters:
  ///   - ids: The entries, in order.
  ///   - folder: The folder.
  ///   - query: What the entries were found by; nil for all of them.
  ///   - beforeFinish: Called when everything is written, before the folder gets its name.
  ///   - progress: Told how many entries are done.
  /// - Throws: `RegistryError` when the folder is there, can't be written, or an entry is damaged.
  public func export(
    _ ids: [EntryID], into folder: any ExportFolder, query: String? = nil,
    beforeFinish: () throws -> Void = {}, progress: (Int) throws -> Void = { _ in }
  ) throws -> Summary {
    do {
      var run = ExportRun(store: store, folder: folder, provinceName: provinceName)
      for (index, id) in ids.enumerated() {
        try run.write(id)
        try progress(index + 1)
      }
      try run.writeLooks(at: query == nil ? nil : Set(ids))
      try run.finish(query: query)
      try beforeFinish()
      try folder.commit()
      return run.summary
    } catch {
      folder.discard()
      throw error
    }
  }
}

/// One export.
private struct ExportRun {
  let store: any RegistryStore
  let folder: any ExportFolder
  let provinceName: (String) -> String
  var summary = RegistryExporter.Summary(entries: 0, files: 0, bytes: 0)
  private var paths = ExchangePaths()
  private var digests: [(path: String, digest: ContentDigest)] = []
  private var rows: [[Cell]] = []
  /// The JSON of each entry, in order.
  private var entryPaths: [String] = []

  init(
    store: any RegistryStore, folder: any ExportFolder, provinceName: @escaping (String) -> String
  ) {
    self.store = store
    self.folder = folder
    self.provinceName = provinceName
  }

  mutating func write(_ id: EntryID) throws {
    let entry = try store.entry(id)
    if entry.isSealed {
      summary.leftOut += 1
      return
    }
    let path = paths.folder(of: id, entry.description)
    let names = ExchangePaths.names(of: entry.files)
    for (file, name) in zip(entry.files, names) {
      let bytes = try store.file(file.digest)
      guard ContentDigest(of: bytes) == file.digest else {
        throw RegistryError(
          .damaged, ExchangeFinding.fileDamaged(file: file.name, entry: id))
      }
      try put(bytes, "\(path)/\(name)")
      summary.files += 1
      summary.bytes += bytes.count
    }
    try put(try store.text(of: id), "\(path)/\(ExchangeFormat.text)")
    let related = Set(entry.relations.flatMap { [$0.entry, $0.by].compactMap { $0 } })
    let identifiers = Dictionary(
      uniqueKeysWithValues: try store.summaries(of: related.sorted()).map {
        ($0.id, $0.identifier)
      })
    let json = ExchangeEntryJSON(
      entry: entry, document: try store.documentBytes(of: id), names: names,
      identifiers: identifiers)
    try put(PrettyJSON.laidOut(json.bytes), "\(path)/\(ExchangeFormat.entry)")
    summary.entries += 1
    entryPaths.append("\(path)/\(ExchangeFormat.entry)")
    add(entry, path)
  }

  /// Writes down who looked at some entries; at all, and at the registry as a whole, for nil.
  mutating func writeLooks(at entries: Set<EntryID>?) throws {
    var run = self
    var count = 0
    try LookTable(store: store, entries: entries).each { table in
      count += 1
      try run.put(CSVWriter().write(table), ExchangeFormat.looks(count))
    }
    self = run
  }

  /// Writes what speaks of the whole, the digests last.
  mutating func finish(query: String?) throws {
    try put(CSVWriter().write(table), ExchangeFormat.list)
    try put(Array(readme(query).utf8), ExchangeFormat.readme)
    var json = CanonicalJSON()
    json.open()
    json.field("entries", entryPaths)
    json.field("exportedAt", Timestamp.now.iso)
    json.field("format", ExchangeFormat.name)
    json.field("query", query)
    json.field("registry", store.identifier)
    json.key("version")
    json.integer(ExchangeFormat.version)
    json.close()
    try put(PrettyJSON.laidOut(json.bytes), ExchangeFormat.manifest)
    let lines = digests.sorted { $0.path < $1.path }.map {
      "\($0.digest.hexadecimal)  \($0.path)\n"
    }
    try folder.write(Array(lines.joined().utf8), ExchangeFormat.digests)
  }

  private mutating func put(_ bytes: [UInt8], _ path: String) throws {
    try folder.write(bytes, path)
    digests.append((path, ContentDigest(of: bytes)))
  }

  private mutating func add(_ entry: RegistryEntry, _ path: String) {
    let description = entry.description
    let date = description.date
    rows.append([
      .number(rows.count + 1), .text(orEmpty: description.code),
      date?.calendarDate.map(Cell.date) ?? .text(orEmpty: date?.iso),
      .text(orEmpty: description.kind.name), .text(orEmpty: description.title),
      .text(orEmpty: description.body.name),
      .text(orEmpty: description.body.province.map(provinceName)),
      .text(orEmpty: description.body.formerProvince),
      .text(orEmpty: description.signer), .text(ExportRun.word(for: entry.state)),
      .number(entry.files.count), .text(path), .text(entry.identifier),
    ])
  }

  // The folder is for Vietnamese offices, whatever language the program speaks at the moment.

  private var table: Table {
    Table(
      title: "Danh sách",
      columns: [
        TableColumn("STT", .number), TableColumn("Số, ký hiệu", .label),
        TableColumn("Ngày", .date), TableColumn("Tên loại", .label), TableColumn("Trích yếu"),
        TableColumn("Cơ quan ban hành"), TableColumn("Tỉnh, thành phố"),
        TableColumn("Tỉnh cũ (mã)"), TableColumn("Người ký"), TableColumn("Trạng thái", .label),
        TableColumn("Số tệp", .number), TableColumn("Thư mục"), TableColumn("Mã định danh"),
      ], rows: rows)
  }

  private static func word(for state: EntryState) -> String {
    switch state {
    case .inForce: "còn hiệu lực"
    case .corrected: "đã đính chính"
    case .replaced: "đã bị thay thế"
    case .recalled: "đã thu hồi"
    }
  }

  private func readme(_ query: String?) -> String {
    let subject = query.map { "các văn bản tìm được với: \($0)" } ?? "toàn bộ sổ đăng ký"
    return """
      SỔ ĐĂNG KÝ KẾ HOẠCH THI ĐUA - BẢN XUẤT

      Nội dung: \(subject).
      Số mục: \(summary.entries). Số tệp kèm theo: \(summary.files).
      Thời điểm xuất: \(Timestamp.now.readable) (giờ Việt Nam).

      Đọc thư mục này không cần chương trình nào riêng:

      - \(ExchangeFormat.list): danh sách các mục, mở bằng chương trình bảng tính.
      - \(ExchangeFormat.looks(1)): ai đã xem, in, lấy ra các mục này, lúc nào, từ máy nào; không có
        tệp này nếu chưa ai xem.
      - Mỗi mục nằm trong một thư mục: tỉnh/cơ quan/năm/số và ký hiệu. Trong đó có
        các tệp của văn bản đúng như khi nhập hoặc phát hành, toàn văn dạng chữ
        (\(ExchangeFormat.text)) và thông tin của sổ (\(ExchangeFormat.entry), dạng JSON).
      - \(ExchangeFormat.digests): mã băm SHA-256 của mọi tệp khác. Kiểm tra bằng lệnh
        sha256sum -c \(ExchangeFormat.digests)
      - \(ExchangeFormat.manifest): bản xuất này lấy từ sổ nào, khi nào, có bao nhiêu mục.

      Nhập lại vào một sổ đăng ký: thidua import THƯ-MỤC-NÀY. Mỗi mục giữ nguyên mã định
      danh, nội dung và mã băm; mục đã có trong sổ không bị nhập lần thứ hai.

      """
  }
}
