extension Vietnamese {
  static let checking: [(key: String, text: String)] = []
}
