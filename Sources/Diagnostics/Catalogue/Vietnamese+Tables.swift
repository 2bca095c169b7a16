extension Vietnamese {
  static let tables: [(key: String, text: String)] = []
}
