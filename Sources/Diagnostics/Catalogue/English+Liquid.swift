extension English {
  static let liquid: [(key: String, text: String)] = [

    ]
}
