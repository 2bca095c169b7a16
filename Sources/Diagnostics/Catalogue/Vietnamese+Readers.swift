extension Vietnamese {
  static let readers: [(key: String, text: String)] = []
}
