import Archive
import Document
import Synchronization

/// The tools a writer keeps between documents: the packer, whose readying costs as much as packing a
/// page, and the packed styles, which are the same for all documents under one form.
final class WordWorkshop: Sendable {
  /// The tools; one document at a time uses them.
  struct Tools {
    private let packer: ZipPacker
    private var styles: [ParagraphStyle] = []
    private var numbers: [String: WordNumbering.Place] = [:]
    private var language = ""
    private var stylesPart: PackedEntry?

    init(level: Int) throws(ArchiveError) {
      packer = try ZipPacker(level: level)
    }

    /// Packs a part.
    func pack(_ name: String, _ bytes: [UInt8]) throws(ArchiveError) -> PackedEntry {
      try packer.pack(ZipEntry(name, bytes))
    }

    /// The styles part of a document, made anew when they aren't those of the last one.
    mutating func styles(
      of document: FormattedDocument, numbers: [String: WordNumbering.Place]
    ) throws(ArchiveError) -> PackedEntry {
      if let stylesPart, document.styles == styles, numbers == self.numbers,
        document.properties.language == language
      {
        return stylesPart
      }
      let part = try pack(
        "word/styles.xml", WordStyles.xml(of: document, numbers: numbers))
      styles = document.styles
      self.numbers = numbers
      language = document.properties.language
      stylesPart = part
      return part
    }
  }

  private let level: Int
  private let kept = Mutex<Tools?>(nil)

  /// Makes a workshop whose packer spends so much work on size, from 1 to 9.
  init(level: Int) {
    self.level = level
  }

  /// Works with the kept tools, or with new ones while another document has those.
  func use<Value: Sendable>(
    _ work: (inout Tools) throws(ArchiveError) -> Value
  ) throws(ArchiveError) -> Value {
    let value = try kept.withLockIfAvailable { kept throws(ArchiveError) -> Value in
      var tools = if let kept { kept } else { try Tools(level: level) }
      kept = nil
      defer { kept = tools }
      return try work(&tools)
    }
    if let value { return value }
    var tools = try Tools(level: level)
    return try work(&tools)
  }
}
