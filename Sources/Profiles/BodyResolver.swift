import Citations
import Diagnostics
import VietnameseText

/// Finds what is known of a body and puts it together.
struct BodyResolver {
  let store: ProfileStore
  let province: ResolvedProvince
  let request: BodyRequest
  private var findings: [Diagnostic] = []
  private var values: [Placeholders.Name: String] = [:]

  init(store: ProfileStore, province: ResolvedProvince, request: BodyRequest) {
    self.store = store
    self.province = province
    self.request = request
  }

  /// What the sources of a body's facts are.
  private struct Found {
    var kind: BodyKind
    var department: Department?
    var profile: BodyProfile?
  }

  mutating func resolve() throws(InvalidInput) -> ResolvedBody {
    let found = try find()
    checkExistence(of: found)
    try throwIfErrors()
    var facts = found.kind.facts
    if let department = found.department {
      facts = facts.overridden(by: department.factsWithName)
    }
    if let profile = found.profile { facts = facts.overridden(by: profile.facts) }
    facts = facts.overridden(by: request.facts)
    let commune = commune(of: found, facts: &facts)
    try throwIfErrors()
    fillValues(commune: commune)
    let body = assemble(found, facts, commune: commune)
    warnOfUnverified(found, body)
    dropConsequences()
    try throwIfErrors()
    return with(body) { $0.findings = findings }
  }

  /// A text that can't be filled in for want of a fact that is told of as missing is no finding of
  /// its own.
  private mutating func dropConsequences() {
    func tellsOfMissingFact(_ diagnostic: Diagnostic) -> Bool {
      if case .missingFact? = diagnostic.finding as? ProfileFinding { true } else { false }
    }
    guard findings.contains(where: tellsOfMissingFact) else { return }
    findings.removeAll { !tellsOfMissingFact($0) && $0.severity >= .warning }
  }

  /// Finds the sources by the id or the kind asked for.
  private func find() throws(InvalidInput) -> Found {
    if let unit = request.province, unit != province.slug {
      throw InvalidInput([
        Diagnostic(
          ProfileFinding.bodyOfOtherUnit(
            id: request.id ?? request.kind ?? "", province: province.fullName, unit: unit),
          at: request.place)
      ])
    }
    guard let id = request.id else {
      guard let kindID = request.kind else {
        throw InvalidInput([Diagnostic(ProfileFinding.bodyWithoutKind, at: request.place)])
      }
      return Found(kind: try kind(kindID))
    }
    let profile = store.profiles(in: province).first { $0.id == id || $0.department == id }
    if let profile {
      let department = store.department(profile.department ?? profile.id)
      return Found(
        kind: try kind(request.kind ?? profile.kind), department: department, profile: profile)
    }
    if let department = store.department(id) {
      return Found(kind: try kind(request.kind ?? department.kind), department: department)
    }
    if let kind = store.bodyKind(id) { return Found(kind: kind) }
    throw InvalidInput([unknown(id)])
  }

  private func kind(_ id: String) throws(InvalidInput) -> BodyKind {
    if let kind = store.bodyKind(id) { return kind }
    throw InvalidInput([
      Diagnostic(
        ProfileFinding.unknownKind(kind: id), at: request.place,
        suggestion: Suggestion.message(for: id, among: store.bodyKinds.map(\.id)))
    ])
  }

  /// That nobody knows an id here; when another unit of the folder has such a body, which one.
  private func unknown(_ id: String) -> Diagnostic {
    let folder = store.provinces.first { $0.slug == province.folder }
    if let other = folder?.bodies.first(where: { $0.id == id }) {
      return Diagnostic(
        ProfileFinding.bodyOfOtherUnit(
          id: id, province: province.fullName, unit: other.province ?? province.folder),
        at: request.place)
    }
    let known =
      store.profiles(in: province).map(\.id) + store.departments.map(\.id)
      + store.bodyKinds.map(\.id)
    return Diagnostic(
      ProfileFinding.unknownBody(id: id, province: province.fullName),
      at: request.place, suggestion: Suggestion.message(for: id, among: known))
  }

  /// Tells that the body didn't exist on the day, and what there was instead.
  private mutating func checkExistence(of found: Found) {
    if let profile = found.profile, !profile.validity.contains(province.date) {
      report(ended: name(of: found), profile.validity, successors: [])
    }
    if let department = found.department {
      if !department.periods.contains(where: { $0.contains(province.date) }) {
        let period = Validity(
          from: department.periods.first?.from, to: department.periods.last?.to)
        report(
          ended: name(of: found), period,
          successors: department.successors.compactMap { id in
            store.department(id).map { "\(plain($0.name)) (\(id))" }
          })
      } else if found.profile == nil {
        checkPresence(of: department, name: name(of: found))
      }
    }
    if !found.kind.validity.contains(province.date) {
      report(
        ended: found.kind.title, found.kind.validity,
        successors: found.kind.successors.compactMap { id in
          store.bodyKind(id).map { "\($0.title) (\(id))" }
        })
    }
  }

