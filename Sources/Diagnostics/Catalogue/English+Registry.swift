extension English {
  static let registry: [(key: String, text: String)] = []
}
