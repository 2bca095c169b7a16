import CZstandard

/// Packs bytes as Zstandard frames (RFC 8878), each with its size and checksum. One of these keeps
/// its working memory from frame to frame; one thread uses it at a time.
public final class Zstandard {
  private let packer: OpaquePointer
  private let unpacker: OpaquePointer

  /// Makes a packer.
  ///
  /// - Parameter level: How much work to spend on size, from 1 to 19.
  public init(level: Int = 3) throws(ArchiveError) {
    guard let packer = ZSTD_createCCtx(), let unpacker = ZSTD_createDCtx() else {
      throw .notWritten(reason: "zstd")
    }
    self.packer = packer
    self.unpacker = unpacker
    ZSTD_CCtx_setParameter(packer, ZSTD_c_compressionLevel, Int32(min(max(level, 1), 19)))
    ZSTD_CCtx_setParameter(packer, ZSTD_c_checksumFlag, 1)
  }

  deinit {
    ZSTD_freeCCtx(packer)
    ZSTD_freeDCtx(unpacker)
  }

  /// The frame of bytes.
  ///
  /// - Parameters:
  ///   - bytes: What to pack.
  ///   - prefix: Bytes that much of it repeats; unpacking needs them too.
  public func compress(_ bytes: [UInt8], prefix: [UInt8] = []) throws(ArchiveError) -> [UInt8] {
    var code = 0
    let room = ZSTD_compressBound(bytes.count)
    let packed = prefix.withUnsafeBytes { prefix in
      [UInt8](unsafeUninitializedCapacity: room) { output, count in
        if !prefix.isEmpty { ZSTD_CCtx_refPrefix(packer, prefix.baseAddress, prefix.count) }
        code = ZSTD_compress2(packer, output.baseAddress, room, bytes, bytes.count)
        count = ZSTD_isError(code) == 0 ? code : 0
      }
    }
    guard ZSTD_isError(code) == 0 else { throw .notWritten(reason: Zstandard.reason(code)) }
    return packed
  }

  /// The bytes of a frame.
  ///
  /// - Parameters:
  ///   - frame: The frame.
  ///   - prefix: The prefix it was packed with.
  ///   - limit: The most bytes to unpack; a frame that claims more is refused unread.
  public func decompress(
    _ frame: UnsafeRawBufferPointer, prefix: [UInt8] = [], limit: Int = 1 << 28
  ) throws(ArchiveError) -> [UInt8] {
    let claimed = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
    // The two highest values stand for "not said" and "no frame".
    guard claimed < UInt64.max - 1 else { throw .notAnArchive(reason: "zstd") }
    guard claimed <= UInt64(limit) else { throw .entryTooLarge(name: "", limit: limit) }
    var code = 0
    let size = Int(claimed)
    let bytes = prefix.withUnsafeBytes { prefix in
      [UInt8](unsafeUninitializedCapacity: size) { output, count in
        if !prefix.isEmpty { ZSTD_DCtx_refPrefix(unpacker, prefix.baseAddress, prefix.count) }
        code = ZSTD_decompressDCtx(
          unpacker, output.baseAddress, size, frame.baseAddress, frame.count)
        count = ZSTD_isError(code) == 0 ? code : 0
      }
    }
    guard ZSTD_isError(code) == 0, bytes.count == size else {
      throw .damagedEntry(name: "", reason: Zstandard.reason(code))
    }
    return bytes
  }

  private static func reason(_ code: Int) -> String { String(cString: ZSTD_getErrorName(code)) }
}
