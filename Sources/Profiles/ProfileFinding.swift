import Diagnostics
import VietnameseText

/// What may be wrong with the data of provinces and bodies, or with how a brief names them.
public enum ProfileFinding: Finding {
  /// There is no folder “Provinces” to read here.
  case noProvinces
  /// The slug “`slug`” must be the folder's name “`folder`”.
  case slugIsNotFolder(slug: String, folder: String)
  /// The id “`id`” must be the name of the file `file`.
  case idIsNotFile(id: String, file: String)
  /// A province needs at least one name.
  case noName
  /// Expected a term such as 2025 - 2030, found `found`.
  case notATerm(found: String)
  /// Expected “none” or a mapping with “name”, found `found`.
  case supervising(found: String)
  /// Unknown placeholder “`name`” in braces.
  case unknownPlaceholder(name: String)
  /// The placeholder “`name`” in braces has no value for this body.
  case placeholderWithoutValue(name: String)
  /// Unknown province “`slug`”.
  case unknownProvince(slug: String)
  /// `unit` ended on `date` and is now part of `successor`: write “`slug`”.
  case provinceEnded(
    unit: String, date: CalendarDate, successor: String, slug: String, endedBy: String?)
  /// `unit` exists only since `date`, not yet on `day`.
  case provinceNotYet(unit: String, date: String, day: CalendarDate)
  /// Unknown kind of body “`kind`”.
  case unknownKind(kind: String)
  /// Unknown department “`id`”.
  case unknownDepartment(id: String)
  /// The province has no former unit “`id`”.
  case unknownFormerUnit(id: String)
  /// Unknown document `number`.
  case unknownDocument(number: String)
  /// Unknown movement “`id`”.
  case unknownMovement(id: String)
  /// Unknown body “`id`” in `province`: give its “kind” and “name”, or add a file for it.
  case unknownBody(id: String, province: String)
  /// “`id`” is no body of `province` but of the unit “`unit`”: write that province in the
  /// brief.
  case bodyOfOtherUnit(id: String, province: String, unit: String)
  /// A body needs an “id” or a “kind”.
  case bodyWithoutKind
  /// `body` exists only since `date`, not yet on `day`.
  case bodyNotYet(body: String, date: CalendarDate, day: CalendarDate)
  /// `body` ended on `date`.
  case bodyEnded(body: String, date: CalendarDate)
  /// `body` ended on `date`.
  case bodyReplaced(body: String, date: CalendarDate, successors: String)
  /// `province` had no `body` on `date`.
  case bodyNotHere(body: String, province: String, date: CalendarDate)
  /// Nothing is known of `body` in `province` on `date`: not every province has one.
  case bodyMaybeNotHere(body: String, province: String, date: CalendarDate)
  /// “`key`” must be given for this body (`kind`).
  case missingFact(key: String, kind: String)
  /// The commune must be given for this body (`kind`): “commune: xã …”.
  case noCommune(kind: String)
  /// Expected xã, phường or đặc khu with its name, found `found`.
  case notACommune(found: String)
  /// `commune` isn't in the list of communes of `province`.
  case unknownCommune(commune: String, province: String)
  /// The symbol `symbol` of `body` isn't made of letters and digits with `&`, `.` or `-` between them.
  case malformedSymbol(symbol: String, body: String)
  /// The symbol `symbol` of `body` isn't verified.
  case unverifiedSymbol(symbol: String, body: String)
  /// That `name` is `post` of `body` isn't verified.
  case unverifiedSignatory(name: String, post: String, body: String)
  /// The former unit `unit` needs the last day of its life.
  case formerUnitWithoutEnd(unit: String)
  /// “`name`” is here a second time.
  case repeated(name: String)
  /// Two periods overlap from `date` on.
  case overlap(date: String)
  /// The successors of “`name`” lead back to itself.
  case circle(name: String)
  /// “`word`” is no slip: `wrong` and `right` must differ, with two letters at least.
  case spellingSame(word: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noProvinces: FindingFacts("profiles.no-provinces")
    case .slugIsNotFolder(let slug, let folder):
      FindingFacts("profiles.slug-is-not-folder", ["slug": slug, "folder": folder])
    case .idIsNotFile(let id, let file):
      FindingFacts("profiles.id-is-not-file", ["id": id, "file": file])
    case .noName: FindingFacts("profiles.no-name")
    case .notATerm(let found): FindingFacts("profiles.not-a-term", ["found": found])
    case .supervising(let found): FindingFacts("profiles.supervising", ["found": found])
    case .unknownPlaceholder(let name): FindingFacts("profiles.unknown-placeholder", ["name": name])
    case .placeholderWithoutValue(let name):
      FindingFacts("profiles.placeholder-without-value", ["name": name])
    case .unknownProvince(let slug): FindingFacts("profiles.unknown-province", ["slug": slug])
    case .provinceEnded(let unit, let date, let successor, let slug, let endedBy):
      FindingFacts(
        "profiles.province-ended",
        ["unit": unit, "date": date.numeric, "successor": successor, "slug": slug],
        reference: endedBy)
    case .provinceNotYet(let unit, let date, let day):
      FindingFacts("profiles.province-not-yet", ["unit": unit, "date": date, "day": day.numeric])
    case .unknownKind(let kind): FindingFacts("profiles.unknown-kind", ["kind": kind])
    case .unknownDepartment(let id): FindingFacts("profiles.unknown-department", ["id": id])
    case .unknownFormerUnit(let id): FindingFacts("profiles.unknown-former-unit", ["id": id])
    case .unknownDocument(let number): FindingFacts("profiles.unknown-document", ["number": number])
    case .unknownMovement(let id): FindingFacts("profiles.unknown-movement", ["id": id])
    case .unknownBody(let id, let province):
      FindingFacts("profiles.unknown-body", ["id": id, "province": province])
    case .bodyOfOtherUnit(let id, let province, let unit):
      FindingFacts("profiles.body-of-other-unit", ["id": id, "province": province, "unit": unit])
    case .bodyWithoutKind: FindingFacts("profiles.body-without-kind")
    case .bodyNotYet(let body, let date, let day):
      FindingFacts(
        "profiles.body-not-yet", ["body": body, "date": date.numeric, "day": day.numeric])
    case .bodyEnded(let body, let date):
      FindingFacts("profiles.body-ended", ["body": body, "date": date.numeric])
    case .bodyReplaced(let body, let date, let successors):
      FindingFacts(
        "profiles.body-replaced", ["body": body, "date": date.numeric, "successors": successors])
    case .bodyNotHere(let body, let province, let date):
      FindingFacts(
        "profiles.body-not-here", ["body": body, "province": province, "date": date.numeric])
    case .bodyMaybeNotHere(let body, let province, let date):
      FindingFacts(
        "profiles.body-maybe-not-here", .warning,
        ["body": body, "province": province, "date": date.numeric])
    case .missingFact(let key, let kind):
      FindingFacts("profiles.missing-fact", ["key": key, "kind": kind])
    case .noCommune(let kind): FindingFacts("profiles.no-commune", ["kind": kind])
    case .notACommune(let found): FindingFacts("profiles.not-a-commune", ["found": found])
    case .unknownCommune(let commune, let province):
      FindingFacts(
        "profiles.unknown-commune", .warning, ["commune": commune, "province": province])
    case .malformedSymbol(let symbol, let body):
      FindingFacts("profiles.malformed-symbol", ["symbol": symbol, "body": body])
    case .unverifiedSymbol(let symbol, let body):
      FindingFacts("profiles.unverified-symbol", .note, ["symbol": symbol, "body": body])
    case .unverifiedSignatory(let name, let post, let body):
      FindingFacts(
        "profiles.unverified-signatory", .note, ["name": name, "post": post, "body": body])
    case .formerUnitWithoutEnd(let unit):
      FindingFacts("profiles.former-unit-without-end", ["unit": unit])
    case .repeated(let name): FindingFacts("profiles.repeated", ["name": name])
    case .overlap(let date): FindingFacts("profiles.overlap", ["date": date])
    case .circle(let name): FindingFacts("profiles.circle", ["name": name])
    case .spellingSame(let word): FindingFacts("check.spelling-same", ["word": word])
    }
  }
}
