extension English {
  static let citations: [(key: String, text: String)] = [

    ]
}
