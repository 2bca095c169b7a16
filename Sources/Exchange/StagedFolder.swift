import Diagnostics
import Files
import Foundation
import Registry

/// Where an export is written: a place that appears whole or not at all.
public protocol ExportFolder {
  /// Writes a file, and the folders above it.
  func write(_ bytes: [UInt8], _ name: String) throws
  /// Waits until everything lies safe, and gives the place its name.
  func commit() throws
  /// Takes away what was written.
  func discard()
}

/// A folder that appears whole or not at all: it is written under another name and takes its own
/// when everything is on the disk. What is left of an interrupted one bears the other name and says
/// so inside.
public final class StagedFolder: ExportFolder {
  let target: String
  private let staging: String
  private let hold: Int32
  private var made: Set<String> = []

  /// Begins a folder.
  ///
  /// - Throws: When something is there already, or it can't be made.
  public init(_ target: String) throws(RegistryError) {
    var path = target
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.target = path
    staging = PartName.make(for: path)
    let isThere = FileSystem.exists(path)
    if isThere, !FileSystem.names(in: path).isEmpty || FileSystem.isFile(path) {
      throw RegistryError(.refused, ExchangeFinding.exists, file: path)
    }
    let folder = FileSystem.folder(of: path)
    do {
      try FileSystem.makeFolder(folder)
      PartName.sweep(folder)
      try FileSystem.makeFolder(staging)
      hold = try PartName.holdFolder(staging)
    } catch {
      throw RegistryError(
        .unavailable, ExchangeFinding.cannotWrite(problem: error.reason), file: path)
    }
    try write(
      Array("Thư mục này chưa ghi xong, không dùng được.\n".utf8), ExchangeFormat.unfinished)
  }

  /// Writes a file of the folder, and the folders above it. What leads out of the folder is refused.
  public func write(_ bytes: [UInt8], _ name: String) throws(RegistryError) {
    guard FileName.staysInside(name) else {
      throw RegistryError(.refused, ExchangeFinding.leadsOut, file: target + "/" + name)
    }
    let path = staging + "/" + name
    let folder = FileSystem.folder(of: path)
    do {
      if made.insert(folder).inserted { try FileSystem.makeFolder(folder) }
      try FileSystem.write(bytes, toNew: path)
    } catch {
      throw RegistryError(
        .unavailable, ExchangeFinding.cannotWrite(problem: error.reason), file: target)
    }
  }

  /// Waits for the disk and gives the folder its name.
  public func commit() throws(RegistryError) {
    unlink(staging + "/" + ExchangeFormat.unfinished)
    // The files are many and may be small: the disk is waited for once.
    sync()
    do {
      try FileSystem.move(staging, to: target)
    } catch {
      throw RegistryError(
        .unavailable, ExchangeFinding.cannotWrite(problem: error.reason), file: target)
    }
  }

  /// Takes away what was written.
  public func discard() {
    try? FileManager.default.removeItem(atPath: staging)
  }

  deinit { close(hold) }
}
