extension Vietnamese {
  static let issuingCommands: [(key: String, text: String)] = []
}
