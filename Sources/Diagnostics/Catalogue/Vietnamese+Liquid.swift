extension Vietnamese {
  static let liquid: [(key: String, text: String)] = [

    ]
}
