import Citations
import VietnameseText
import YAML

extension Province {
  /// Reads the file of a province; its documents, movements and bodies are left to the caller.
  init(reading fields: inout FieldReader, file: String) {
    self.file = file
    slug = fields.text("slug")
    code = fields.text("code")
    region = fields.text("region")
    names = fields.list("names") { Name(reading: &$0) }
    if names.isEmpty { fields.report(ProfileFinding.noName, of: "names") }
    dateLines = fields.list("date-line") { DatedText(reading: &$0) }
    congresses = fields.list("congresses") { Congress(reading: &$0) }
    formerUnits = fields.list("former-units") { FormerUnit(reading: &$0) }
    departments = fields.list("departments") { DepartmentPresence(reading: &$0) }
    emulationBlocs = fields.list("emulation-blocks") { EmulationBloc(reading: &$0) }
    bodies = []
    sources = fields.texts("sources")
    doubts = fields.texts("doubts")
  }
}

extension Province.Name {
  init(reading fields: inout FieldReader) {
    name = fields.text("name")
    kind = fields.choice("kind") ?? .province
    fullName = fields.textIfPresent("full-name")
    validity = Validity(reading: &fields)
    basis = fields.textIfPresent("basis")
    place = fields.place
  }
}

extension Province.DatedText {
  init(reading fields: inout FieldReader) {
    text = fields.text("text")
    validity = Validity(reading: &fields)
    place = fields.place
    _ = fields.textIfPresent("source")
    _ = fields.booleanIfPresent("verified")
  }
}

extension Province.Congress {
  /// Reads a congress. Texts mean it from the day it was held, or the first of its term, to the end
  /// of the term's last year, unless the file says otherwise.
  init(reading fields: inout FieldReader) {
    ordinal = fields.text("ordinal")
    term = fields.text("term")
    body = fields.text("body")
    held = fields.partialDateIfPresent("held")
    validity = Validity(reading: &fields)
    isVerified = fields.boolean("verified", default: true)
    source = fields.textIfPresent("source")
    let years = term.split(separator: "-").compactMap { year in
      Int(year.filter { $0 != " " })
    }
    guard years.count == 2, years[0] < years[1] else {
      if !term.isEmpty { fields.report(ProfileFinding.notATerm(found: term), of: "term") }
      return
    }
    if validity.from == nil {
      validity.from = held?.firstDay ?? PartialDate(year: years[0])?.firstDay
    }
    if validity.to == nil { validity.to = PartialDate(year: years[1])?.lastDay }
  }
}

extension Province.FormerUnit {
  /// Reads a former unit with one name, or several under `names`.
  init(reading fields: inout FieldReader) {
    slug = fields.text("slug")
    code = fields.text("code")
    if fields.has("names") {
      names = fields.list("names") { Province.Name(reading: &$0) }
    } else {
      names = [
        Province.Name(
          name: fields.text("name"), kind: fields.choice("kind") ?? .province,
          fullName: fields.textIfPresent("full-name"), validity: Validity(reading: &fields),
          basis: fields.textIfPresent("basis"), place: fields.place)
      ]
    }
    endedBy = fields.textIfPresent("ended-by")
    congresses = fields.list("congresses") { Province.Congress(reading: &$0) }
    _ = fields.texts("doubts")
    place = fields.place
  }
}

extension Province.DepartmentPresence {
  init(reading fields: inout FieldReader) {
    id = fields.text("id")
    isPresent = fields.boolean("present", default: true)
    validity = Validity(reading: &fields)
    isVerified = fields.boolean("verified", default: true)
    source = fields.textIfPresent("source")
    place = fields.place(of: "id")
    _ = fields.texts("doubts")
  }
}

extension Province.EmulationBloc {
  init(reading fields: inout FieldReader) {
    name = fields.text("name")
    lead = fields.textIfPresent("lead")
    validity = Validity(reading: &fields)
    province = fields.textIfPresent("province")
    isVerified = fields.boolean("verified", default: true)
    source = fields.textIfPresent("source")
  }
}
