import Files
import Testing

@Suite struct FileNameTests {
  @Test(arguments: [
    ("Kế hoạch số 05.docx", "Kế hoạch số 05.docx"), ("../../etc/passwd", "passwd"),
    ("C:\\mật\\x.pdf", "x.pdf"), ("/a/b/", "b"), ("..", "tep"), ("", "tep"), ("../", "tep"),
    (".bashrc", "bashrc"), ("-rf", "rf"), (" .-- a.txt ", "a.txt"),
    ("a\u{1B}[2J\nb.txt", "a[2Jb.txt"),
    ("fdp.\u{202E}xcod", "fdp.xcod"), ("\u{0}", "tep"), ("a..b", "a..b"),
  ]) func `a name from outside becomes the last name of its path, and drives nothing`(
    given: String, name: String
  ) {
    #expect(FileName.safe(given) == name)
  }

  @Test func `a name taken apart into letters and marks is put together`() {
    let name = FileName.safe("Ke\u{302}\u{301} hoa\u{323}ch.docx")
    #expect(Array(name.utf8) == Array("Kế hoạch.docx".utf8))
  }

  @Test func `a long name is cut between characters and keeps its ending`() {
    let name = FileName.safe(String(repeating: "ế", count: 300) + ".docx")
    #expect(name.utf8.count <= FileName.longest)
    #expect(name.hasSuffix("ế.docx"))
    let marks = FileName.safe("e" + String(repeating: "\u{301}", count: 999) + ".docx")
    #expect(marks == "tep.docx")
    #expect(FileName.safe("a." + String(repeating: "b", count: 300)).utf8.count == 255)
  }

  @Test(arguments: [
    ("a/b/muc.json", true), ("Kế hoạch.docx", true), ("a/../b", false), ("../x", false),
    ("/etc/passwd", false), ("a//b", false), ("", false), (".", false), ("a\\..\\b", false),
    ("a/b\u{1B}", false), ("..a/b", true),
  ]) func `a path that leads out of its folder is known`(path: String, staysInside: Bool) {
    #expect(FileName.staysInside(path) == staysInside)
  }
}
