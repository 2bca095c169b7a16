extension Vietnamese {
  static let registry: [(key: String, text: String)] = []
}
