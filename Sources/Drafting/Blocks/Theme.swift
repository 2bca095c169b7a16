/// What a content block is for; slots take blocks by theme.
public enum Theme: String, Sendable, Codable, CaseIterable {
  /// The sentence that opens a plan
  case opening
  /// Mục đích
  case purpose
  /// Yêu cầu
  case requirement
  /// Mục tiêu chung
  case goal
  /// Chỉ tiêu
  case target
  /// Đối tượng, phạm vi
  case subject
  /// Thời gian
  case period
  /// Nội dung thi đua
  case content
  /// Tiêu chí
  case criterion
  /// Khen thưởng
  case reward
  /// Biện pháp
  case measure
  /// Tổ chức thực hiện
  case organisation
  /// The paragraphs after the last section
  case closing
  /// Phụ lục
  case annex
}
