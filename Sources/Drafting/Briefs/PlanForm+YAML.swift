import Diagnostics
import Document
import Profiles
import YAML

extension PlanForm {
  /// The form as a brief to fill in: what is known already stands there, the rest is commented out
  /// with the value it has if nobody says otherwise.
  public func yaml(in words: Words) -> String {
    YAMLForm(form: self, words: words).text
  }
}

/// A form as YAML text with comments for the person who fills it in.
private struct YAMLForm {
  let form: PlanForm
  let words: Words

  var text: String {
    let year = form.year
    var lines = ["# \(form.title)"]
    lines += comment("form.how-to")
    lines += [
      "template: \(form.template)",
      "province: \(form.province)  # \(form.provinceName)",
      "body: \(bodyText)  # \(form.bodyName)",
      "year: \(year)",
    ]
    lines += comment("form.period") + ["# period: {from: \(year), to: \(year + 4)}"]
    lines += comment("form.date") + ["# date: \(year)-01-15"]
    lines += comment("form.number") + ["# number: 05"]
    lines += comment("form.subject") + ["# subject: \(quoted(form.subject))"]
    lines += ["", "fields:"] + (form.fields.isEmpty ? ["  {}"] : form.fields.flatMap(self.lines))
    lines += [""] + comment("form.documents") + documentLines
    lines += [""] + comment("form.blocks") + ["# blocks:"] + form.slots.flatMap(self.lines)
    lines += [""] + comment("form.recipients") + recipientLines
    lines += comment("form.signature") + signatureLines
    lines += [""] + comment("form.annexes")
    lines += [
      "# annexes:", "#   - title: \(Message("form.annex-title").text(in: words))",
      "#     text: |", "#       | TT | … |", "#       | :-: | --- |", "#       | 1 | … |",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands after `body:`: the id, or a mapping of the kind and the facts.
  private var bodyText: String {
    let body = form.body
    let facts = [
      ("commune", body.commune.map(quoted)), ("name", body.facts.texts[.name].map(quoted)),
      ("symbol", body.facts.texts[.symbol].map(quoted)),
      ("supervising", body.facts.supervising?.body.map { "{name: \(quoted($0.name))}" }),
    ].compactMap { key, text in text.map { "\(key): \($0)" } }
    guard !facts.isEmpty else { return quoted(body.id ?? "") }
    let name = body.kind.map { "kind: \(quoted($0))" } ?? "id: \(quoted(body.id ?? ""))"
    return "{" + ([name] + facts).joined(separator: ", ") + "}"
  }

  private func lines(for field: PlanForm.Field) -> [String] {
    var label = "  # " + field.label
    if field.needsValue { label += " (" + Message("form.required").text(in: words) + ")" }
    label += " [" + Message("form.kind.\(field.kind.rawValue)").text(in: words) + "]"
    if let example = field.example {
      label += " " + Message("form.example", ["value": flow(example)]).text(in: words)
    }
    if field.needsValue { return [label, "  \(field.name):"] }
    let usual = field.kind == .boolean ? field.usual?.text : field.usual.map(flow)
    return [label, "  # \(field.name):" + (usual.map { " " + $0 } ?? "")]
  }

  private var documentLines: [String] {
    [
      "# documents:",
      "#   - number: 02/CT-UBND",
      "#     kind: Chỉ thị",
      "#     issuer: \(form.supervisor ?? "UBND tỉnh")",
      "#     date: \(form.year)-01-13",
      "#     title: về việc …",
    ]
  }

  private func lines(for slot: PlanForm.SlotChoice) -> [String] {
    var lines = ["#   \(slot.name):  # \(slot.label)"]
    lines += slot.chosen.map { "#     - \($0.id)  # \($0.title)" }
    if !slot.others.isEmpty {
      lines.append("#     # " + Message("form.also").text(in: words))
      lines += slot.others.map { "#     # - \($0.id)  # \($0.title)" }
    }
    return lines
  }

  private var recipientLines: [String] {
    ["# recipients:"]
      + form.recipients.map { recipient in
        let purpose = recipient.purpose.map { ", purpose: \(quoted($0))" } ?? ""
        return "#   - {name: \(quoted(recipient.name))\(purpose)}"
      }
      + ["# archive: {units: [\(form.archive.map(quoted).joined(separator: ", "))]}"]
  }

  private var signatureLines: [String] {
    let signature = form.signature
    var lines = ["# signature:"]
    if !signature.authority.isEmpty {
      let authority = signature.authority.map(quoted).joined(separator: ", ")
      lines.append("#   authority: [\(authority)]")
    }
    lines.append("#   post: \(quoted(signature.post))")
    if let ownPost = signature.ownPost { lines.append("#   own-post: \(quoted(ownPost))") }
    lines.append("#   name: \(signature.name.map(quoted) ?? "")")
    return lines
  }

  private func comment(_ key: String) -> [String] {
    Message(key).text(in: words).split(separator: "\n").map { "# \($0)" }
  }

  private func quoted(_ text: String) -> String { YAMLText.quoted(text) }

  /// A value on one line.
  private func flow(_ value: FieldValue) -> String {
    if let elements = value.elements {
      return "[" + elements.map(flow).joined(separator: ", ") + "]"
    }
    guard let text = value.text else { return "" }
    // Fields are read as they are written, so that numbers and dates need no quotation marks.
    let isNumber = text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return isNumber && YAMLText.quoted("n" + text) == "n" + text ? text : quoted(text)
  }
}
