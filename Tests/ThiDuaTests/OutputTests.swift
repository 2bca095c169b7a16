import Foundation
import Testing

@Suite struct OutputTests {
  @Test(arguments: [["list", "provinces"], ["--help"], ["--version", "--json"]])
  func `output that can't be written is an error`(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = arguments
    process.environment = Program.environment(language: "en")
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(text.contains("[command.output-lost]"))
  }

  @Test(arguments: [[], ["--json"]])
  func `what a document says drives no terminal`(_ options: [String]) throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.txt")
    try Data(
      """
      SỞ XÂY DỰNG
      Số: 7/KH-SXD
      KẾ HOẠCH
      Phát động \u{1B}]0;tên\u{7}\u{1B}[31m thi đua \u{202E}gnud\u{9B}
      I. MỤC ĐÍCH, YÊU CẦU
      1. Phong trào thi đua được tổ chức rộng khắp ở các phòng, đơn vị thuộc Sở, gắn với nhiệm vụ của từng người.
      2. Việc đánh giá, xét chọn bảo đảm công khai, đúng người, đúng việc, kịp thời động viên.
      """.utf8
    ).write(to: file)
    let run = try Program.run(["extract", file.path] + options, language: "vi")
    #expect(run.output.contains("thi đua"))
    #expect(
      !(run.output + run.errors).unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }
}
