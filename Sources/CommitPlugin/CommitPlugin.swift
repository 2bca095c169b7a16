import Foundation
import PackagePlugin

/// Writes down the commit the sources stand at, so that the program can tell it: anew whenever git's
/// head moves, by a commit as well as by a change of branches. Without git, or outside a repository,
/// the commit is nil.
@main
struct CommitPlugin: BuildToolPlugin {
  private let script = """
    commit=$(git -C "$1" rev-parse --short=12 HEAD 2>/dev/null) && commit="\\"$commit\\"" || commit=nil
    echo "/// The commit the program was built from; nil outside git.
    let builtCommit: String? = $commit" > "$2"
    """

  /// The one command: the shell's, which depends on git's head.
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltCommit.swift")
    let heads = ["HEAD", "logs/HEAD"].map { gitFolder(of: root).appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Writing down the commit", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", script, "sh", path(of: root), path(of: output)],
        inputFiles: heads.filter { FileManager.default.fileExists(atPath: path(of: $0)) },
        outputFiles: [output])
    ]
  }

  /// Where git keeps its head: `.git`, or for a worktree the folder that file names.
  private func gitFolder(of root: URL) -> URL {
    let git = root.appending(path: ".git")
    guard let text = try? String(contentsOf: git, encoding: .utf8), text.hasPrefix("gitdir: ")
    else { return git }
    let path = text.dropFirst("gitdir: ".count).trimmingCharacters(in: .whitespacesAndNewlines)
    return URL(filePath: path, relativeTo: root)
  }

  private func path(of place: URL) -> String { place.path(percentEncoded: false) }
}