  private mutating func checkPresence(of department: Department, name: String) {
    let presence = store.presence(of: department.id, in: province)
    let isElsewhere =
      !department.only.isEmpty && !department.only.contains(province.slug)
      && presence?.isPresent != true
    if presence?.isPresent == false || isElsewhere {
      findings.append(
        Diagnostic(
          ProfileFinding.bodyNotHere(
            body: name, province: province.fullName, date: province.date), at: request.place))
    } else if presence == nil, department.basis == .special || department.basis == .variant {
      findings.append(
        Diagnostic(
          ProfileFinding.bodyMaybeNotHere(
            body: name, province: province.fullName, date: province.date), at: request.place))
    }
  }

  private mutating func report(ended name: String, _ period: Validity, successors: [String]) {
    if let from = period.from, province.date < from {
      findings.append(
        Diagnostic(
          ProfileFinding.bodyNotYet(body: name, date: from, day: province.date), at: request.place))
    } else if let end = period.to, successors.isEmpty {
      findings.append(
        Diagnostic(
          ProfileFinding.bodyEnded(body: name, date: end), at: request.place))
    } else if let end = period.to {
      findings.append(
        Diagnostic(
          ProfileFinding.bodyReplaced(
            body: name, date: end, successors: successors.joined(separator: ", ")),
          at: request.place))
    }
  }

  private func name(of found: Found) -> String {
    found.department.map { plain($0.name) } ?? found.profile?.facts.texts[.name]
      ?? found.kind.title
  }

  /// A name of the catalogue with the province's words put in.
  private func plain(_ name: String) -> String {
    var ignored: [Diagnostic] = []
    return Placeholders.fill(name, with: provinceValues, at: nil, &ignored)
  }

  /// The commune of a body of a commune. A name that is but a commune's means its commune.
  private mutating func commune(of found: Found, facts: inout BodyFacts) -> String? {
    var commune = request.commune ?? found.profile?.commune
    if commune == nil, found.kind.level == .commune, let name = request.facts.texts[.name],
      CommuneName(name) != nil
    {
      commune = name
      facts.texts[.name] = found.kind.facts.texts[.name]
    }
    guard let commune else {
      if found.kind.level == .commune {
        findings.append(
          Diagnostic(
            ProfileFinding.noCommune(kind: found.kind.title), at: request.place))
      }
      return nil
    }
    return checked(commune)
  }

  /// The commune in the spelling of the list; a warning when the list, which is of a certain day,
  /// doesn't have it.
  private mutating func checked(_ commune: String) -> String {
    guard CommuneName(commune) != nil else {
      findings.append(
        Diagnostic(ProfileFinding.notACommune(found: commune), at: request.place))
      return commune
    }
    guard !province.isFormer, let start = CalendarDate(year: 2025, month: 7, day: 1),
      province.date >= start
    else { return commune }
    do throws(InvalidInput) {
      let names = try store.communes(of: province.folder).map(\.fullName)
      let wanted = Folding.fold(commune)
      if let known = names.first(where: { Folding.fold($0) == wanted }) { return known }
      findings.append(
        Diagnostic(
          ProfileFinding.unknownCommune(commune: commune, province: province.fullName),
          at: request.place,
          suggestion: Suggestion.message(for: commune, among: names)))
    } catch {
      findings += error.diagnostics
    }
    return commune
  }

  private var provinceValues: [Placeholders.Name: String] {
    [
      .province: province.fullName, .provinceName: province.name,
      .provinceKind: province.kindWord, .partyCommittee: province.partyCommittee,
    ]
  }

  private mutating func fillValues(commune: String?) {
    values = provinceValues
    guard let commune, let parts = CommuneName(commune) else { return }
    values[.commune] = commune
    values[.communeName] = parts.name
    values[.communeKind] = parts.kind
  }

  private mutating func assemble(
    _ found: Found, _ facts: BodyFacts, commune: String?
  ) -> ResolvedBody {
    let name = required(.name, facts, found)
    values[.body] = name
    let shortName = text(.shortName, facts) ?? name
    values[.shortName] = shortName
    let fullName = text(.fullName, facts) ?? name
    let headPost = required(.headPost, facts, found)
    let symbol = text(.symbol, facts) ?? text(.abbreviation, facts)
    // A placeholder nobody knows is told already.
    if let symbol, !symbol.isEmpty, !symbol.contains("{"), !BodySymbol.isWellFormed(symbol) {
      findings.append(
        Diagnostic(
          ProfileFinding.malformedSymbol(symbol: symbol.printable(), body: name),
          at: facts.places["symbol"] ?? request.place))
    }
    let supervising = supervising(facts, found)
    if let supervising { values[.supervising] = supervising.shortName }
    let regime = facts.regime ?? .head
    let collective = text(.collective, facts)
    let authority = authority(facts, regime, headPost: headPost, collective: collective ?? name)
    return ResolvedBody(
      id: request.id ?? found.kind.id, kind: found.kind, province: province, commune: commune,
      name: name, fullName: fullName, shortName: shortName,
      abbreviation: text(.abbreviation, facts) ?? symbol ?? "",
      symbol: symbol ?? required(.symbol, facts, found),
      supervising: supervising,
      letterhead: filled(facts.letterhead ?? [name], "letterhead", facts),
      dateLine: text(.place, facts) ?? province.dateLine,
      sector: text(.sector, facts), staff: text(.staff, facts), units: text(.units, facts),
      unitHeads: text(.unitHeads, facts), leaders: text(.leaders, facts),
      party: text(.party, facts), council: text(.council, facts), focal: text(.focal, facts),
      regime: regime, collective: collective, headPost: headPost,
      deputyPost: text(.deputyPost, facts) ?? "Phó \(headPost)",
      authorityOfHead: authority.head, authorityOfDeputy: authority.deputy,
      headOwnPost: text(.headOwnPost, facts),
      signatories: (facts.signatories ?? []).filter { $0.validity.contains(province.date) },
      recipients: recipients(facts), archive: filled(facts.archive ?? ["VT"], "archive", facts),
      places: facts.places, findings: [])
  }

