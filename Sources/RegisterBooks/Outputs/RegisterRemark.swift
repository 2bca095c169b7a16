import Diagnostics
import VietnameseText

/// What one document did to another, as column 10 of a register notes it (NĐ 30/2020, Điều 18).
public struct RegisterRemark: Sendable, Equatable, Codable {
  /// What was done, seen from the line it stands in.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Another document corrects its form.
    case correctedBy
    /// Another document stands in its place.
    case replacedBy
    /// It has been withdrawn.
    case recalled
    /// It corrects another one.
    case corrects
    /// It stands in another one's place.
    case replaces
    /// It withdraws another one.
    case recalls
  }

  /// What was done.
  public var kind: Kind
  /// The other document as people name it, `Công văn số 12/SXD-VP`; nil when there is none.
  public var document: String?
  /// The day it was done.
  public var date: CalendarDate?
  /// Why.
  public var reason: String?

  /// Makes a remark.
  public init(
    _ kind: Kind, document: String? = nil, date: CalendarDate? = nil, reason: String? = nil
  ) {
    self.kind = kind
    self.document = document
    self.date = date
    self.reason = reason
  }

  /// The remark as a clause.
  func text(in words: Words) -> String {
    var text = Message("register.remark.\(kind.rawValue)").text(in: words)
    if let document { text += " " + document }
    if let date {
      text += " " + Message("register.on", ["date": date.numeric]).text(in: words)
    }
    if let reason, !reason.isEmpty { text += ": " + reason }
    return text
  }
}

extension RegisterLine {
  /// What column 10 says: the fate of the number, the remarks, the keeper's note.
  public func noteText(in words: Words) -> String {
    var parts: [String] = []
    switch state {
    case .issued: break
    case .void(let reason): parts.append(stateText("void", reason, words))
    case .reserved(let reason): parts.append(stateText("reserved", reason, words))
    }
    parts += remarks.map { $0.text(in: words) }
    if let note, !note.isEmpty { parts.append(note) }
    return parts.joined(separator: "; ")
  }

  private func stateText(_ state: String, _ reason: String, _ words: Words) -> String {
    let word = Message("register.state.\(state)").text(in: words)
    return reason.isEmpty ? word : "\(word): \(reason)"
  }
}
