import Citations
import YAML

extension BodyKind {
  init(reading fields: inout FieldReader) {
    id = fields.text("id")
    title = fields.text("title")
    level = fields.choice("level") ?? .unit
    validity = Validity(reading: &fields)
    successors = fields.texts("successors")
    facts = BodyFacts(reading: &fields)
    source = fields.textIfPresent("source")
    isVerified = fields.boolean("verified", default: true)
    doubts = fields.texts("doubts")
    place = fields.place(of: "id")
  }
}

extension Department {
  init(reading fields: inout FieldReader) {
    id = fields.text("id")
    name = fields.text("name")
    abbreviation = fields.text("abbreviation")
    variants = fields.texts("variants")
    kind = fields.text("kind")
    basis = fields.choice("basis") ?? .mandatory
    if fields.has("periods") {
      periods = fields.list("periods") { period in
        _ = period.textIfPresent("note")
        return Validity(reading: &period)
      }
    } else {
      periods = [Validity(reading: &fields)]
    }
    only = fields.texts("only")
    successors = fields.texts("successors")
    predecessors = fields.texts("predecessors")
    facts = BodyFacts(reading: &fields)
    source = fields.textIfPresent("source")
    isVerified = fields.boolean("verified", default: true)
    note = fields.textIfPresent("note")
    place = fields.place(of: "id")
  }
}

extension BodyProfile {
  init(reading fields: inout FieldReader) {
    id = fields.text("id")
    kind = fields.text("kind")
    province = fields.textIfPresent("province")
    department = fields.textIfPresent("department")
    commune = fields.textIfPresent("commune")
    validity = Validity(reading: &fields)
    facts = BodyFacts(reading: &fields)
    sources = fields.texts("sources")
    doubts = fields.texts("doubts")
    place = fields.place(of: "id")
  }
}
