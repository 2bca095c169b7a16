extension English {
  static let search: [(key: String, text: String)] = []
}
