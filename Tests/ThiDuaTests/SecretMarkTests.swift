import Archive
import Document
import Foundation
import Readers
import Testing
import Writers

@Suite("Files and briefs with a mark of secrecy")
struct SecretMarkTests {
  private static let plan = """
    UBND TỈNH LAI CHÂU
    SỞ XÂY DỰNG
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 05/KH-SXD
    Lai Châu, ngày 12 tháng 3 năm 2026
    MẬT
    KẾ HOẠCH
    Phát động phong trào thi đua xây dựng khu vực phòng thủ năm 2026
    Thực hiện Kế hoạch số 250/KH-UBND ngày 13/01/2026 của UBND tỉnh về triển khai công tác thi đua, khen thưởng năm 2026, Sở Xây dựng ban hành Kế hoạch như sau:
    I. MỤC ĐÍCH, YÊU CẦU
    Nâng cao chất lượng xây dựng khu vực phòng thủ, giữ bí mật nhà nước.
    II. TỔ CHỨC THỰC HIỆN
    Các phòng thực hiện Kế hoạch này./.
    Nơi nhận:
    - UBND tỉnh (b/c);
    - Lưu: VT, TĐKT.
    GIÁM ĐỐC
    Nguyễn Văn An
    """

  /// The pages of the plan with its mark as a paragraph, or without one.
  private static func pages(marked: Bool) throws -> FormattedDocument {
    let text = marked ? plan : plan.replacingOccurrences(of: "MẬT\n", with: "")
    return try TextReader().read(Array(text.utf8), named: "mat.txt").pages
  }

  /// Word files whose mark stands in different places.
  private static func wordFiles() throws -> [(String, [UInt8])] {
    let plain = try DOCXWriter().write(pages(marked: false))
    let paragraph = "<w:p><w:r><w:t>★ MẬT ★</w:t></w:r></w:p>"
    let cell =
      "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
      + "<w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    let frame =
      "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
      + "<w:txbxContent><w:p><w:r><w:t>TUYỆT MẬT</w:t></w:r></w:p></w:txbxContent>"
      + "</v:textbox></v:shape></w:pict></w:r></w:p>"
    return try [
      ("doan.docx", try DOCXWriter().write(pages(marked: true))),
      ("dau.docx", inserted(paragraph, plain)), ("o.docx", inserted(cell, plain)),
      ("khung.docx", inserted(frame, plain)),
    ]
  }

  /// A Word file with something put at the beginning of its body.
  private static func inserted(_ xml: String, _ bytes: [UInt8]) throws -> [UInt8] {
    let zip = try ZipReader(bytes)
    let packer = try ZipPacker()
    return try ZipWriter.archive(
      of: zip.names.map { name in
        var part = try zip.bytes(of: name)
        if name == "word/document.xml" {
          part = Array(
            String(decoding: part, as: UTF8.self)
              .replacingOccurrences(of: "<w:body>", with: "<w:body>" + xml).utf8)
        }
        return try packer.pack(ZipEntry(name, part))
      })
  }

  @Test("No file comes in by import, in whatever place the mark stands")
  func imported() throws {
    let archive = try FindingArchive()
    defer { archive.remove() }
    let folder = archive.folder.appendingPathComponent("secret")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var files = try SecretMarkTests.wordFiles()
    files.append(("mat.txt", Array(SecretMarkTests.plan.utf8)))
    files.append(("mat.pdf", try PDFWriter().write(SecretMarkTests.pages(marked: true))))
    for (name, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
      let run = try archive.run("import", folder.appendingPathComponent(name).path)
      #expect(run.code != 0, "\(name): \(run.output)")
      #expect((run.output + run.errors).contains("117/2025/QH15"), "\(name): \(run.output)")
    }
    let found = try archive.run("search", "khu vực phòng thủ")
    #expect(!found.output.contains("05/KH-SXD"), "\(found.output)")
    let check = try Program.run("check", folder.appendingPathComponent("mat.txt").path)
    #expect(check.output.contains("secrets.marked"), "\(check.output)")
    // Without the mark the same plan, which speaks of secrets, is taken in.
    try Data(SecretMarkTests.plan.replacingOccurrences(of: "MẬT\n", with: "").utf8)
      .write(to: folder.appendingPathComponent("thuong.txt"))
    let open = try archive.run("import", folder.appendingPathComponent("thuong.txt").path)
    #expect(open.code == 0, "\(open.output)\(open.errors)")
  }

  @Test("No brief is kept as a draft or issued, and a secret number keeps nothing of one")
  func briefs() throws {
    let office = try IssuingOffice()
    defer { office.remove() }
    let marked = try office.brief(
      "mat.yaml",
      changing: [("  requirement:\n", "  requirement:\n    - text: \"(MẬT)\"\n")])
    for words in [["propose", marked], ["issue", marked, "--date", "2026-01-13"]] {
      let run = try Program.run(words + ["--registry", office.registry], language: "en")
      #expect(run.code == 1, "\(run.output)\(run.errors)")
      #expect(run.errors.contains("117/2025/QH15"), "\(run.errors)")
    }
    let drawn = try office.run(
      "issue", IssuingOffice.laiChau, "--date", "2026-01-13", "--secret", "--holder",
      "Phòng Tổ chức")
    #expect(drawn.code == 0, "\(drawn.errors)")
    let show = try office.run("show", "1")
    #expect(show.output.contains("01/KH-SXD") && show.output.contains("Phòng Tổ chức"))
    #expect(show.output.contains("State secret"), "\(show.output)")
    #expect(!show.output.contains("Phát động"), "\(show.output)")
    #expect(try office.run("show", "1", "--text").code == 1)
    #expect(try !office.run("search", "thi đua").output.contains("01/KH-SXD"))
    #expect(try office.numbers(2026) == [])
    #expect(try office.run("verify").code == 0)
    let export = try office.run("export", "-o", office.path("xuat"))
    #expect(export.errors.contains("secrets.left-out"), "\(export.errors)")
    let files = try office.run(
      "issue", IssuingOffice.laiChau, "--date", "2026-01-13", "--secret", "-o", office.path("x.pdf")
    )
    #expect(files.code == 2 && files.errors.contains("issue.secret-only-line"))
  }
}
