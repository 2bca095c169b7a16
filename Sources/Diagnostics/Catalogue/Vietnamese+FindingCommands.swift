extension Vietnamese {
  static let findingCommands: [(key: String, text: String)] = []
}
