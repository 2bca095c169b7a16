import Reports
import Office
import Checking
import Diagnostics
import Document
import Drafting
import Foundation
import Registry

/// `thidua propose`: keeps the plan of a brief in the registry as a draft, or as a new version of one.
enum ProposeCommand: Command {
  static let specification = CommandSpecification(
    name: "propose", usage: "BRIEF [--draft DRAFT] [--note NOTE] [--allow-holes]",
    summaryKey: "propose.summary",
    options: [
      CommandOption("--draft", value: "DRAFT", help: "propose.option.draft"),
      CommandOption("--note", value: "NOTE", help: "propose.option.note"),
      CommandOption("--allow-holes", help: "draft.option.allow-holes"),
    ] + CommandOption.registry,
    operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let path = arguments.operands[0]
      let library = try arguments.library()
      let brief = try BriefReader.read(path: path)
      let draft = try Composer(library: library).compose(
        brief, holes: arguments.has("--allow-holes") ? .mark : .refuse)
      let pages = Typesetter.typeset(draft.document, draft.format)
      if let mark = SecrecyMark(in: pages) {
        throw RegistryError(.refused, [mark.refusal(at: Place(file: path))])
      }
      let subject = CheckSubject(
        draft, of: brief, pages: pages, knowledge: CheckKnowledge(library.profiles))
      let findings = draft.findings(checking: subject)
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      let registry = try arguments.registry(.creating)
      let kept: Registry.Draft
      if let word = arguments.value(of: "--draft") {
        let id = try DraftReference.required(word)
        kept = try registry.saveDraft(
          id, draft.document, basedOn: try registry.draft(id).version, brief: bytes,
          note: arguments.value(of: "--note"), by: arguments.actor)
      } else {
        kept = try registry.addDraft(
          draft.document, brief: bytes, note: arguments.value(of: "--note"), by: arguments.actor)
      }
      let row = DraftRow(kept, findings: findings.map { FindingReport($0, in: console.words) })
      if console.printsJSON {
        console.print(json: row)
      } else {
        console.report(findings.filter { $0.severity > .note })
        console.print(
          Message(
            "propose.done",
            ["draft": String(kept.id), "version": String(kept.version), "title": kept.title]
          ).text(in: console.words))
      }
      return .done
    }
  }
}

/// A draft as JSON shows it.
struct DraftRow: Encodable {
  var id: Int64
  var identifier: String
  var state: String
  var title: String
  var version: Int
  var savedBy: String
  var savedAt: String
  var entry: Int64?
  var diagnostics: [FindingReport]?

  init(_ draft: Registry.Draft, findings: [FindingReport]? = nil) {
    id = draft.id
    identifier = draft.identifier
    state = draft.state.rawValue
    title = draft.title
    version = draft.version
    savedBy = draft.savedBy.name
    savedAt = draft.savedAt.iso
    entry = draft.entry
    diagnostics = findings
  }
}
