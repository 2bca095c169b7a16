extension English {
  static let readers: [(key: String, text: String)] = []
}
