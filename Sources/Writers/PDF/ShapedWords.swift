import CPango

/// The words met so far in one face, with their glyphs; found again by their bytes.
final class ShapedWords {
  /// A word: where its glyphs, clusters and bytes lie, and its width.
  struct Word {
    /// Its glyphs among `glyphs`.
    var glyphs: Range<Int>
    /// Its clusters among `clusters`.
    var clusters: Range<Int>
    /// Its text among `bytes`.
    var bytes: Range<Int>
    /// Its width in units of the face.
    var width: Int
    /// Whether the face has all of its letters.
    var isComplete: Bool
  }

  /// A glyph, its advance and its offset from where the pen stands, in units of the face.
  struct Glyph {
    var index: UInt32
    var advance, x, y: Int32
  }

  /// All words, by index.
  private(set) var words: [Word] = []
  /// The glyphs of all words.
  private(set) var glyphs: [Glyph] = []
  /// Which bytes became which glyphs, for all words.
  private(set) var clusters: [cairo_text_cluster_t] = []
  /// The text of all words.
  private(set) var bytes: [UInt8] = []

  private var slots: [Int32]
  private var hashes: [UInt64] = []

  /// Makes an empty table.
  init() {
    slots = [Int32](repeating: -1, count: 4096)
  }

  /// How much text it holds.
  var byteCount: Int { bytes.count }

  /// A hash of bytes (FNV-1a).
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }

  /// The index of a word, nil when it is new.
  func find(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let index = slots[slot]
      if index < 0 { return nil }
      if hashes[Int(index)] == hash, matches(words[Int(index)].bytes, text) { return index }
      slot = (slot + 1) & mask
    }
  }

  /// Adds a shaped word and returns its index.
  func insert(
    _ text: UnsafeBufferPointer<UInt8>, hash: UInt64,
    infos: UnsafeBufferPointer<hb_glyph_info_t>,
    positions: UnsafeBufferPointer<hb_glyph_position_t>
  ) -> Int32 {
    let firstGlyph = glyphs.count
    let firstCluster = clusters.count
    var width = 0
    var isComplete = true
    for (position, info) in infos.enumerated() {
      let place = positions[position]
      glyphs.append(
        Glyph(
          index: info.codepoint, advance: place.x_advance, x: place.x_offset, y: place.y_offset))
      width += Int(place.x_advance)
      if info.codepoint == 0 { isComplete = false }
      let end = clusterEnd(after: position, infos, textCount: text.count)
      if position > 0, infos[position - 1].cluster == info.cluster {
        clusters[clusters.count - 1].num_glyphs += 1
      } else {
        clusters.append(
          cairo_text_cluster_t(num_bytes: Int32(end - Int(info.cluster)), num_glyphs: 1))
      }
    }
    let firstByte = bytes.count
    bytes.append(contentsOf: text)
    words.append(
      Word(
        glyphs: firstGlyph..<glyphs.count, clusters: firstCluster..<clusters.count,
        bytes: firstByte..<bytes.count, width: width, isComplete: isComplete))
    hashes.append(hash)
    let index = Int32(words.count - 1)
    if words.count * 2 > slots.count { grow() } else { place(index) }
    return index
  }

  /// The byte where the cluster of a glyph ends.
  private func clusterEnd(
    after position: Int, _ infos: UnsafeBufferPointer<hb_glyph_info_t>, textCount: Int
  ) -> Int {
    let cluster = infos[position].cluster
    var next = position + 1
    while next < infos.count, infos[next].cluster == cluster { next += 1 }
    return next < infos.count ? Int(infos[next].cluster) : textCount
  }

  private func matches(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count == text.count else { return false }
    return bytes.withUnsafeBufferPointer { stored in
      for offset in 0..<text.count where stored[range.lowerBound + offset] != text[offset] {
        return false
      }
      return true
    }
  }

  private func place(_ index: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[Int(index)]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = index
  }

  private func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in words.indices { place(Int32(index)) }
  }
}
