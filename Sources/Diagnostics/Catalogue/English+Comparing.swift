extension English {
  static let comparing: [(key: String, text: String)] = []
}
