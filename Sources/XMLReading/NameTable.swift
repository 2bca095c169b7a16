import CXML

/// The numbers of names by the address of their letters: the library keeps each name once, so an
/// address is a name for as long as the parser lives.
struct NameTable {
  private struct Slot {
    var address: UInt = 0
    var row = 0
  }

  private let vocabulary: XMLVocabulary
  private var slots: [Slot]
  private var count = 0
  /// The numbers of each local name met, one after another: under no prefix, the first, the second…
  private var rows: [Int]

  init(_ vocabulary: XMLVocabulary) {
    self.vocabulary = vocabulary
    slots = [Slot](repeating: Slot(), count: 512)
    // The first row is that of names nobody asked for.
    rows = [Int](repeating: XMLVocabulary.unknown, count: vocabulary.prefixCount)
  }

  /// The number of a name.
  mutating func number(_ name: UnsafePointer<xmlChar>, _ namespace: xmlNsPtr?) -> Int {
    let row = row(of: name)
    if row == 0 { return XMLVocabulary.unknown }
    guard let href = namespace?.pointee.href else { return rows[row] }
    let prefix = prefix(of: href)
    return prefix == 0 ? XMLVocabulary.unknown : rows[row + prefix]
  }

  private mutating func row(of name: UnsafePointer<xmlChar>) -> Int {
    let address = UInt(bitPattern: name)
    var place = slot(of: address)
    while slots[place].address != 0 {
      if slots[place].address == address { return slots[place].row }
      place = (place + 1) & (slots.count - 1)
    }
    var row = 0
    if let numbers = vocabulary.locals[String(cString: name)] {
      row = rows.count
      rows += numbers
    }
    // Names past a half of the table go unkept: no format has so many, only hostile files.
    if count < slots.count / 2 {
      slots[place] = Slot(address: address, row: row)
      count += 1
    }
    return row
  }

  private func slot(of address: UInt) -> Int {
    Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }

  /// The place of the prefix of a namespace, 0 for one that isn't known.
  private func prefix(of href: UnsafePointer<xmlChar>) -> Int {
    for namespace in vocabulary.namespaces where xmlStrEqual(namespace.uri, href) == 1 {
      return namespace.prefix
    }
    return 0
  }
}
