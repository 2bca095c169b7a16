/// The words by which the parts of an administrative document are told apart, folded.
enum KnownWords {
  /// The kinds of document a title may name, the longer before the shorter.
  static let kinds: [(StaticString, String)] = [
    ("chuong trinh hanh dong", "Chương trình hành động"), ("nghi quyet", "Nghị quyết"),
    ("quyet dinh", "Quyết định"), ("chi thi", "Chỉ thị"), ("quy che", "Quy chế"),
    ("quy dinh", "Quy định"), ("thong cao", "Thông cáo"), ("thong bao", "Thông báo"),
    ("thong tri", "Thông tri"), ("huong dan", "Hướng dẫn"), ("chuong trinh", "Chương trình"),
    ("ke hoach", "Kế hoạch"), ("phuong an", "Phương án"), ("de an", "Đề án"), ("du an", "Dự án"),
    ("bao cao", "Báo cáo"), ("bien ban", "Biên bản"), ("to trinh", "Tờ trình"),
    ("hop dong", "Hợp đồng"), ("cong dien", "Công điện"), ("ket luan", "Kết luận"),
    ("giay moi", "Giấy mời"), ("thong tu", "Thông tư"), ("nghi dinh", "Nghị định"),
  ]

  /// What a body's name begins with.
  static let bodies: [StaticString] = [
    "uy ban", "ubnd", "hoi dong", "hdnd", "so", "ban", "chi cuc", "cuc", "tong cuc", "trung tam",
    "truong", "khoi", "cum", "phong", "cong an", "bo", "thanh tra", "van phong", "cong doan",
    "lien doan", "hoi", "doan", "mat tran", "dang uy", "dang bo", "tinh uy", "thanh uy", "vien",
    "benh vien", "dai hoc", "hoc vien", "kho bac", "toa an", "bao hiem", "thue", "ngan hang",
    "cong ty", "tap doan", "tong cong ty", "thu tuong", "chinh phu", "quoc hoi", "to", "bao",
    "dai", "nha", "tieu ban", "lien hiep", "lien minh", "tong lien doan", "quy", "xi nghiep",
    "hat", "tram", "chi bo", "huyen uy", "bch", "dang uy", "cong doan", "cuc thong ke", "hai quan",
    "quan khu", "quan doan", "binh doan", "quan chung", "binh chung", "tinh doan", "thanh doan",
    "uy ban mttq", "ubmttq", "chi nhanh", "quan uy", "thuong truc", "vu", "nha xuat ban",
  ]

  /// What stands before a post when someone signs for a body or for its head.
  static let authorities: [StaticString] = [
    "tm.", "tm ", "t/m", "kt.", "kt ", "k/t", "tl.", "tl ", "t/l", "tuq.", "tuq ", "q.", "q ",
    "thay mat", "thua lenh", "thua uy quyen", "ky thay",
  ]

  /// What a post begins with.
  static let posts: [StaticString] = [
    "chu tich", "pho chu tich", "giam doc", "pho giam doc", "truong", "pho truong", "chanh",
    "pho chanh", "bi thu", "pho bi thu", "thu truong", "bo truong", "thu tuong", "pho thu tuong",
    "cuc truong", "pho cuc truong", "vu truong", "pho vu truong", "tong giam doc",
    "pho tong giam doc", "hieu truong", "pho hieu truong", "vien truong", "pho vien truong",
    "chi huy truong", "pho chi huy truong", "chinh uy", "pho chinh uy", "tu lenh", "pho tu lenh",
    "uy vien", "tong bi thu", "tong bien tap", "pho tong bien tap", "khoi truong", "cum truong",
    "pho khoi truong", "pho cum truong", "chi cuc truong", "pho chi cuc truong", "phu trach",
    "doi truong", "hat truong", "tram truong", "tong thanh tra", "tong kiem toan", "cuc pho",
    "hieu pho", "quyen", "nguoi dung dau", "tham muu truong", "thuong truc", "truong ban",
    "p. chu tich", "p. giam doc", "p. hieu truong", "p.chu tich", "p.giam doc", "p.hieu truong",
    "pho truong ban", "ke toan truong", "vien pho",
  ]

  /// The commonest surnames.
  static let surnames: Set<String> = [
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do",
    "ho", "ngo", "duong", "ly", "dinh", "tong", "mai", "trinh", "dao", "doan", "vuong", "luong",
    "luu", "ha", "cao", "truong", "thai", "ta", "to", "chu", "quach", "la", "lam", "phung", "kieu",
    "dam", "nghiem", "giang", "lo", "quang", "cam", "deo", "vang", "giang", "sung", "thao", "hau",
    "ma", "hua", "nong", "trieu", "be", "hoa", "bach", "dieu", "y", "ksor", "rcom", "siu", "tang",
    "van", "chau", "dong", "khuc", "ninh", "thach", "kim", "son", "au", "ung", "lai", "mac", "mau",
    "tu", "uong", "lu", "khuat", "an", "bo", "dau", "hang", "cu", "chau",
  ]

  /// Ranks and degrees that stand before a name.
  static let ranks: [StaticString] = [
    "dai tuong", "thuong tuong", "trung tuong", "thieu tuong", "dai ta", "thuong ta", "trung ta",
    "thieu ta", "dai uy", "thuong uy", "trung uy", "thieu uy", "gs.", "pgs.", "ts.", "ths.", "bs.",
    "ks.", "luat su", "tien si", "thac si", "bac si", "ong", "ba", "dong chi", "cn.", "gs", "ts",
    "pgs", "pgs.ts", "gs.ts", "bsckii.", "bscki.", "bsckii", "bscki", "bs.ckii", "bs.cki", "ckii.",
    "cki.", "ngut.", "ngnd.", "ths", "bs", "ks", "nha giao uu tu",
  ]
}
