extension Vietnamese {
  static let documents: [(key: String, text: String)] = [

    ]
}
