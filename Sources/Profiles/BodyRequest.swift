import Diagnostics
import YAML

/// Which body a brief means, and what it says of it itself.
public struct BodyRequest: Sendable, Equatable, Codable {
  /// The id of a body, a department or a kind of which each province has one.
  public var id: String?
  /// The id of a kind, for a body that no file describes.
  public var kind: String?
  /// The slug of its province, when said; the plan must be of the same.
  public var province: String?
  /// The name of its commune in running text, such as `xã Bum Tở`.
  public var commune: String?
  /// What the brief says of it; it wins over everything else.
  public var facts = BodyFacts()
  /// Where it is written down.
  public var place: Place?

  /// Asks for a body by its id.
  public init(id: String) {
    self.id = id
  }

  /// Asks for a body of a kind that no file describes.
  public init(kind: String, facts: BodyFacts = BodyFacts()) {
    self.kind = kind
    self.facts = facts
  }

  /// Reads `body: so-xay-dung`, or a mapping with `id` or `kind`, maybe `commune`, and any fact of a
  /// body's file; nil beside findings when it is neither.
  public init?(reading node: YAMLNode, path: String, _ findings: Findings) {
    place = node.place(path: path)
    if node.entries == nil {
      guard let id = ValueReader(findings).text(node, path: path) else { return nil }
      self.id = id
      return
    }
    let read = FieldReader.read(node, path: path, findings) { fields in
      (
        id: fields.textIfPresent("id"), kind: fields.textIfPresent("kind"),
        province: fields.textIfPresent("province"), commune: fields.textIfPresent("commune"),
        facts: BodyFacts(reading: &fields)
      )
    }
    guard let read else { return nil }
    (id, kind, province, commune, facts) = read
    guard id != nil || kind != nil else {
      findings.add(Diagnostic(ProfileFinding.bodyWithoutKind, at: place))
      return nil
    }
  }
}
