import Drafting
import Office

extension Brief {
  /// Reads the brief of a file.
  /// - Throws: ``OfficeError/Kind/invalid`` with everything that is wrong with it.
  init(path: String) throws(OfficeError) {
    do { self = try BriefReader.read(path: path) } catch { throw .invalid(error.diagnostics) }
  }
}
