extension English {
  static let drafting: [(key: String, text: String)] = [

    ]
}
