extension English {
  static let documents: [(key: String, text: String)] = [

    ]
}
