extension English {
  static let checking: [(key: String, text: String)] = []
}
