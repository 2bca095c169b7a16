/// The digest the harness compares outputs by (FIPS 180-4).
enum SHA256 {
  /// The first 16 hexadecimal digits of the digest.
  static func prefix(_ bytes: [UInt8]) -> String {
    let words = digest(bytes)
    return words.prefix(2).map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func digest(_ bytes: [UInt8]) -> [UInt32] {
    var message = bytes + [0x80]
    while message.count % 64 != 56 { message.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: (UInt64(bytes.count) * 8) >> UInt64(shift)))
    }
    var state = fractions(of: 8, root: 2)
    let constants = fractions(of: 64, root: 3)
    for start in stride(from: 0, to: message.count, by: 64) {
      compress(message[start..<start + 64], constants, &state)
    }
    return state
  }

  private static func compress(
    _ block: ArraySlice<UInt8>, _ constants: [UInt32], _ state: inout [UInt32]
  ) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { position in
      block[position..<position + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let first = words[index - 15]
      let second = words[index - 2]
      let low = rotated(first, 7) ^ rotated(first, 18) ^ (first >> 3)
      let high = rotated(second, 17) ^ rotated(second, 19) ^ (second >> 10)
      words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    var work = state
    for index in 0..<64 {
      let (a, b, c, e, f, g) = (work[0], work[1], work[2], work[4], work[5], work[6])
      let sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = work[7] &+ sumE &+ choice &+ constants[index] &+ words[index]
      let sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      work = [
        first &+ sumA &+ majority, a, b, c, work[3] &+ first, e, f, g,
      ]
    }
    for index in 0..<8 { state[index] = state[index] &+ work[index] }
  }

  private static func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 - places)
  }

  /// The first 32 bits of the fractions of square or cube roots of the first primes.
  private static func fractions(of count: Int, root: Int) -> [UInt32] {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { prime in
      // The largest whole number whose power does not pass prime · 2^(32 · root).
      let target = UInt128(prime) << UInt128(32 * root)
      var low: UInt128 = 0
      var high: UInt128 = 1 << 36
      while low + 1 < high {
        let middle = (low + high) / 2
        let power = root == 2 ? middle * middle : middle * middle * middle
        if power <= target { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }
}
