import Testing
import VietnameseText

@testable import Recognition

@Suite("The head of a document")
struct LetterheadTests {
  @Test("Two columns run together on lines are told apart")
  func columns() throws {
    let extract = try TestData.extract(
      """
      UBND THÀNH PHỐ HẢI PHÒNG           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          SỞ NÔNG NGHIỆP                       Độc lập - Tự do - Hạnh phúc
          VÀ MÔI TRƯỜNG
      Số:      /KH-SNNMT                 Hải Phòng, ngày      tháng 4 năm 2026

                                  KẾ HOẠCH
                    Phát động thi đua cao điểm quý II

           Sở Nông nghiệp và Môi trường ban hành Kế hoạch như sau:
      """)
    #expect(extract.issuer == "Sở Nông nghiệp và Môi trường")
    #expect(extract.parent == "UBND thành phố Hải Phòng")
    #expect(extract.parentSource == .read)
    #expect(extract.province == "Hải Phòng")
    #expect(extract.provinceSource == .read)
    #expect(extract.number == nil)
    #expect(extract.symbol == "KH-SNNMT")
    #expect(extract.date?.iso == "2026-04")
    #expect(extract.title == "Phát động thi đua cao điểm quý II")
  }

  @Test("Lines that narrow cells break are put together")
  func narrowCells() throws {
    let extract = try TestData.extract(
      """
      |
      **UỶ BAN NHÂN
      DÂN**
      TỈNH ĐIỆN BIÊN
      -------
      |
      **CỘNG HÒA XÃ
      HỘI CHỦ NGHĨA VIỆT NAM**
      Độc lập - Tự do - Hạnh phúc
      |
      |
      Số:
      0042/KH-UBND
      |
      *Điện Biên, ngày
      9 tháng 02 năm 2026*
      |

      **KẾ HOẠCH**

      TỔ CHỨC PHONG TRÀO THI ĐUA
      TRÊN ĐỊA BÀN TỈNH ĐIỆN BIÊN

      Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
      """)
    #expect(extract.issuer == "Ủy ban nhân dân tỉnh Điện Biên")
    #expect(extract.parent == nil)
    #expect(extract.number == "0042")
    #expect(extract.date?.iso == "2026-02-09")
    #expect(extract.title == "TỔ CHỨC PHONG TRÀO THI ĐUA TRÊN ĐỊA BÀN TỈNH ĐIỆN BIÊN")
  }

  @Test("A Party document keeps its own order of number and symbol")
  func party() throws {
    let recognition = try TestData.recognize(
      """
      TỈNH ỦY SƠN LA
      *
      Số 27-KH/TU

      ĐẢNG CỘNG SẢN VIỆT NAM

      Sơn La, ngày 03 tháng 02 năm 2026

      KẾ HOẠCH
      thực hiện nhiệm vụ thi đua năm 2026

      Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:

      Nơi nhận:
      - Ban Bí thư (để b/c);
      - Lưu Văn phòng Tỉnh ủy.

      T/M BAN THƯỜNG VỤ
      PHÓ BÍ THƯ

      Lò Văn Mẫu
      """)
    let extract = recognition.extract
    #expect(extract.issuer == "Tỉnh ủy Sơn La")
    #expect(extract.number == "27")
    #expect(extract.symbol == "KH/TU")
    #expect(extract.signature?.authority == ["T/M BAN THƯỜNG VỤ"])
    #expect(extract.archiveLine == "Lưu Văn phòng Tỉnh ủy")
  }

  @Test("A letter, which names no kind, is known by its symbol, its title by V/v")
  func letter() throws {
    let extract = try TestData.extract(
      """
      SỞ NỘI VỤ TỈNH LÀO CAI
      Số: 812/SNV-TĐKT
      V/v phát động phong trào thi đua
      năm 2026
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Lào Cai, ngày 12 tháng 3 năm 2026
      Kính gửi: Các sở, ban, ngành tỉnh.
      Sở Nội vụ đề nghị các cơ quan triển khai thi đua./.
      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      GIÁM ĐỐC
      Hà Văn Mẫu
      """)
    #expect(extract.kind == "Công văn")
    #expect(extract.title == "phát động phong trào thi đua năm 2026")
    #expect(extract.issuer == "Sở Nội vụ tỉnh Lào Cai")
    #expect(extract.symbol == "SNV-TĐKT")
    #expect(extract.date?.iso == "2026-03-12")
    #expect(extract.sections.isEmpty)
  }

