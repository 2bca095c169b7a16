import Readers

/// Reads whatever bytes come as a Word file. Refusals are right answers; traps, hangs and memory
/// without bounds are what is looked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAsWord(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? DOCXReader().read(bytes, named: "input")
  return 0
}
