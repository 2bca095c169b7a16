extension English {
  static let knowingCommands: [(key: String, text: String)] = []
}
