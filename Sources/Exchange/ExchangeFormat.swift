import Registry

/// The folder that a registry, or a part of it, is handed over in. People read it without the
/// program: a list, a folder for each entry with its files, its text and what the register says, and
/// the digests of everything.
///
/// ```
/// README.txt
/// danh-sach.csv
/// luot-xem.csv        who looked at the entries; further files when there are many looks
/// thidua-export.json
/// SHA256SUMS
/// lai-chau/so-xay-dung/2026/05-kh-sxd/
///   muc.json          the entry and its document
///   van-ban.txt       its plain text
///   ke-hoach.docx     its files as they were taken in
/// ```
enum ExchangeFormat {
  static let name = "thidua-export"
  static let version = 1

  /// What is said of the whole: where it comes from, how much there is.
  static let manifest = "thidua-export.json"
  /// The digests of all other files, as `sha256sum` checks them.
  static let digests = "SHA256SUMS"
  static let list = "danh-sach.csv"
  /// Who looked at the entries, by the number of the file, from 1.
  static func looks(_ number: Int) -> String {
    number == 1 ? "luot-xem.csv" : "luot-xem-\(number).csv"
  }
  static let readme = "README.txt"
  /// Lies in a folder that is still being written.
  static let unfinished = "CHUA-XONG.txt"
  /// An entry.
  static let entry = "muc.json"
  /// The plain text of an entry.
  static let text = "van-ban.txt"

  /// Slugs of folders are no longer than this, so that paths stay short enough for every system.
  static let slugLimit = 60
}
