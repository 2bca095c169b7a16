extension Vietnamese {
  static let readers: [(key: String, text: String)] = [
    ("reader.empty", "Tệp rỗng; hãy chọn đúng tệp chứa văn bản."),
    (
      "reader.encrypted",
      "Tệp được khóa bằng mật khẩu; hãy mở bằng Word và lưu lại không đặt mật khẩu."
    ),
    (
      "reader.old-word",
      "Đây là tệp Word đời trước năm 2007 (.doc); hãy mở bằng Word và lưu thành .docx."
    ),
    (
      "reader.old-office",
      "Đây là tệp Office không chứa văn bản; hãy lưu văn bản thành .docx."
    ),
    (
      "reader.picture",
      "Đây là ảnh {kind} không đọc được chữ (tên tệp không được ghi loại khác và máy phải có tesseract với tiếng Việt); hãy đưa chính tệp văn bản."
    ),
    (
      "reader.unknown-kind",
      "Đây không phải loại văn bản đọc được: .docx, .pdf hoặc văn bản thuần."
    ),
    (
      "reader.not-a-package",
      "Đây không phải tệp .docx, dù tên tệp ghi khác; hãy mở bằng phần mềm của nó và lưu thành .docx."
    ),
    (
      "reader.package-damaged",
      "Tệp bị cụt hoặc hỏng, không giải nén được; hãy lấy lại tệp, hoặc mở và sửa bằng Word."
    ),
    (
      "reader.too-many-parts",
      "Tệp có nhiều thành phần hơn mọi văn bản nên không đọc; hãy lưu lại văn bản bằng Word."
    ),
    (
      "reader.not-word",
      "Tệp không chứa văn bản Word; nếu là bảng tính hay trình chiếu, hãy đưa tệp văn bản."
    ),
    (
      "reader.part-missing",
      "Thành phần {part} được nhắc đến nhưng không có trong tệp; hãy mở và sửa tệp bằng Word."
    ),
    (
      "reader.part-damaged",
      "Không giải nén được thành phần {part}: bị hỏng hoặc bị khóa; hãy mở và sửa tệp bằng Word."
    ),
    (
      "reader.part-too-large",
      "Thành phần {part} giải nén ra hơn {limit} MB, không văn bản nào lớn như vậy; tệp không được đọc."
    ),
    (
      "reader.part-malformed",
      "Thành phần {part} bị cụt hoặc sai quy tắc XML ở dòng {line}; hãy sửa tệp bằng Word."
    ),
    (
      "reader.part-with-document-type",
      """
      Thành phần {part} khai báo kiểu tài liệu, điều Word không bao giờ làm nhưng mã độc thì có; tệp \
      không được đọc.
      """
    ),
    (
      "reader.part-too-deep",
      "Thành phần {part} có hơn {limit} phần tử lồng nhau; tệp không được đọc."
    ),
    (
      "reader.not-a-pdf",
      "Đây không phải tệp PDF, dù tên tệp ghi khác; hãy đưa chính tệp văn bản."
    ),
    (
      "reader.pdf-damaged",
      "Tệp PDF bị cụt hoặc hỏng, không mở được; hãy lấy lại tệp, hoặc in ra PDF lần nữa."
    ),
    (
      "reader.pdf-locked",
      "Tệp PDF được khóa bằng mật khẩu; hãy lưu lại không đặt mật khẩu."
    ),
    (
      "reader.pdf-without-text",
      """
      Tệp PDF chỉ có ảnh chụp trang, không có chữ; hãy nhận dạng chữ trước (tesseract tiếng Việt), \
      hoặc đưa tệp Word.
      """
    ),
    (
      "reader.scan-failed",
      "Không nhận dạng được chữ trên ảnh chụp trang: không có chữ, hoặc quá nhiều trang; hãy đưa tệp Word."
    ),
    (
      "reader.recognised",
      "Chữ được nhận dạng từ ảnh chụp trang, độ tin cậy {confidence} %; hãy đối chiếu với bản gốc."
    ),
    (
      "reader.program-missing",
      "Cần chương trình {program} để đọc tệp này; hãy cài gói {package}."
    ),
    (
      "reader.too-slow",
      "Không mở được tệp trong {seconds} giây; tệp quá lớn hoặc bị hỏng."
    ),
    (
      "reader.no-scratch",
      "Không có chỗ cho tệp tạm; hãy dọn bớt, hoặc đặt TMPDIR tới thư mục ghi được."
    ),
    ("reader.unreadable", "Không đọc được tệp; hãy xem tệp có ở đó không và có quyền đọc không."),
    ("reader.folder", "Đây là thư mục; hãy ghi tên các tệp trong đó."),
    (
      "reader.converted",
      "Tệp được LibreOffice chuyển thành .docx trước khi đọc; thể thức có thể khác đôi chỗ."
    ),
    ("reader.too-large", "Tệp lớn hơn {limit} MB, không văn bản nào như vậy; tệp không được đọc."),
    (
      "reader.conversion-failed",
      "Không chuyển được tệp thành .docx: tệp hỏng hoặc bị khóa; hãy mở bằng Word và lưu thành .docx."
    ),
    (
      "reader.part-too-wide",
      "Thành phần {part} có phần tử mang hơn {limit} thuộc tính; tệp không được đọc."
    ),
    ("reader.footnotes", "Không đọc cước chú và chú thích cuối ({count}); hãy tự xem."),
    ("reader.pictures", "Không đọc hình ảnh ({count}); hãy tự xem."),
  ]
}
