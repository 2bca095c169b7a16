import Profiles
import Readers
import Recognition

private let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
private let recognizer = (try? ProfileStore.load(root: root)).map(Recognizer.init(profiles:))

/// Reads whatever bytes come as a text and recognises what it says.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAsText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? TextReader().read(bytes, named: "input") else { return 0 }
  _ = recognizer?.recognize(document)
  return 0
}
