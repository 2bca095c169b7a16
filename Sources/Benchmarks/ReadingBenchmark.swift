import Checking
import Document
import Drafting
import Files
import Foundation
import Readers
import Recognition

/// `benchmarks extract|check FILE… [--repeat R]`: how many documents a second are read and
/// recognised, or read and checked, on one core.
struct ReadingBenchmark: Sendable {
  private struct Report: Encodable {
    var documents: Int
    var perSecond: Double
    var peakKilobytes: Int
  }

  /// What a document is read or checked by, prepared once.
  private struct Means {
    let library: Library
    let recognizer: Recognizer
    let knowledge: CheckKnowledge
  }

  private let work: @Sendable (ReadDocument, Means) throws -> Void

  /// Reading and recognising.
  static let extract = ReadingBenchmark { read, means in
    _ = means.recognizer.recognize(read)
  }

  /// Reading and checking.
  static let check = ReadingBenchmark { read, means in
    guard let format = means.library.formats.profiles.last else { return }
    _ = Checker.check(
      CheckSubject(
        means.recognizer.recognize(read), format: format, knowledge: means.knowledge))
  }

  /// Runs with the arguments behind the kind and prints the report.
  func run(_ arguments: [String]) throws {
    var files = arguments
    var rounds = 20
    if let option = files.firstIndex(of: "--repeat") {
      guard option + 1 < files.count, let number = Int(files[option + 1]), number > 0 else {
        throw UsageError("FILE… [--repeat R]")
      }
      rounds = number
      files.removeSubrange(option...option + 1)
    }
    guard !files.isEmpty else { throw UsageError("FILE… [--repeat R]") }
    let library = try Library.load(try BenchmarkData.folder())
    let means = Means(
      library: library, recognizer: Recognizer(profiles: library.profiles),
      knowledge: CheckKnowledge(library.profiles))
    let readers = DocumentReaders()
    func read(_ file: String) throws -> ReadDocument {
      try readers.read(
        FileSystem.bytes(of: file, limit: DocumentReaders.byteLimit), named: file)
    }
    for file in files { try work(try read(file), means) }
    let clock = ContinuousClock()
    let time = try clock.measure {
      for _ in 0..<rounds {
        for file in files { try work(try read(file), means) }
      }
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let documents = files.count * rounds
    let report = Report(
      documents: documents, perSecond: (Double(documents) / (time / .seconds(1))).rounded(),
      peakKilobytes: usage.ru_maxrss)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}
