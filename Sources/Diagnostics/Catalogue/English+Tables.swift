extension English {
  static let tables: [(key: String, text: String)] = []
}
