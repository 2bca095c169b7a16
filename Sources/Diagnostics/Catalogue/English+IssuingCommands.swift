extension English {
  static let issuingCommands: [(key: String, text: String)] = []
}
