import Diagnostics
import Profiles
import Registry
import VietnameseText

extension Office {
  /// Takes issued documents, old registers and exports in. What is told holds, so that an interrupted
  /// run is taken up again by running it anew.
  ///
  /// Asks for ``Right/import``.
  /// - Parameter tell: told what happens, in the order of the items.
  /// - Throws: ``OfficeError/Kind/request`` for a province nobody knows. What is wrong with an item
  ///   stands in its row.
  public func importFiles(
    _ items: [ImportItem], _ options: ImportOptions, as caller: Caller,
    tell: (ImportEvent) -> Void = { _ in }
  ) throws(OfficeError) -> ImportResult {
    try caller.require(.import)
    // A dry run needs no registry; it is only asked what it holds.
    let store = options.isDryRun ? registry : try store()
    let (profiles, locator, recognizer) = (try profiles, try locator, try recognizer)
    try check(options, profiles, locator)
    let run = ImportRun(
      taker: FileTaker(
        documents: DocumentIntake(
          readers: readers, profiles: profiles, locator: locator, recognizer: recognizer,
          overrides: options, today: clock.today),
        registers: RegisterIntake(profiles: profiles, locator: locator, overrides: options),
        store: store),
      store: store, caller: caller, options: options)
    return try OfficeError.translating {
      let rows = try run.run(items, tell: tell)
      return ImportResult(
        rows: rows, isDryRun: options.isDryRun,
        findings: options.isDryRun ? [] : indexNewEntries())
    }
  }

  private func check(
    _ options: ImportOptions, _ profiles: ProfileStore, _ locator: BodyLocator
  ) throws(OfficeError) {
    var findings: [Diagnostic] = []
    if let year = options.year, !(1...9999).contains(year) {
      findings.append(Diagnostic(RequestFinding.badYear(value: String(year))))
    }
    if let province = options.province, locator.province(province, on: nil) == nil {
      findings.append(RequestFinding.unknownProvince(province, among: profiles))
    }
    if let reason = options.duplicateReason, reason.allSatisfy(\.isWhitespace) {
      findings.append(Diagnostic(RequestFinding.reasonMissing(option: "--force-duplicates")))
    }
    if !findings.isEmpty { throw .request(findings) }
  }
}
