import Diagnostics
import Office
import Reports

/// `thidua steps`: the steps that approve a body's drafts, and setting them.
enum StepsCommand: Command {
  private static let none = Flag("--none", help: "steps.option.none")

  static let specification = CommandSpecification(
    name: "steps", usage: "BODY [STEP… | --none] [--province SLUG]",
    options: [SeriesOptions.province, none] + RegistryOptions.all, operands: 1...100)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let steps = Array(arguments.operands.dropFirst())
    var name = arguments.seriesName
    name.body = arguments.operands[0]
    let caller = arguments.caller(console)
    let route =
      steps.isEmpty && !arguments[none]
      ? try arguments.office(.reading).approvalRoute(of: name, as: caller)
      : try arguments.office(.writing).setApprovalSteps(steps, of: name, as: caller)
    console.show([DoneText(in: console.words).line(of: route)], json: ApprovalRouteReport(route))
    return .done
  }
}
