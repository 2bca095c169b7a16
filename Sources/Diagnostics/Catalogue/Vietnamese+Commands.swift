extension Vietnamese {
  static let commands: [(key: String, text: String)] = [

    ]
}
