import Document

/// A paragraph while it is being read.
struct ParagraphDraft {
  /// A stretch of text with its whole look.
  struct Stretch {
    var bytes: [UInt8]
    var look: RunMarkup

    /// Whether it has anything but spaces.
    var isVisible: Bool { bytes.contains { $0 > 0x20 } }
  }

  var markup = ParagraphMarkup()
  var resolved = WordStyleSheet.Resolved()
  var stretches: [Stretch] = []
  var shapes = WordShapes()
  /// The page its text begins on.
  var page: Int?
  /// Whether a page or column ended inside it and no text has followed yet.
  var isBroken = false
  /// The look of the page number in it.
  var pageNumber: RunMarkup?

  /// Whether it has anything but spaces.
  var isVisible: Bool { stretches.contains(where: \.isVisible) }

  /// Adds text.
  mutating func add(_ bytes: [UInt8], _ look: RunMarkup) {
    if bytes.isEmpty || look.isHidden == true { return }
    var bytes = bytes
    if look.isCapitals == true {
      bytes = Array(String(decoding: bytes, as: UTF8.self).uppercased().utf8)
    }
    if isBroken {
      if isVisible { bytes.insert(.lineFeed, at: 0) }
      isBroken = false
    }
    if let last = stretches.indices.last, stretches[last].look == look {
      stretches[last].bytes += bytes
    } else {
      stretches.append(Stretch(bytes: bytes, look: look))
    }
  }

  /// The face or size most of the text has.
  func dominant<Value: Hashable>(_ value: (RunMarkup) -> Value?) -> Value? {
    var counts: [Value: Int] = [:]
    var best: (value: Value, count: Int)?
    for stretch in stretches where stretch.isVisible {
      guard let value = value(stretch.look) else { continue }
      let count = counts[value, default: 0] + stretch.bytes.count
      counts[value] = count
      if count > best?.count ?? 0 { best = (value, count) }
    }
    return best?.value
  }
}
