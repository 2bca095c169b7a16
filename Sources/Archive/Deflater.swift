import CZlib

/// Packs bytes by the method of ZIP archives. One of these serves all entries of an archive, since
/// readying it costs as much as packing a page.
final class Deflater {
  /// The version of the library.
  static var libraryVersion: String { String(cString: zlibVersion()) }

  /// The stream lies at one address all its life: its state points back to it.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Makes a packer.
  ///
  /// - Parameter level: How much work to spend on size, from 1 to 9.
  init(level: Int) throws(ArchiveError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Negative window bits: no header of the library's own around the packed bytes.
    let status = deflateInit2_(
      stream, Int32(min(max(level, 1), 9)), Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    if status != Z_OK {
      stream.deallocate()
      throw .notWritten(reason: "zlib \(status)")
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The packed bytes.
  func deflate(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
    guard bytes.count <= Int(UInt32.max), deflateReset(stream) == Z_OK else {
      throw .notWritten(reason: "zlib")
    }
    var bytes = bytes
    let room = Int(deflateBound(stream, UInt(bytes.count)))
    var status = Z_OK
    let packed = bytes.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: room) { output, count in
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(room)
        status = CZlib.deflate(stream, Z_FINISH)
        count = room - Int(stream.pointee.avail_out)
      }
    }
    guard status == Z_STREAM_END else { throw .notWritten(reason: "zlib \(status)") }
    return packed
  }

  /// The checksum (CRC-32) of bytes.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}
