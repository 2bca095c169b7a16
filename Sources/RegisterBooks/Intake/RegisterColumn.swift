import Diagnostics
import VietnameseText

/// What a column of somebody's register holds.
public enum RegisterColumn: String, Sendable, CaseIterable, Codable {
  /// The line's own count, of no further use.
  case ordinal
  /// Number and symbol together, `05/KH-SXD`.
  case reference
  /// The number alone.
  case number
  /// The symbol alone.
  case symbol
  /// The date of the document.
  case date
  /// The year, where dates leave it out.
  case year
  /// The kind alone.
  case kind
  /// The title, with the kind before it or without.
  case title
  /// Who signed.
  case signer
  /// Who it went to.
  case recipients
  /// Who keeps the file copy.
  case keeper
  /// How many copies were issued.
  case copies
  /// The day it was handed over or sent.
  case handedOver
  /// Who signed for it.
  case receipt
  /// Notes.
  case note
  /// The issuing body.
  case body
  /// The province.
  case province

  /// The column of a name at its head: Vietnamese with or without marks, English, or the field names
  /// of NĐ 30/2020, Phụ lục VI; blanks, case, signs and one slip of the pen don't count. Nil when the
  /// name means none.
  public init?(named name: String) {
    let wanted = RegisterColumn.squeezed(name)
    guard !wanted.isEmpty, wanted.count <= 60 else { return nil }
    if let column = RegisterColumn.byName[wanted] {
      self = column
      return
    }
    // Short names are too near to each other for slips, and what has digits is no name.
    if wanted.contains(where: { $0 <= 0x39 }) { return nil }
    let allowed = wanted.count >= 14 ? 2 : wanted.count >= 7 ? 1 : 0
    guard allowed > 0 else { return nil }
    var nearest: (column: RegisterColumn, distance: Int)?
    for (known, column) in RegisterColumn.names where abs(known.count - wanted.count) <= allowed {
      let distance = Suggestion.editDistance(wanted, known)
      if distance <= allowed, distance < nearest?.distance ?? .max { nearest = (column, distance) }
    }
    guard let nearest else { return nil }
    self = nearest.column
  }

  /// The decree's ten columns in their order (NĐ 30/2020, Phụ lục IV).
  static let ofTheDecree: [RegisterColumn] = [
    .reference, .date, .title, .signer, .recipients, .keeper, .copies, .handedOver, .receipt, .note,
  ]

  /// What two spellings of a name have in common: folded letters and digits, nothing else.
  static func squeezed(_ name: String) -> [UInt8] {
    Folding.fold(utf8: name.utf8).filter {
      $0.isSmallLetter || $0.isDigit
    }
  }

  private static let byName = Dictionary(names, uniquingKeysWith: { first, _ in first })

  private static let names: [([UInt8], RegisterColumn)] = allCases.flatMap { column in
    column.spellings.split(separator: ",").map { (squeezed(String($0)), column) }
  }

  /// Names seen at the heads of registers, folded.
  private var spellings: String {
    switch self {
    case .ordinal: "stt,tt,so tt,so thu tu,thu tu,no"
    case .reference:
      """
      so ky hieu,so va ky hieu,so ky hieu van ban,so va ky hieu van ban,so kh,so kh vb,so ky hieu vb,\
      so ki hieu,so va ki hieu,so hieu,so hieu van ban,so vb,so van ban,so ky hieu ngay thang,\
      so ky hieu ke hoach,number and symbol,document number,document no,doc no,reference,\
      reference number,ref,ref no
      """
    case .number:
      "so,so di,so vb di,so van ban di,so dang ky,so vao so,so cua van ban,number,code number"
    case .symbol: "ky hieu,ki hieu,ky hieu van ban,ky hieu cua van ban,symbol,code notation"
    case .date:
      """
      ngay,ngay thang,ngay thang nam,ngay thang van ban,ngay thang nam van ban,ngay van ban,ngay vb,\
      ngay ban hanh,ngay thang ban hanh,ngay thang nam ban hanh,ngay ky,ngay phat hanh,ngay di,\
      thoi gian ban hanh,date,document date,issue date,issued date,date issued,issued
      """
    case .year: "nam,nam ban hanh,year"
    case .kind:
      """
      loai,loai van ban,loai vb,ten loai,ten loai van ban,the loai,hinh thuc,hinh thuc van ban,kind,\
      type,document type,type name
      """
    case .title:
      """
      trich yeu,trich yeu noi dung,trich yeu van ban,trich yeu noi dung van ban,noi dung,\
      noi dung trich yeu,noi dung van ban,ve viec,tieu de,ten van ban,ten ke hoach,\
      ten loai va trich yeu,ten loai trich yeu,ten loai va trich yeu noi dung,\
      ten loai va trich yeu noi dung van ban,ten loai va trich yeu van ban,title,subject,summary,\
      kind and subject,kind and title
      """
    case .signer:
      "nguoi ky,nguoi ki,nguoi ky van ban,ho ten nguoi ky,ho va ten nguoi ky,lanh dao ky,signer,"
        + "signed by,full name"
    case .recipients:
      """
      noi nhan,noi nhan van ban,noi nhan vb,noi gui,noi den,don vi nhan,co quan nhan,gui den,\
      recipients,recipient,to,sent to
      """
    case .keeper:
      """
      don vi nguoi nhan ban luu,don vi nhan ban luu,nguoi nhan ban luu,noi luu,don vi luu,nguoi luu,\
      ban luu,luu,file copy kept by,kept by,file copy
      """
    case .copies:
      "so luong ban,so ban,so luong,sl,sl ban,so ban phat hanh,copies,number of copies,issued amount"
    case .handedOver: "ngay chuyen,ngay gui,ngay giao,ngay chuyen giao,handed over,sent,date sent"
    case .receipt: "ky nhan,nguoi ky nhan,receipt,received by"
    case .note: "ghi chu,chu thich,note,notes,remarks,remark,description"
    case .body:
      """
      co quan ban hanh,don vi ban hanh,co quan,tac gia,tac gia van ban,noi ban hanh,\
      ten co quan ban hanh,issuer,issuing body,body,organ name
      """
    case .province: "tinh,tinh thanh pho,tinh tp,province"
    }
  }
}
