extension Vietnamese {
  static let yaml: [(key: String, text: String)] = [

    ]
}
