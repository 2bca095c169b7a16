extension Vietnamese {
  static let citations: [(key: String, text: String)] = [

    ]
}
