import Diagnostics
import VietnameseText
import YAML

/// An entry of the lexicon of slips or of the table of capital letters: what is written wrongly, and
/// how it should be.
public struct SpellingEntry: Sendable, Equatable {
  /// The wrong words; small letters for a slip.
  public var wrong: String
  /// The right words.
  public var right: String
  /// The beginnings of words one of which must follow for it to be wrong; empty when any may.
  public var followedBy: [String]
  /// The words, in small letters, after which it isn't wrong.
  public var notAfter: [String]
  /// The beginnings of what may follow without it being wrong.
  public var notBefore: [String]
  /// The clause or dictionary the right words are found in, or where the slip was met.
  public var source: String
  /// Where it is written down.
  public var place: Place?

  /// Makes an entry.
  public init(
    wrong: String, right: String, followedBy: [String] = [], notAfter: [String] = [],
    notBefore: [String] = [], source: String, place: Place? = nil
  ) {
    self.wrong = wrong
    self.right = right
    self.followedBy = followedBy
    self.notAfter = notAfter
    self.notBefore = notBefore
    self.source = source
    self.place = place
  }

  /// Reads an entry of the catalogue; nil beside findings when it says nothing.
  public init?(reading fields: inout FieldReader) {
    wrong = Normalization.nfc(fields.text("wrong"))
    right = Normalization.nfc(fields.text("right"))
    followedBy = fields.texts("followed-by").map(Normalization.nfc)
    notAfter = fields.texts("not-after").map(Normalization.nfc)
    notBefore = fields.texts("not-before").map(Normalization.nfc)
    source = fields.text("source")
    place = fields.place(of: "wrong")
    guard !wrong.isEmpty, !right.isEmpty else { return nil }
    guard wrong != right, wrong.utf8.count > 1 else {
      fields.report(ProfileFinding.spellingSame(word: wrong), of: "wrong")
      return nil
    }
  }
}
