import Files
import Foundation
import Programs

/// Turns files of other word processors into Word's, through LibreOffice where it is installed.
struct OfficeConverter {
  /// Bytes of memory it may hold.
  var memoryLimit: Int

  /// The bytes of the Word file.
  func word(
    from bytes: [UInt8], _ kind: FileKind, until deadline: ContinuousClock.Instant
  ) throws(ExternalProgram.Failure) -> [UInt8] {
    let ending =
      switch kind {
      case .oldWord: "doc"
      case .openDocument: "odt"
      case .rtf: "rtf"
      default: "html"
      }
    let settings = Array(OfficeConverter.settings.utf8)
    guard let folder = ScratchFolder(), folder.put(bytes, "in.\(ending)"),
      folder.put(settings, "profile/user/registrymodifications.xcu")
    else { throw .failed(1) }
    var program = ExternalProgram("soffice", until: deadline)
    program.memoryLimit = memoryLimit
    program.addressLimit = 4 << 30
    program.startsOthers = true
    // A profile of its own lets several run at once and leaves a person's alone.
    let profile = URL(fileURLWithPath: folder.path("profile"), isDirectory: true).absoluteString
    // Left to itself it takes a web page for one to edit, which it can't save as Word does.
    let filter = ending == "html" ? ["--infilter=HTML (StarWriter)"] : []
    _ = try program.run(
      ["-env:UserInstallation=\(profile)", "--headless", "--norestore"] + filter + [
        "--convert-to", "docx", "--outdir", folder.path("out"), folder.path("in.\(ending)"),
      ], in: folder)
    guard let word = try? FileSystem.bytes(of: folder.path("out/in.docx"), limit: 256 << 20) else {
      throw .failed(1)
    }
    return word
  }

  /// What keeps it from fetching what a document points to, where the system can't: nothing remote
  /// is linked to, no macro runs, and what would go out all the same goes to a proxy nobody runs
  /// (port 9 is set aside for throwing away, RFC 863).
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
    xmlns:xs="http://www.w3.org/2001/XMLSchema" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings">\
    <prop oor:name="ooInetProxyType" oor:op="fuse"><value>1</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings">\
    <prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings">\
    <prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings">\
    <prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings">\
    <prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings">\
    <prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop></item>
    </oor:items>
    """
}
