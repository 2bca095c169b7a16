extension Vietnamese {
  static let drafting: [(key: String, text: String)] = [

    ]
}
