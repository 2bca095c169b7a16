import Foundation

/// The mapped files of this process.
enum MappedMemory {
  /// How many bytes of mapped files are in its memory; 0 where the system doesn't tell.
  static var residentBytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    // Sizes in pages: the whole, what is in memory, what of that is shared with files.
    let sizes = line.prefix { $0 != 0 }.split(separator: 0x20)
    guard sizes.count > 2 else { return 0 }
    let pages = sizes[2].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return pages * Int(getpagesize())
  }
}
