extension English {
  static let yaml: [(key: String, text: String)] = [

    ]
}
