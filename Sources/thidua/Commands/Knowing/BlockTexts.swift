import Comparing
import Drafting
import Foundation

/// The texts of the library's content blocks as their files have them.
struct BlockTexts {
  /// The files, front matter and text.
  let files: [String]
  /// The blocks by id, with the text alone.
  let current: [String: BlockUsage.Block]

  /// Reads the files of a library's blocks; one that has gone since says nothing.
  init(library: Library) {
    var files: [String] = []
    var current: [String: BlockUsage.Block] = [:]
    for block in library.blocks.values.sorted(by: { $0.id < $1.id }) {
      guard let name = block.place.file,
        let file = try? String(
          contentsOfFile: library.profiles.root + "/" + name, encoding: .utf8)
      else { continue }
      files.append(file)
      let end = file.range(of: "\n---\n")?.upperBound ?? file.startIndex
      current[block.id] = BlockUsage.Block(
        revision: block.revision, text: String(file[end...]))
    }
    self.files = files
    self.current = current
  }
}
