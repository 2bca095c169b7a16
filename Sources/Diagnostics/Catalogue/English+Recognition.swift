extension English {
  static let recognition: [(key: String, text: String)] = []
}
