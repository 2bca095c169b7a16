import Citations
import Profiles
import Readers
import Recognition

private let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
private let recognizer = (try? ProfileStore.load(root: root)).map(Recognizer.init(profiles:))

/// Reads whatever bytes come as a document's number, and as the basis of a plan.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAsCitation(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(
    decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  _ = DocumentNumber(text)?.key
  let plan = "KẾ HOẠCH\nThi đua\n\nThực hiện \(text)\n\nI. NỘI DUNG\n\n1. Theo \(text)\n"
  _ = recognizer?.recognize(TextReader().read(plan))
  return 0
}
