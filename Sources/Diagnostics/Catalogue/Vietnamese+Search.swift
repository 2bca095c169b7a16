extension Vietnamese {
  static let search: [(key: String, text: String)] = []
}
