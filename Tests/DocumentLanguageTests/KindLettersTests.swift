import Citations
import Profiles
import SampleDocuments
import Testing

@Suite("Letters of kinds")
struct KindLettersTests {
  @Test("are read out of numbers for every administrative kind of the catalogue")
  func administrative() throws {
    for kind in try SampleProfiles.repository.get().documentKinds.kinds {
      guard let letters = kind.letters, kind.sort == .document || kind.sort == .copy else {
        continue
      }
      #expect(DocumentNumber("12/\(letters)-UBND")?.kind == letters)
    }
  }
}
