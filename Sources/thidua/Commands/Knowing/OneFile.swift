/// Writes a single file: it appears whole or not at all.
enum OneFile {
  /// Writes the bytes of a file.
  ///
  /// - Throws: `StagedFiles.Failure`; what stood there before is then untouched.
  static func write(_ bytes: [UInt8], to path: String) throws(StagedFiles.Failure) {
    var files = StagedFiles()
    do {
      try files.stage(bytes, for: path)
      try files.commit()
    } catch {
      files.discard()
      throw error
    }
  }
}
