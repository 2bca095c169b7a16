import Diagnostics
import Testing

@testable import Profiles

@Suite("The committed profiles")
struct CommittedDataTests {
  @Test("load without a finding")
  func load() {
    let findings = TestData.findings { try TestData.store() }
    #expect(findings.map { $0.line(in: .english) } == [])
  }
}
