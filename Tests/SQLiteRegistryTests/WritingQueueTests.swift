import Foundation
import Registry
import SampleRegistries
import Synchronization
import Testing

@testable import SQLiteRegistry

@Suite("Who writes to a registry")
struct WritingQueueTests {
  private let folder = TemporaryFolder()

  private func queue(
    _ name: String = "Nguyễn Thị Văn Thư, máy 1", timeout: Int = 30_000,
    whileWaiting: @escaping @Sendable (String) -> Void = { _ in }
  ) -> WritingQueue {
    WritingQueue(
      ofRegistryAt: folder.path("registry.sqlite"), name: name, timeout: timeout,
      whileWaiting: whileWaiting)
  }

  @Test("is let in one at a time, in the order of asking")
  func order() throws {
    let served = Mutex<[Int]>([])
    let inside = Mutex(0)
    try queue().takingTurn {
      for number in 0..<20 {
        let queue = queue()
        Thread.detachNewThread {
          _ = try? queue.takingTurn {
            #expect(
              inside.withLock {
                $0 += 1; return $0
              } == 1)
            served.withLock { $0.append(number) }
            inside.withLock { $0 -= 1 }
          }
        }
        // The next one asks when this one has its number.
        usleep(50_000)
      }
    }
    while served.withLock({ $0.count }) < 20 { usleep(1000) }
    #expect(served.withLock { $0 } == Array(0..<20))
  }

  @Test("waits for nobody who was killed, before or in their turn")
  func killed() throws {
    let worker = try Worker("hold", folder.path("registry.sqlite"), count: 1)
    worker.waitForBeginning()
    worker.wait(for: "held")
    let other = try Worker("hold", folder.path("registry.sqlite"), count: 1)
    other.waitForBeginning()
    usleep(100_000)
    let turn = DispatchSemaphore(value: 0)
    let queue = queue()
    Thread.detachNewThread { _ = try? queue.takingTurn { turn.signal() } }
    #expect(turn.wait(timeout: .now() + 0.3) == .timedOut)
    other.kill()
    #expect(turn.wait(timeout: .now() + 0.3) == .timedOut)
    worker.kill()
    #expect(turn.wait(timeout: .now() + 20) == .success)
  }

  @Test("is told whom they wait for, and gives up on one that never ends")
  func told() throws {
    let told = Mutex<[String]>([])
    try queue("Trần Văn Lâu, máy 2").takingTurn {
      let waiting = queue(timeout: 3500) { name in told.withLock { $0.append(name) } }
      let error = #expect(throws: RegistryError.self) { try waiting.takingTurn {} }
      #expect(error?.reason == .unavailable)
      #expect(error?.diagnostics.first?.code == "registry.locked-by")
    }
    #expect(told.withLock { $0 } == ["Trần Văn Lâu, máy 2"])
    // Who gave up holds nobody up.
    #expect(try queue().takingTurn { 1 } == 1)
  }

  @Test("finds the registry where they opened it, or is told that it was replaced")
  func replaced() throws {
    let test = TestRegistry()
    let registry = try test.open()
    try FileManager.default.moveItem(atPath: test.path, toPath: test.folder.path("old.sqlite"))
    let other = TestRegistry()
    try other.file.make()
    try FileManager.default.copyItem(atPath: other.path, toPath: test.path)
    let error = #expect(throws: RegistryError.self) {
      try registry.add([TestRegistry.prepared(TestRegistry.entry(1))], by: test.actor)
    }
    #expect(error?.diagnostics.first?.code == "registry.replaced")
  }
}
