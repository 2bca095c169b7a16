import Glibc

/// Why the system didn't do what was asked of it with a file or a folder.
public struct FileFailure: Error, Sendable, Equatable {
  /// The file, as who asked calls it.
  public let file: String
  /// The system's error number, such as `ENOSPC`.
  public let code: Int32

  /// Makes a failure.
  ///
  /// - Parameter code: the error number; that of the last system call unless told.
  public init(_ file: String, code: Int32 = errno) {
    self.file = file
    self.code = code
  }

  /// The system's words for the reason.
  public var reason: String { String(cString: strerror(code)) }
}
