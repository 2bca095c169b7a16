extension Vietnamese {
  static let knowingCommands: [(key: String, text: String)] = []
}
