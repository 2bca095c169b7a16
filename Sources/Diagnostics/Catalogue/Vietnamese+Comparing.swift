extension Vietnamese {
  static let comparing: [(key: String, text: String)] = []
}
