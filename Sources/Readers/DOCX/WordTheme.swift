import XMLReading

/// The faces a document's theme names.
struct WordTheme {
  private var major: String?
  private var minor: String?

  /// A theme that names none.
  init() {}

  /// Reads the theme part.
  init(_ xml: WordXML) throws(XMLError) {
    _ = try xml.root()
    var major: String?
    var minor: String?
    try xml.children { name throws(XMLError) in
      guard name == .themeElements else { return }
      try xml.children { name throws(XMLError) in
        guard name == .fontScheme else { return }
        try xml.children { name throws(XMLError) in
          let isMajor = name == .themeMajor
          guard isMajor || name == .themeMinor else { return }
          try xml.children { name throws(XMLError) in
            guard name == .themeLatin, let face = xml.attribute(.typeface), !face.isEmpty
            else { return }
            if isMajor { major = face } else { minor = face }
          }
        }
      }
    }
    try xml.finish()
    self.major = major
    self.minor = minor
  }

  /// The face of a name such as `minorHAnsi`.
  func face(_ name: String) -> String? {
    name.hasPrefix("major") ? major : minor
  }
}
