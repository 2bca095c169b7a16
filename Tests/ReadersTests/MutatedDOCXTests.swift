import Archive
import Diagnostics
import Document
import Foundation
import Readers
import SampleDocuments
import Testing
import Writers

/// Word files with tags lost, doubled, moved and with numbers changed, the same ones every time. It
/// takes a while, so it runs when `THIDUA_SLOW_TESTS=1` asks for it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["THIDUA_SLOW_TESTS"] == "1"))
struct MutatedDOCXTests {
  /// Numbers that look thrown and are the same every time (xorshift).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  @Test(arguments: [88_172_645_463_325_252, 123_456_789_123] as [UInt64])
  func `no change of a file makes its reading crash`(_ seed: UInt64) throws {
    let written = Typesetter.typeset(SampleDocuments.longPlan, .sample)
    let archive = try ZipReader(try DOCXWriter().write(written))
    let parts = try archive.names.map { ($0, tags(try archive.bytes(of: $0))) }
    var dice = Dice(state: seed)
    var readable = 0
    for _ in 0..<300 {
      let entries = parts.map { name, tags in
        let isChanged = name.hasPrefix("word/") && Int.random(in: 0..<3, using: &dice) == 0
        let changed = isChanged ? mutated(tags, &dice) : tags
        return ZipEntry(name, Array(changed.joined()))
      }
      if reads(try ZipWriter.archive(of: entries, level: 1)) { readable += 1 }
    }
    #expect(readable > 30)
  }

  private func reads(_ bytes: [UInt8]) -> Bool {
    do throws(InvalidInput) {
      _ = try DOCXReader().read(bytes, named: "changed.docx")
      return true
    } catch {
      #expect(error.diagnostics.hasErrors)
      return false
    }
  }

  /// A part cut before each tag.
  private func tags(_ bytes: [UInt8]) -> [[UInt8]] {
    var tags: [[UInt8]] = [[]]
    for byte in bytes {
      if byte == UInt8(ascii: "<") { tags.append([]) }
      tags[tags.count - 1].append(byte)
    }
    return tags
  }

  private func mutated(_ original: [[UInt8]], _ dice: inout Dice) -> [[UInt8]] {
    var tags = original
    for _ in 0..<Int.random(in: 1...30, using: &dice) {
      let one = Int.random(in: 0..<tags.count, using: &dice)
      let other = Int.random(in: 0..<tags.count, using: &dice)
      let isEmptyElement = tags[one].suffix(2).elementsEqual("/>".utf8)
      switch Int.random(in: 0..<20, using: &dice) {
      case 0: tags.swapAt(one, other)
      case 1...6: if isEmptyElement { tags.insert(tags[one], at: other) }
      case 7...12: if isEmptyElement { tags.remove(at: one) }
      default:
        for index in tags[one].indices where (0x30...0x39).contains(tags[one][index]) {
          tags[one][index] = UInt8.random(in: 0x30...0x39, using: &dice)
        }
      }
    }
    return tags
  }
}