  private mutating func authority(
    _ facts: BodyFacts, _ regime: Regime, headPost: String, collective: String
  ) -> (head: [String], deputy: [String]) {
    let head = regime == .collective ? ["TM. \(collective)"] : []
    let deputy = head + ["KT. \(headPost)"]
    return (
      filled(facts.authorityOfHead ?? head, "authority", facts).map { $0.uppercased() },
      filled(facts.authorityOfDeputy ?? deputy, "authority", facts).map { $0.uppercased() }
    )
  }

  private mutating func supervising(_ facts: BodyFacts, _ found: Found) -> SupervisingBody? {
    guard let supervision = facts.supervising else {
      reportMissing("supervising", found)
      values[.supervising] = ""
      return nil
    }
    guard let body = supervision.body else { return nil }
    return SupervisingBody(
      name: filled([body.name], "supervising", facts)[0],
      shortName: filled([body.shortName], "supervising", facts)[0],
      lines: filled(body.lines, "supervising", facts))
  }

  private mutating func recipients(_ facts: BodyFacts) -> [BodyRecipient] {
    var recipients = (facts.recipients ?? []).filter { $0.validity.contains(province.date) }
    for index in recipients.indices {
      recipients[index].name = filled([recipients[index].name], "recipients", facts)[0]
    }
    return recipients
  }

  private mutating func text(_ fact: BodyFacts.TextFact, _ facts: BodyFacts) -> String? {
    facts.texts[fact].map { filled([$0], fact.rawValue, facts)[0] }
  }

  private mutating func required(
    _ fact: BodyFacts.TextFact, _ facts: BodyFacts, _ found: Found
  ) -> String {
    if let text = text(fact, facts) { return text }
    reportMissing(fact.rawValue, found)
    return ""
  }

  private mutating func reportMissing(_ key: String, _ found: Found) {
    findings.append(
      Diagnostic(
        ProfileFinding.missingFact(key: key, kind: found.kind.title),
        at: request.place))
  }

  private mutating func filled(_ texts: [String], _ key: String, _ facts: BodyFacts) -> [String] {
    texts.map {
      Placeholders.fill($0, with: values, at: facts.places[key] ?? request.place, &findings)
    }
  }

  private mutating func warnOfUnverified(_ found: Found, _ body: ResolvedBody) {
    let hasOwnSymbol =
      [found.profile?.facts, request.facts].contains { facts in
        facts?.texts[.symbol] != nil || facts?.texts[.abbreviation] != nil
      }
    let isSure = found.department?.isVerified ?? found.kind.isVerified
    if !isSure, !hasOwnSymbol, !body.symbol.isEmpty {
      findings.append(
        Diagnostic(
          ProfileFinding.unverifiedSymbol(symbol: body.symbol, body: body.name),
          at: request.place))
    }
    if let signatory = body.signatories.first, !signatory.isVerified {
      findings.append(
        Diagnostic(
          ProfileFinding.unverifiedSignatory(
            name: signatory.name, post: signatory.post, body: body.name),
          at: signatory.place ?? request.place))
    }
  }

  private func throwIfErrors() throws(InvalidInput) {
    if findings.hasErrors { throw InvalidInput(findings) }
  }

  private func with(_ body: ResolvedBody, _ change: (inout ResolvedBody) -> Void) -> ResolvedBody {
    var body = body
    change(&body)
    return body
  }
}

/// A commune's name taken apart: `xã` and `Bum Tở`.
struct CommuneName {
  let kind: String
  let name: String

  /// Takes a name apart; nil when it doesn't begin with the word for a kind of commune.
  init?(_ text: String) {
    for word in ["xã", "phường", "đặc khu", "thị trấn"] {
      guard text.lowercased().hasPrefix(word + " ") else { continue }
      kind = word
      name = String(text.dropFirst(word.count + 1))
      return
    }
    return nil
  }
}

extension Department {
  /// The department's facts with its name and abbreviation among them.
  var factsWithName: BodyFacts {
    var facts = facts
    facts.texts[.name] = name
    facts.texts[.abbreviation] = abbreviation
    if facts.texts[.symbol] == nil { facts.texts[.symbol] = abbreviation }
    facts.places["name"] = place
    facts.places["abbreviation"] = place
    facts.places["symbol"] = facts.places["symbol"] ?? place
    return facts
  }
}
