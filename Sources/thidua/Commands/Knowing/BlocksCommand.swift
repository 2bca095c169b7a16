import Comparing
import Diagnostics
import Files
import Foundation
import Office
import Reports

/// `thidua blocks`: where content blocks are used, which plans hold older texts of them, and what of
/// the archive could become a block.
enum BlocksCommand: Command {
  /// What is asked about blocks.
  private enum Action: String, CaseIterable {
    case whereUsed = "where-used"
    case changedSince = "changed-since"
    case mine

    /// How many words may follow.
    var operands: ClosedRange<Int> {
      switch self {
      case .whereUsed: 1...1
      case .changedSince: 0...1
      case .mine: 0...Int.max
      }
    }
  }

  private static let date = Option("--date", value: "DAY", .day, help: "blocks.option.date")
  private static let output = Option(
    "--output", short: "-o", value: "FOLDER", .text, help: "blocks.option.output")
  private static let plans = Option(
    "--plans", value: "N", .number(in: 2...1_000_000), help: "blocks.option.plans")
  private static let provinces = Option(
    "--provinces", value: "N", .number(in: 1...100), help: "blocks.option.provinces")
  private static let limit = Option(
    "--limit", value: "N", .number(in: 1...10_000), help: "blocks.option.limit")

  static let specification = CommandSpecification(
    name: "blocks",
    usage: "where-used BLOCK | changed-since [ENTRY] [--date DAY] | mine [QUERY…] [-o FOLDER]",
    options: [date, output, plans, provinces, limit] + EntryOptions.all + RegistryOptions.all,
    operands: 1...Int.max)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let action = try ValueReader<Action>.word(.blocksAction).value(of: arguments.operands[0])
    let rest = Array(arguments.operands.dropFirst())
    guard action.operands.contains(rest.count) else {
      let tooFew = rest.count < action.operands.lowerBound
      throw OfficeError.request([specification.wrongCount(tooFew: tooFew)])
    }
    let office = try arguments.office(.reading)
    let caller = arguments.caller(console)
    let bar = ProgressLine(console: console)
    let labels = office.provinceLabels
    switch action {
    case .whereUsed:
      let found = try office.uses(ofBlock: rest[0], as: caller, progress: bar.show)
      bar.finish()
      let revision = try office.library.blocks[rest[0]]?.revision
      console.show(
        BlockText(in: console.words, entries: found.entries).uses(
          found.items, of: rest[0], revision: revision),
        json: found.items.map { BlockUseReport($0, entries: found.entries, labels: labels) })
    case .changedSince:
      let scope: BlockScope =
        rest.first.map { .entry(arguments.entryName($0)) }
        ?? arguments[date].map { .issued(since: $0) } ?? .all
      let found = try office.changedBlocks(in: scope, as: caller, progress: bar.show)
      bar.finish()
      console.show(
        BlockText(in: console.words, entries: found.entries).changes(found.items),
        json: found.items.map { BlockChangeReport($0, entries: found.entries, labels: labels) })
    case .mine:
      var options = BlockMiner.Options()
      options.minimumPlans = arguments[plans, usual: options.minimumPlans]
      options.minimumProvinces = arguments[provinces, usual: options.minimumProvinces]
      let mined = try office.mineBlocks(
        rest.joined(separator: " "), options: options, limit: arguments[limit, usual: 50],
        as: caller, progress: bar.show)
      bar.finish()
      if let folder = arguments[output] { try write(mined.proposals, to: folder) }
      console.show(
        BlockText(in: console.words, entries: [:]).proposals(mined, folder: arguments[output]),
        json: mined.proposals.map(BlockProposalReport.init))
    }
    return .done
  }

  /// Writes the files of proposals; none of them over a file that is there.
  private static func write(_ proposals: [BlockProposal], to folder: String) throws {
    let files = proposals.map { proposal in
      ((folder as NSString).appendingPathComponent(proposal.id + ".md"), Array(proposal.file.utf8))
    }
    try DraftOutputs.refuseExisting(files.map { $0.0 }, .block)
    try StagedFiles.writeAll(files)
  }
}
