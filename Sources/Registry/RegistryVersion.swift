/// The version of the registry's schema that this program reads and writes.
public enum RegistryVersion {
  /// The newest version known.
  public static let current = 1
}
