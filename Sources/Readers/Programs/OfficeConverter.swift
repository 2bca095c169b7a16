/// Turns files of other word processors into Word's, through LibreOffice where it is installed.
struct OfficeConverter {
  /// How long it may take, in seconds.
  var secondLimit = 90.0

  /// The bytes of the Word file.
  func word(from bytes: [UInt8], _ kind: FileKind) throws(ExternalProgram.Failure) -> [UInt8] {
    let ending =
      switch kind {
      case .oldWord: "doc"
      case .openDocument: "odt"
      case .rtf: "rtf"
      default: "html"
      }
    guard let folder = ScratchFolder(), folder.put(bytes, "in.\(ending)") else {
      throw .failed(1)
    }
    // A profile of its own lets several run at once and leaves a person's alone.
    _ = try ExternalProgram(
      name: "soffice", secondLimit: secondLimit, memoryLimit: 4 << 30
    ).run(
      [
        "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--norestore",
        "--convert-to", "docx", "--outdir", folder.path("out"), folder.path("in.\(ending)"),
      ], in: folder)
    guard let word = ScratchFolder.bytes(folder.path("out/in.docx"), limit: 256 << 20) else {
      throw .failed(1)
    }
    return word
  }
}
