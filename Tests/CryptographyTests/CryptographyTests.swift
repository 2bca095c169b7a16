import Cryptography
import Foundation
import Testing

@Suite("Digests")
struct CryptographyTests {
  @Test("are those of FIPS 180-4")
  func known() {
    #expect(
      ContentDigest(of: Array("abc".utf8)).description
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      ContentDigest(of: []).hexadecimal
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("are the same at once and in pieces")
  func pieces() {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var hash = SHA256()
    for start in stride(from: 0, to: bytes.count, by: 333) {
      hash.update(Array(bytes[start..<min(start + 333, bytes.count)]))
    }
    #expect(hash.digest() == SHA256.digest(of: bytes))
    #expect(hash.digest() == hash.digest())
  }

  @Test("of a file are those of its bytes; a missing file is told")
  func files() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = [UInt8](repeating: 7, count: 600_000)
    try Data(bytes).write(to: file)
    #expect(try ContentDigest(ofFile: file.path) == ContentDigest(of: bytes))
    #expect(throws: FileDigestError.self) { try ContentDigest(ofFile: file.path + ".none") }
  }

  @Test("are read back from their text, and nothing else is")
  func reading() {
    let digest = ContentDigest(of: [1, 2, 3])
    #expect(ContentDigest(digest.description) == digest)
    #expect(ContentDigest("md5:" + digest.hexadecimal) == nil)
    #expect(ContentDigest("sha256:12") == nil)
    #expect(ContentDigest("sha256:" + String(repeating: "g", count: 64)) == nil)
  }
}
