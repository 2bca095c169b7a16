extension English {
  static let findingCommands: [(key: String, text: String)] = []
}
