extension Vietnamese {
  static let citations: [(key: String, text: String)] = [
    (
      "citations.not-a-number",
      "“{found}” không phải số, ký hiệu văn bản như 184/KH-UBND hoặc 41-CT/TW"
    ),
    (
      "citations.unknown-document",
      "chưa biết văn bản {number}: hãy bổ sung vào danh mục hoặc vào mục “documents” của phiếu soạn thảo"
    ),
    ("citations.not-yet-issued", "{document} đến ngày {date} mới ban hành, sau văn bản này"),
    ("citations.not-yet-in-force", "{document} đến ngày {date} mới có hiệu lực"),
    ("citations.replaced", "{document} hết hiệu lực sau ngày {date}; thay thế bằng {successor}"),
    ("citations.ended", "{document} hết hiệu lực sau ngày {date}"),
    (
      "citations.unknown-movement",
      "chưa biết phong trào “{id}”: hãy bổ sung vào danh mục hoặc vào mục “movements” của phiếu soạn thảo"
    ),
    ("citations.movement-over", "phong trào “{movement}” đã kết thúc ngày {date}"),
    (
      "citations.movement-replaced",
      "phong trào “{movement}” đã kết thúc ngày {date}; tiếp nối là “{successor}”"
    ),
    ("citations.movement-not-yet", "phong trào “{movement}” đến ngày {date} mới bắt đầu"),
  ]
}
