import Readers

extension ReadingFinding: SampledFinding {
  static func sample(after previous: ReadingFinding?) -> ReadingFinding? {
    switch previous {
    case nil: .empty
    case .empty: .encrypted
    case .encrypted: .oldOffice
    case .oldOffice: .picture(kind: "‹kind›")
    case .picture: .unknownKind
    case .unknownKind: .oldWord
    case .oldWord: .notAPackage
    case .notAPackage: .packageDamaged
    case .packageDamaged: .tooManyParts
    case .tooManyParts: .notWord
    case .notWord: .partMissing(part: "‹part›")
    case .partMissing: .partDamaged(part: "‹part›")
    case .partDamaged: .partTooLarge(part: "‹part›", limit: 2)
    case .partTooLarge: .partMalformed(part: "‹part›", line: 2)
    case .partMalformed: .partWithDocumentType(part: "‹part›")
    case .partWithDocumentType: .partTooDeep(part: "‹part›", limit: 2)
    case .partTooDeep: .notAPDF
    case .notAPDF: .pdfDamaged
    case .pdfDamaged: .pdfLocked
    case .pdfLocked: .pdfWithoutText
    case .pdfWithoutText: .scanFailed
    case .scanFailed: .recognised(confidence: 2)
    case .recognised: .programMissing(program: "‹program›", package: "‹package›")
    case .programMissing: .tooSlow(seconds: 2)
    case .tooSlow: .noScratch
    case .noScratch: .networkOpen
    case .networkOpen: .unreadable
    case .unreadable: .folder
    case .folder: .notAFile
    case .notAFile: .converted
    case .converted: .tooLarge(limit: 2)
    case .tooLarge: .conversionFailed
    case .conversionFailed: .partTooWide(part: "‹part›", limit: 2)
    case .partTooWide: .partWithLongAttribute(part: "‹part›", limit: 2)
    case .partWithLongAttribute: .tooManyPieces(limit: 2)
    case .tooManyPieces: .tooHeavy(limit: 2)
    case .tooHeavy: .pagesLeftOut(read: 2, count: 3, seconds: 4)
    case .pagesLeftOut: .footnotes(count: 2)
    case .footnotes: .pictures(count: 2)
    case .pictures: nil
    }
  }
}
