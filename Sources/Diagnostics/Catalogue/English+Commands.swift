extension English {
  static let commands: [(key: String, text: String)] = [

    ]
}
