/// Words by which titles and names are broken into lines; all folded.
enum TitleWords {
  /// Words a reader pauses before.
  static let pauses: Set<String> = [
    "cho", "cua", "de", "giai", "gop", "nham", "tai", "theo", "tren", "voi",
  ]

  /// Words a new line may well begin with.
  static let openers: Set<String> = [
    "cac", "den", "do", "giua", "huong", "khi", "lap", "nhan", "phan", "thuc", "thuoc",
    "tinh", "trong", "tu", "va", "ve",
  ]

  /// Words that don't end a line: they belong to what follows.
  static let clinging: Set<String> = [
    "cac", "cho", "co", "cua", "de", "den", "do", "doan", "giua", "lan", "nhung", "o",
    "phuong",
    "pho", "so", "tai", "thang", "theo", "thu", "thuoc", "tinh", "tren", "trong", "tu", "va", "ve",
    "voi", "xa",
  ]

  /// Words of two syllables the letterheads and titles of the field are full of.
  static let pairs: Set<String> = [
    "an ninh", "ban hanh", "ban quan", "bao chi", "bao dam", "bao ve", "benh vien", "bien phong",
    "cach mang", "cao dang", "cao diem", "cap nhat", "chao mung", "chap hanh", "chi thi",
    "chi tieu", "chien binh", "chien si", "chinh quyen", "chinh sach", "chinh tri", "chu de",
    "chu tich", "chung tay", "chuyen doi", "co quan", "co so", "con so", "cong an", "cong chuc",
    "cong dan", "cong doan", "cong nghe", "cong nghiep", "cong tac", "cong thuong", "cuu chien",
    "dac biet", "dai bieu", "dai hoc", "dai hoi", "dan chu", "dan cu", "dan so", "dan toc",
    "dan van", "dang bo", "dang uy", "dao tao", "dau tu", "dia ban", "dia phuong", "doanh nghiep",
    "doi moi", "don vi", "du lich", "du toan", "gia dinh", "giai doan", "giai phong", "giao duc",
    "giao thong",
    "hai con", "hai quan", "hang nam", "hang ngay", "hanh chinh", "hieu qua", "hoan thanh",
    "hoc duong", "hoc sinh", "hoi dong", "ke hoach", "ket luan", "ket qua", "khen thuong",
    "kho bac", "khoa hoc", "khoi thi", "kiem tra", "kinh te", "ky cuong", "ky niem", "lanh dao",
    "lao dong", "lap thanh", "lien doan", "mam non", "mat bang", "mat tran", "mien nui",
    "moi truong", "muc tieu", "nam hoc", "nang cao", "ngan hang", "ngan sach", "nghi dinh",
    "nghi quyet", "nguoi ngheo", "nha giao", "nhan dan", "nhiem ky", "nhiem vu", "noi chinh",
    "noi vu", "nong dan", "nong nghiep", "nong thon", "phat dong", "phat thanh", "phat trien",
    "pho thong", "phong trao", "phu nu", "phuong an", "quan ly", "quan su", "quoc gia",
    "quoc khanh", "quoc phong", "quyet dinh", "sang tao", "sap nhap", "so hoa", "tai chinh",
    "tai nguyen", "tang truong", "thang loi", "thang tam", "thanh lap", "thanh nien", "thanh pho",
    "thanh tich", "thanh tra", "the thao", "thi dua", "thon ban", "thong ke", "thuc day",
    "thuc hien", "thue co", "thuong truc", "tien do", "tieu hoc", "tinh uy", "to chuc", "to quoc",
    "toan quoc", "ton giao", "trien khai", "trien vong", "trong diem", "trong tam", "trung cap",
    "trung hoc", "trung uong", "truyen hinh", "truyen thong", "tu phap", "uy ban", "van hoa",
    "van phong", "vi pham", "vien chuc", "von dau", "xa hoi", "xay dung", "y te", "yeu nuoc",
  ]
}
