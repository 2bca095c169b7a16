import VietnameseText

extension String {
  /// The text as documents hold it: in NFC, without characters that neither print nor part. Text
  /// that is so is taken as it is, so that only text from elsewhere costs the work.
  var normalized: String {
    guard isSuspect else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in Normalization.nfc(self).unicodeScalars where scalar.isText {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// Whether a byte is a control character or begins a character of U+0300…U+037F, where combining
  /// marks stand, or of U+F000…U+FFFF, where noncharacters stand.
  private var isSuspect: Bool {
    func search(_ bytes: some Sequence<UInt8>) -> Bool {
      bytes.contains { $0 < 0x20 || $0 & 0xFE == 0xCC || $0 == 0xEF }
    }
    return utf8.withContiguousStorageIfAvailable { search($0) } ?? search(utf8)
  }
}

extension Unicode.Scalar {
  /// Whether it is part of a text: no control character but tab and line feed, no noncharacter, no
  /// byte order mark.
  fileprivate var isText: Bool {
    switch value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