  @Test("A city that goes by its letters is known by them")
  func cityByLetters() throws {
    let extract = try TestData.extract(
      """
      ỦY BAN NHÂN DÂN PHƯỜNG BẾN THÀNH
      Số: 33/KH-UBND
      TP.HCM, ngày 12 tháng 02 năm 2026
      KẾ HOẠCH
      Hưởng ứng phong trào thi đua
      """)
    #expect(extract.province == "Thành phố Hồ Chí Minh")
  }

  @Test("Without a letterhead the opening says who issues, and what follows is marked as such")
  func noLetterhead() throws {
    let extract = try TestData.extract(
      """
      **KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA**
      **Thực hiện tốt nhiệm vụ năm 2026**

      Thực hiện Chỉ thị số 03/CT-UBND ngày 10/01/2026 của UBND tỉnh Cà Mau về thi đua; Sở Tài chính ban hành Kế hoạch như sau:

      I. MỤC ĐÍCH
      """)
    #expect(extract.issuer == "Sở Tài chính")
    #expect(extract.province == "Cà Mau")
    #expect(extract.provinceSource == .inferred)
    #expect(extract.parent == "UBND tỉnh Cà Mau")
    #expect(extract.parentSource == .inferred)
    #expect(extract.number == nil)
    #expect(extract.date == nil)
    #expect(
      extract.title == "Phát động phong trào thi đua thực hiện tốt nhiệm vụ năm 2026")
    #expect(extract.diagnostics.contains { $0.code == "recognition.parent-inferred" })
  }

  @Test("A province that only a known signer tells is inferred; one nobody tells is open")
  func inferredProvince() throws {
    func text(_ name: String) -> String {
      """
      KẾ HOẠCH
      Phát động thi đua năm 2026

      Sở Xây dựng ban hành Kế hoạch như sau:

      I. MỤC ĐÍCH

      Nơi nhận:
      - Lưu: VT.

      GIÁM ĐỐC

      \(name)
      """
    }
    let store = try TestData.library.get().profiles
    let known = store.provinces.flatMap { province in
      province.bodies.flatMap { $0.facts.signatories ?? [] }.filter(\.isVerified).map {
        (name: $0.name, province: province)
      }
    }
    let signer = try #require(known.first)
    let told = try TestData.extract(text(signer.name))
    #expect(told.provinceSource == .inferred)
    #expect(signer.province.names.map(\.name).contains(told.province ?? ""))
    let open = try TestData.extract(text("Đỗ Không Rõ"))
    #expect(open.province == nil)
    #expect(open.provinceSource == nil)
  }

  @Test("A central body has no province, wherever it sits")
  func central() throws {
    let extract = try TestData.extract(
      """
      BỘ XÂY DỰNG
      Số: 512/KH-BXD
      Hà Nội, ngày 7 tháng 4 năm 2026
      KẾ HOẠCH
      Thi đua của ngành
      """)
    #expect(extract.issuer == "Bộ Xây dựng")
    #expect(extract.place == "Hà Nội")
    #expect(extract.province == nil)
  }

  @Test("A title over several lines is joined")
  func titleLines() throws {
    let extract = try TestData.extract(
      """
      KẾ HOẠCH

      Phát động phong trào thi đua hoàn thành xuất sắc mọi nhiệm vụ

      được giao năm 2026 của Sở Công Thương


      Thực hiện Chỉ thị số 03/CT-UBND ngày 10/01/2026 của UBND tỉnh về

      thi đua, Sở Công Thương phát động phong trào thi đua như sau:
      """)
    #expect(
      extract.title
        == "Phát động phong trào thi đua hoàn thành xuất sắc mọi nhiệm vụ được giao năm 2026 của Sở Công Thương"
    )
    #expect(extract.basis.map(\.number) == ["03/CT-UBND"])
  }
}
