import VietnameseText

/// A commune, ward or special zone as the name of a body has it.
struct CommuneName {
  /// The word for its kind and its name, folded: `xa bum to`.
  let folded: [UInt8]
  /// The same as printed.
  let text: String

  /// Finds the commune in the name of a body; nil when it names none.
  init?(_ body: FoldedText) {
    let kinds: [StaticString] = ["xa", "phuong", "dac khu"]
    let starts = kinds.compactMap { body.find($0) }
    guard let start = starts.min() else { return nil }
    var end = body.count
    // A province may follow behind a comma or by itself.
    for stop in ["tinh", "thanh pho"] as [StaticString] {
      if let found = body.find(stop, in: start..<end) { end = found }
    }
    for index in start..<end where [0x2C, 0x2D, 0x28].contains(body.folded[index]) {
      end = index
      break
    }
    let range = body.trim(start..<end)
    guard body.words(in: range).count > 1 else { return nil }
    folded = Array(body.folded[range])
    text = body[range]
  }
}
