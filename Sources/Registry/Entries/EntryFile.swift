import Cryptography
import Files

/// A file of an entry: its exact bytes are kept once, under their digest.
public struct EntryFile: Sendable, Equatable {
  /// What a file is to its entry.
  public enum Role: String, Sendable, Codable, CaseIterable {
    /// The file as it was taken in.
    case original
    /// The Word file made at issue.
    case docx
    /// The PDF made at issue.
    case pdf
    /// Anything else that belongs to it.
    case attachment
  }

  /// Its name, without folders.
  public var name: String
  /// Its media type, such as `application/pdf`.
  public var mediaType: String
  /// What it is to the entry.
  public var role: Role
  /// How many bytes it has.
  public var size: Int
  /// The digest of its bytes.
  public var digest: ContentDigest

  /// Describes a file.
  public init(name: String, mediaType: String, role: Role, size: Int, digest: ContentDigest) {
    self.name = name
    self.mediaType = mediaType
    self.role = role
    self.size = size
    self.digest = digest
  }
}

/// A file to be kept, with its bytes.
public struct NewFile: Sendable {
  /// What is told about it.
  public let file: EntryFile
  /// Its bytes as given.
  public let bytes: [UInt8]

  /// Takes a file and its digest. It gets a name that a file may have (``FileName``).
  public init(name: String, mediaType: String, role: EntryFile.Role, bytes: [UInt8]) {
    self.bytes = bytes
    file = EntryFile(
      name: FileName.safe(name), mediaType: mediaType, role: role, size: bytes.count,
      digest: ContentDigest(of: bytes))
  }
}
