import Drafting
import Foundation
import Readers

@testable import Recognition

/// What the tests recognise documents with.
enum TestData {
  /// The repository's root, where its data lie.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The library of the repository.
  static let library = Result { try Library.load(DataFolder(path: root)) }

  /// What a text is recognised as, with the repository's profiles.
  static func recognize(_ text: String) throws -> UnderstoodDocument {
    try Recognizer(profiles: library.get().profiles).recognize(TextReader().read(text))
  }

  /// The extract of a text.
  static func extract(_ text: String) throws -> Extract { try recognize(text).extract }

  /// A plan around a text, so that a test writes only what it is about.
  static func plan(_ body: String, opening: String? = nil) -> String {
    """
    UBND TỈNH LÀO CAI
    SỞ Y TẾ

    Số: 07/KH-SYT

    Lào Cai, ngày 05 tháng 3 năm 2026

    KẾ HOẠCH
    Phát động phong trào thi đua năm 2026

    \(opening ?? "Thực hiện Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND tỉnh về thi đua, Sở Y tế ban hành Kế hoạch như sau:")

    \(body)

    Nơi nhận:
    - UBND tỉnh (b/c);
    - Lưu: VT, VP.

    GIÁM ĐỐC

    Hoàng Thị Mẫu
    """
  }
}
