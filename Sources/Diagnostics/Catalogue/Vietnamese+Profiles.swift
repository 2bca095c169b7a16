extension Vietnamese {
  static let profiles: [(key: String, text: String)] = [

    ]
}
