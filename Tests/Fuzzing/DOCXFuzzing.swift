import Archive
import Readers

/// Reads whatever bytes come as a Word file, or, where they are no package, as the document's part of
/// one. Refusals are right answers; traps, hangs and memory without bounds are what is looked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAsWord(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if bytes.starts(with: [0x50, 0x4B]) {
    _ = try? DOCXReader().read(bytes, named: "input")
  } else if let package = try? ZipWriter.archive(
    of: [ZipPacker(level: 1).pack(ZipEntry("word/document.xml", bytes))])
  {
    _ = try? DOCXReader().read(package, named: "input")
  }
  return 0
}
