import Diagnostics
import RegisterBooks
import Registry

extension Office {
  /// The register of outgoing documents of a body and year, its gaps, its statistics, or the
  /// documents of a file.
  ///
  /// Asks for ``Right/search``.
  public func register(
    _ request: RegisterRequest, as caller: Caller
  ) throws(OfficeError) -> RegisterAnswer {
    try caller.require(.search)
    let store = try store()
    let asked = try series(request.series)
    return try OfficeError.translating {
      let book = RegisterBook(store, span: request.span)
      let series = try Office.series(asked, request, store)
      func read() throws -> (lines: [RegisterLine], supervisingBody: String?) {
        let read = try series.map { series in
          try caller.cancellation.check()
          return try book.lines(of: series)
        }
        return (read.flatMap(\.lines), read.lazy.compactMap(\.supervisingBody).first)
      }
      func gaps() throws -> [RegisterGap] {
        try series.flatMap { try book.gaps(in: $0, caller.words) }
      }
      let content: RegisterAnswer.Content
      switch request.view {
      case .lines:
        let (lines, supervisingBody) = try read()
        content = .lines(
          OutgoingRegister(
            cover: RegisterCover(
              supervisingBody: supervisingBody, body: asked.body.name,
              year: asked.year, volume: request.volume, spanning: lines), lines: lines))
      case .gaps: content = .gaps(try gaps())
      case .statistics:
        content = .statistics(RegisterStatistics(try read().lines, gaps: try gaps()))
      case .file(let code, let title):
        content = try Office.contents(of: code, title ?? "", asked.body, store)
      }
      return RegisterAnswer(body: asked.body, year: asked.year, content: content)
    }
  }

  /// A register as a file. That it was printed or taken out is written down.
  ///
  /// Asks for ``Right/search``.
  /// - Parameter printed: the words of what is printed and kept, which is Vietnamese whoever asks.
  /// - Throws: ``OfficeError/Kind/request`` for a format it can't be written in.
  public func write(
    _ answer: RegisterAnswer, as format: RegisterFormat, printed: Words, as caller: Caller
  ) throws(OfficeError) -> Shown<[UInt8]> {
    try caller.require(.search)
    let store = try store()
    return try OfficeError.translating {
      guard
        let bytes = try answer.bytes(
          as: format, in: caller.words, printed: printed, on: clock.today)
      else {
        throw OfficeError.request([
          Diagnostic(
            RequestFinding.unknownFormat(format: format.rawValue, formats: "xlsx, csv"))
        ])
      }
      return Shown(
        value: bytes,
        findings: note(
          format.isPrinted ? .printed : .exported, [],
          ["body": answer.body.key, "year": String(answer.year), "format": format.rawValue],
          by: caller, in: store))
    }
  }

  /// The series of a body that make up its register of a year: one, or one for each kind.
  private static func series(
    _ asked: NumberSeries, _ request: RegisterRequest, _ store: any RegistryStore
  ) throws -> [NumberSeries] {
    guard try store.policy(of: asked.body, year: asked.year) == .perKind, !asked.isSecret,
      request.series.kind == nil
    else { return [asked] }
    let province = asked.body.formerProvince ?? asked.body.province
    let all = try store.series(ofYear: asked.year, province: province).filter {
      $0.body.key == asked.body.key && !$0.isSecret
    }
    return all.isEmpty ? [asked] : all
  }

  /// The documents of a file (hồ sơ).
  private static func contents(
    of code: String, _ title: String, _ body: BodyReference, _ store: any RegistryStore
  ) throws -> RegisterAnswer.Content {
    var filter = EntryFilter()
    filter.bodyKey = body.key
    filter.fileNotation = code
    let entries = try store.summaries(where: filter).sorted { left, right in
      (left.description.day, left.id) < (right.description.day, right.id)
    }
    var lastPage: Int? = 0
    let contents = FileContents(
      body: body.name, supervisingBody: entries.last?.description.supervisingBody,
      notation: code, title: title,
      entries: entries.map { entry in
        let description = entry.description
        return FileContents.Entry(
          reference: description.code ?? "", date: description.date,
          kindAndTitle: "\(description.kind.name) \(description.title)",
          author: description.body.name, sheets: pages(of: description, after: &lastPage),
          note: description.note ?? "")
      })
    return .file(contents, entries: entries.map(\.id))
  }

  /// The pages a document takes up in its file, `1 - 4`; empty once the pages of one aren't known.
  private static func pages(of entry: EntryDescription, after last: inout Int?) -> String {
    guard let before = last, let count = entry.pageCount, count > 0 else {
      last = nil
      return ""
    }
    last = before + count
    return count == 1 ? "\(before + 1)" : "\(before + 1) - \(before + count)"
  }
}
