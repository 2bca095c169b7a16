import Citations
import Diagnostics
import VietnameseText

/// An issuing body as it was on a day, with every fact that reaches print.
public struct ResolvedBody: Sendable, Equatable {
  /// The id it was asked for by; the kind's for a body given in a brief.
  public var id: String
  /// The kind.
  public var kind: BodyKind
  /// The province on that day.
  public var province: ResolvedProvince
  /// The name of the commune in running text, for bodies of a commune.
  public var commune: String?
  /// The official name: `Sở Xây dựng`.
  public var name: String
  /// The name with its province: `Sở Xây dựng tỉnh Lai Châu`.
  public var fullName: String
  /// How the text calls it after the first time: `Sở`.
  public var shortName: String
  /// The abbreviation: `SXD`.
  public var abbreviation: String
  /// What stands after `KH-` in the symbol.
  public var symbol: String
  /// The body above it; nil when there is none.
  public var supervising: SupervisingBody?
  /// The lines of its name in the letterhead, in sentence case.
  public var letterhead: [String]
  /// The place of the date line.
  public var dateLine: String
  /// The sector, where it has one.
  public var sector: String?
  /// The phrase for its people.
  public var staff: String?
  /// The phrase for its units.
  public var units: String?
  /// The phrase for the heads of its units.
  public var unitHeads: String?
  /// The phrase for its leaders.
  public var leaders: String?
  /// Its Party organisation.
  public var party: String?
  /// Its emulation council.
  public var council: String?
  /// The unit reports go to.
  public var focal: String?
  /// Whether one head answers for it or a collective.
  public var regime: Regime
  /// The body after `TM.` where it decides as a collective.
  public var collective: String?
  /// The post of the head in sentence case.
  public var headPost: String
  /// The post of the deputies in sentence case.
  public var deputyPost: String
  /// The lines above the head's post, in capitals; empty under a single head.
  public var authorityOfHead: [String]
  /// The lines above a deputy's post, in capitals.
  public var authorityOfDeputy: [String]
  /// The post the head has elsewhere, printed under the role.
  public var headOwnPost: String?
  /// Who signs on that day.
  public var signatories: [Signatory]
  /// Who receives its plans on that day, the archive line apart.
  public var recipients: [BodyRecipient]
  /// The units of the archive line, `VT` first.
  public var archive: [String]
  /// Where each fact is written down, by its key; facts that follow from others have no place.
  public var places: [String: Place]
  /// What is worth a warning: facts that aren't verified, a commune nobody knows.
  public var findings: [Diagnostic]

  /// The signature the body's plans bear on that day: that of its first signatory, or the head's
  /// post without a name.
  public var signature: SigningBlock {
    guard let signatory = signatories.first else {
      return SigningBlock(
        authority: authorityOfHead, post: headPost.uppercased(),
        ownPost: headOwnPost?.uppercased(), name: nil)
    }
    return signature(of: signatory)
  }

  /// The signature of a person who signs for the body.
  public func signature(of signatory: Signatory) -> SigningBlock {
    let isHead = Folding.fold(signatory.post) == Folding.fold(headPost)
    let authority = signatory.authority ?? (isHead ? authorityOfHead : authorityOfDeputy)
    return SigningBlock(
      authority: authority.map { $0.uppercased() }, post: signatory.post.uppercased(),
      ownPost: (signatory.ownPost ?? (isHead ? headOwnPost : nil))?.uppercased(),
      name: signatory.name)
  }
}

/// What stands over a signature and under it, ready to print.
public struct SigningBlock: Sendable, Equatable {
  /// The lines above the post, in capitals.
  public var authority: [String]
  /// The post, in capitals.
  public var post: String
  /// The post in their own body, in capitals.
  public var ownPost: String?
  /// The name; nil when it isn't known.
  public var name: String?

  /// Makes a block.
  public init(authority: [String], post: String, ownPost: String?, name: String?) {
    self.authority = authority
    self.post = post
    self.ownPost = ownPost
    self.name = name
  }
}
