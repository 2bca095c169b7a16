extension English {
  static let profiles: [(key: String, text: String)] = [

    ]
}
