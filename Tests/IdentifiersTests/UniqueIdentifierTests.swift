import Foundation
import Identifiers
import Testing

@Suite struct UniqueIdentifierTests {
  @Test func `new identifiers differ, are of version 7 and begin with the time`() throws {
    let now = UInt64(Date().timeIntervalSince1970 * 1000)
    let identifiers = (0..<1000).map { _ in UniqueIdentifier.make() }
    #expect(Set(identifiers).count == 1000)
    let form = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    for identifier in identifiers {
      #expect(identifier.wholeMatch(of: form) != nil)
      let time = try #require(
        UInt64(identifier.prefix(13).replacing("-", with: ""), radix: 16))
      #expect(time >= now - 1 && time < now + 600_000)
    }
  }

  @Test func `the same bytes give the same identifier, with the bits of version and variant`() {
    #expect(
      UniqueIdentifier.text(of: 0..<16, version: 8) == "00010203-0405-8607-8809-0a0b0c0d0e0f")
    #expect(
      UniqueIdentifier.text(of: repeatElement(255, count: 16), version: 8)
        == "ffffffff-ffff-8fff-bfff-ffffffffffff")
  }
}
