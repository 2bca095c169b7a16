extension Vietnamese {
  static let recognition: [(key: String, text: String)] = []
}
