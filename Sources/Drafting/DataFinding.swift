import Diagnostics

/// What may be wrong with the data folder.
public enum DataFinding: Finding {
  /// “`folder`” doesn't hold the folders Templates and Provinces.
  case notADataFolder(folder: String)
  /// No folder with Templates and Provinces was found in “`folder`” or above it.
  case notFound(folder: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .notADataFolder(let folder): FindingFacts("data.not-a-data-folder", ["folder": folder])
    case .notFound(let folder): FindingFacts("data.not-found", ["folder": folder])
    }
  }
}
