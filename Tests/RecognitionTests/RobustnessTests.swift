import Foundation
import Readers
import Testing

@testable import Recognition

@Suite("Any input")
struct RobustnessTests {
  /// Numbers that look random and are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test("Documents cut, doubled and shuffled are read without a crash")
  func mutations() throws {
    let recognizer = Recognizer(profiles: try TestData.library.get().profiles)
    let text = TestData.plan(
      "I. MỤC TIÊU\n- 100% đạt “phong trào” 3 - 4 %; trước ngày 01/12\n**1.** a) +\n./.")
    let pieces = Array(text.unicodeScalars)
    let odd = Array(
      "|*#\"“”./-+%0123456789I:;()\n\u{C} Số ngày tháng năm Điều Phụ lục".unicodeScalars)
    var numbers = Numbers(state: 7)
    for _ in 0..<50 {
      var view = String.UnicodeScalarView()
      var index = 0
      while index < pieces.count {
        switch Int.random(in: 0..<40, using: &numbers) {
        case 0: index += Int.random(in: 0..<30, using: &numbers)
        case 1: index = max(0, index - 5)
        case 2: view.append(odd[Int.random(in: 0..<odd.count, using: &numbers)])
        default: break
        }
        guard index < pieces.count, view.count < 5_000 else { break }
        view.append(pieces[index])
        index += 1
      }
      _ = recognizer.recognize(TextReader().read(String(view)))
    }
  }

  /// The time this thread has worked, whatever else the machine does.
  private var secondsOfThread: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(
    "Time stays in proportion to the text, whatever it repeats",
    arguments: [
      "ban hành Kế hoạch ", "- 100% ", "“phong trào” ", "1.1.1. ", "Kế hoạch số 1/KH-A ", "Luật ",
      "a   b   ", "trước ngày 01/12 ", "tỉnh Lào Cai ", "**", "\n- ", "\nI. A", "\n\n", "của UBND ",
      "\nNơi nhận:", "\nKẾ HOẠCH", "|", "\n|a|b|", "đến năm ", "\nPhụ lục", "số ", "/",
      "\nCăn cứ Luật A;", "\nNơi nhận: A; b; ", "KT. CHỦ TỊCH ", "(1/1/1900 - 1/1/2000)", "<br>",
      "\nUBND XÃ A SỞ B", "\nV/v a",
    ])
  func repetition(piece: String) throws {
    let recognizer = Recognizer(profiles: try TestData.library.get().profiles)
    let text = "KẾ HOẠCH\nThi đua\n" + String(repeating: piece, count: 40_000 / piece.utf8.count)
    let start = secondsOfThread
    _ = recognizer.recognize(TextReader().read(text))
    // A text of six plans; the bound is wide because the build isn't optimised.
    #expect(secondsOfThread - start < 10)
  }

  @Test("The same document gives the same recognition")
  func same() throws {
    let text = TestData.plan("I. NỘI DUNG\n1. Một./.")
    #expect(try TestData.recognize(text) == TestData.recognize(text))
  }
}
