extension StagedFiles {
  /// Writes one file, whole or not at all.
  static func writeOne(_ bytes: [UInt8], to path: String) throws(Failure) {
    var files = StagedFiles()
    do throws(Failure) {
      try files.stage(bytes, for: path)
      try files.commit()
    } catch {
      files.discard()
      throw error
    }
  }
}
