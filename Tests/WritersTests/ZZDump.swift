import Document
import Foundation
import SampleDocuments
import Testing
import Writers

@Test func dumpSamples() throws {
  guard let out = ProcessInfo.processInfo.environment["DUMP"] else { return }
  let t = Typesetter(profile: .sample)
  for (n, d) in [
    ("plan", SampleDocuments.plan), ("draft", SampleDocuments.draft),
    ("long", SampleDocuments.longPlan), ("hostile", SampleDocuments.hostilePlan),
  ] {
    let b = try DOCXWriter().write(t.typeset(d))
    try Data(b).write(to: URL(fileURLWithPath: "\(out)/\(n).docx"))
  }
}
