import Diagnostics
import Identifiers
import Registry
import SQLite
import VietnameseText

extension SQLiteStore {
  /// Issues a document: draws its number, has it made with number and day, writes it down with its
  /// files, and lets nobody else draw a number in between. When anything fails, nothing is written
  /// and the number isn't used up. Of a secret series nothing is written down but the line: number, day
  /// and, as ``EntryDescription/archiveUnits``, the holder.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - making: Makes the document and its files once the number is known. It must not write to the
  ///     registry.
  func issue(_ request: IssueRequest, making: (IssuedNumber) throws -> NewEntry) throws
    -> RegistryEntry
  {
    guard request.date.year == request.series.year else {
      throw RegistryError(
        .refused, RegistryFinding.yearOfSeries(date: request.date, year: request.series.year),
        file: path)
    }
    return try write { session in
      let connection = session.connection
      if let key = request.requestKey,
        let done = try connection.first(
          "SELECT entry FROM issue_requests WHERE key = ?", key, row: { $0.int64(0) })
      {
        return try self.written(done, session)
      }
      if let draft = request.draft {
        try refuseClosed(draft, connection)
        try refuseUnapproved(draft, connection)
      }
      var writer = EntryWriter(connection)
      let book = try NumberBook(
        request.series, body: try writer.row(of: request.series.body), connection)
      let issued = IssuedNumber(
        series: request.series, number: try number(request, book), symbol: request.symbol,
        date: request.date)
      try refuseWrongDay(issued, request, book)

      let entry = try EntryPreparer().prepare(try complete(try making(issued), issued))
      try self.refuseSecret(entry)
      if let other = try writer.sameNumber(as: entry.content.description) {
        throw RegistryError(
          .refused, RegistryFinding.numberTaken(entry: other, number: issued.code), file: self.path)
      }
      let id = try writer.write(entry)
      var journal = try JournalWriter(connection, actor: request.actor)
      let line = journal.nextSequence
      try connection.run(
        """
        INSERT INTO numbers (series, number, state, entry, date, journal)
        VALUES (?, ?, 'issued', ?, ?, ?)
        ON CONFLICT (series, number) DO UPDATE SET state = 'issued', entry = excluded.entry,
          date = excluded.date, journal = excluded.journal
        """, try book.rowForWriting(), issued.number, id, issued.date.iso, line)
      if let key = request.requestKey {
        try connection.run("INSERT INTO issue_requests (key, entry) VALUES (?, ?)", key, id)
      }
      if let draft = request.draft {
        try connection.run("UPDATE drafts SET state = 'issued', entry = ? WHERE id = ?", id, draft)
      }
      try journal.write(
        .issued, entry: id, record: entry.recordDigest,
        details: details(issued, request, book))
      return try self.written(id, session)
    }
  }

  /// The reserved number asked for, or the next one.
  private func number(_ request: IssueRequest, _ book: NumberBook) throws -> Int {
    guard let reserved = request.reservedNumber else { return try book.highest() + 1 }
    let state = try book.row().flatMap { row in
      try book.connection.first(
        "SELECT state FROM numbers WHERE series = ? AND number = ?", row, reserved
      ) { $0.text(0) }
    }
    guard state == "reserved" else {
      throw RegistryError(
        .refused, RegistryFinding.notReserved(number: NumberSeries.printed(reserved)), file: path)
    }
    return reserved
  }

  /// Holds days to the order of numbers.
  private func refuseWrongDay(_ issued: IssuedNumber, _ request: IssueRequest, _ book: NumberBook)
    throws
  {
    let span = try book.span(around: issued.number)
    let finding: RegistryFinding
    if let earliest = span.earliest, issued.date < earliest {
      finding = .dayTooEarly(number: issued.code, date: issued.date, earliest: earliest)
    } else if let latest = span.latest, issued.date > latest {
      finding = .dayTooLate(number: issued.code, date: issued.date, latest: latest)
    } else {
      return
    }
    if let reason = request.dateOverride { return try requireReason(reason) }
    throw RegistryError(.refused, finding, file: path)
  }

  /// Holds what was made to what was drawn.
  private func complete(_ made: NewEntry, _ issued: IssuedNumber) throws -> NewEntry {
    // Of a state secret nothing is kept but the line.
    if issued.series.isSecret {
      let line = EntryDescription.secretLine(
        origin: .issued, body: issued.series.body, kind: issued.series.kind,
        number: issued.printed, symbol: issued.symbol, date: PartialDate(issued.date),
        holder: made.description.archiveUnits)
      try refuseOversize(line)
      return NewEntry(line)
    }
    guard let document = made.document else {
      throw RegistryError(.refused, RegistryFinding.issueWithoutDocument, file: path)
    }
    guard document.code.number == issued.printed, document.code.symbol == issued.symbol,
      document.date == PartialDate(issued.date)
    else {
      throw RegistryError(
        .refused, RegistryFinding.numberNotPrinted(number: issued.code, date: issued.date),
        file: path)
    }
    var entry = made
    entry.description.origin = .issued
    entry.description.body = issued.series.body
    entry.description.kind = document.kind
    entry.description.number = issued.printed
    entry.description.symbol = issued.symbol
    entry.description.date = PartialDate(issued.date)
    entry.description.registerYear = nil
    try refuseOversize(entry.description)
    return entry
  }

  private func details(_ issued: IssuedNumber, _ request: IssueRequest, _ book: NumberBook)
    -> [String: String?]
  {
    let accepted = request.clearance.acceptedCitations
    return [
      "body": issued.series.body.key, "number": issued.code, "date": issued.date.iso,
      "stream": issued.series.stream(under: book.policy),
      "dateOverride": request.dateOverride, "draft": request.draft.map(String.init),
      "acceptedCitations": accepted.isEmpty ? nil : accepted.joined(separator: "; "),
      "request": request.requestKey,
    ]
  }

  private func written(_ id: EntryID, _ session: Session) throws -> RegistryEntry {
    guard let entry = try SQLiteStore.entry(id, session) else { throw noEntry(id) }
    return entry
  }
}
