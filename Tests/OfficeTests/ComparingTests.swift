import Diagnostics
import Office
import Testing

@Suite("Comparing in the office")
struct OfficeComparingTests {
  private static let brief = "lai-chau/plans/2026-thi-dua-nam.yaml"

  @Test("A brief and the file drafted of it say the same")
  func same() throws {
    let office = try TestOffice.drafting()
    let caller = TestOffice.caller()
    let brief = try TestOffice.brief(OfficeComparingTests.brief)
    let plan = try office.draft(brief, formats: [.docx, .json], as: caller)
    let file = IncomingFile(name: "plan.json", bytes: plan.files[1].bytes)
    let difference = try office.compare(.brief(brief), .canonical(file), as: caller)
    #expect(difference.comparison.isSame)
    #expect(difference.forgotten == nil)
  }

  @Test("What is wrong with both documents is told in one run")
  func bothWrong() throws {
    let office = try TestOffice.archive()
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.compare(
        .entry(EntryName("999/KH-SXD")), .file(IncomingFile(name: "trống.docx", bytes: [])),
        as: TestOffice.caller())
    }
    #expect(error?.kind == .invalid)
    #expect(error?.findings.count == 2)
  }

  @Test("Entries are compared, and who may not look at entries may not compare them")
  func entries() throws {
    let office = try TestOffice.archive()
    let first = DocumentSource.entry(EntryName("01/KH-SXD"))
    let second = DocumentSource.entry(EntryName("02/KH-SXD"))
    let difference = try office.compare(first, second, as: TestOffice.caller())
    #expect(difference.older.entry == 1 && difference.newer.entry == 2)
    #expect(!difference.comparison.isSame)
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.compare(first, second, as: TestOffice.caller([.check]))
    }
    #expect(error?.kind == .forbidden)
  }

  @Test("Without a registry entries can't be compared, which is told")
  func noRegistry() throws {
    let office = try TestOffice.drafting()
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.citations(of: EntryName("01/KH-SXD"), as: TestOffice.caller())
    }
    #expect(error?.kind == .unavailable)
  }

  @Test("Plans that are nearly the same are found, one by one and in groups")
  func similar() throws {
    let office = try TestOffice.archive()
    let caller = TestOffice.caller()
    let found = try office.similar(
      to: .entry(EntryName("01/KH-SXD")), least: 0.5, limit: 10, as: caller)
    #expect(Set(found.entries.map(\.entry.id)) == [2, 3])
    let groups = try office.similarGroups(least: 0.5, limit: 10, as: caller)
    #expect(groups.groupCount == 1 && groups.entryCount == 3)
  }

  @Test("Who cites a document the registry doesn't hold is found by its number")
  func followers() throws {
    let office = try TestOffice.archive()
    let cascades = try office.followers(of: EntryName("184/KH-UBND"), as: TestOffice.caller())
    #expect(cascades.reduce(0) { $0 + $1.followers.count } == 3)
    let cited = try office.citations(of: EntryName("01/KH-SXD"), as: TestOffice.caller())
    #expect(cited.first?.cited.citation.number == "184/KH-UBND")
  }

  @Test("A number nobody knows is not found, and several of one number are ambiguous")
  func names() throws {
    let office = try TestOffice.archive()
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.citations(of: EntryName("12345678"), as: TestOffice.caller())
    }
    #expect(error?.kind == .notFound)
  }

  @Test("An unknown province or block is a request that can't be")
  func unknown() throws {
    let office = try TestOffice.archive()
    let caller = TestOffice.caller()
    let province = TestOffice.error { () throws(OfficeError) in
      _ = try office.cover(CoverageQuestion(number: "184/KH-UBND", province: "x"), as: caller)
    }
    let block = TestOffice.error { () throws(OfficeError) in
      _ = try office.uses(ofBlock: "x", as: caller)
    }
    #expect(province?.kind == .request)
    #expect(block?.kind == .request)
  }

  @Test("Long work stops when nobody waits any more")
  func cancelled() throws {
    let office = try TestOffice.archive()
    let caller = TestOffice.caller()
    let error = TestOffice.error { () throws(OfficeError) in
      _ = try office.similarGroups(least: 0.5, limit: 10, as: caller) { _, _ in
        caller.cancellation.cancel()
      }
      _ = try office.similarGroups(least: 0.5, limit: 10, as: caller)
    }
    #expect(error?.kind == .cancelled)
  }
}
