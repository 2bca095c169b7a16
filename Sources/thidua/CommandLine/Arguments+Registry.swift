import Diagnostics
import Foundation
import Registry
import RegistryIndex
import SQLiteRegistry

extension CommandOption {
  /// The options of every command that opens the registry.
  static let registry: [any DeclaredOption] = [
    CommandOption("--registry", value: "PATH", help: "option.registry"),
    CommandOption("--user", value: "NAME", help: "option.user"),
  ]
}

extension Arguments {
  /// The registry the person or the environment names: `--registry`, then `THIDUA_REGISTRY`, then
  /// the file of the person's own data folder.
  ///
  /// - Parameter access: what for; a registry that isn't there is only made for `creating`.
  func registry(_ access: RegistryFile.Access) throws -> any RegistryStore {
    let path = registryPath
    if access == .creating {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
    return try registryFile.open(access)
  }

  /// The registry as a file.
  var registryFile: RegistryFile { RegistryFile(registryPath) }

  /// The search over the registry, its index kept beside the file.
  func search(_ store: any RegistryStore) -> RegistrySearch {
    RegistrySearch(store, folder: registryFile.indexFolder)
  }

  /// Where the registry lies.
  var registryPath: String {
    let environment = ProcessInfo.processInfo.environment
    if let told = value(of: "--registry") { return told }
    if let told = environment["THIDUA_REGISTRY"], !told.isEmpty { return told }
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? NSHomeDirectory() + "/.local/share"
    return data + "/thidua/registry.sqlite"
  }

  /// Who does it, for the journal: `--user`, then `THIDUA_USER`, then the name of the login.
  var actor: Actor {
    let environment = ProcessInfo.processInfo.environment
    let name = value(of: "--user") ?? environment["THIDUA_USER"].flatMap { $0.isEmpty ? nil : $0 }
    return Actor(name: name ?? NSUserName(), host: ProcessInfo.processInfo.hostName)
  }
}
