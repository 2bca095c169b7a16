import Testing
import XMLReading

private let vocabulary = XMLVocabulary(
  namespaces: ["w": ["urn:word", "urn:strict"], "v": ["urn:shape"]],
  names: ["w:p", "w:t", "w:val", "v:p", "from"])

/// What a reader met: `+0` for the start of the first name, `-0` for its end, text as it is.
private func pieces(_ xml: String, limits: XMLLimits = .standard) throws -> [String] {
  let reader = try XMLPullReader(Array(xml.utf8), vocabulary: vocabulary, limits: limits)
  var pieces: [String] = []
  while let piece = try reader.next() {
    switch piece {
    case .start(let name): pieces.append("+\(name)")
    case .end(let name): pieces.append("-\(name)")
    case .text:
      var bytes: [UInt8] = []
      reader.appendText(to: &bytes)
      pieces.append(String(decoding: bytes, as: UTF8.self))
    }
  }
  return pieces
}

@Test func `elements are told by namespace and local name whatever the prefix`() throws {
  let xml = """
    <x:p xmlns:x="urn:word" xmlns:y="urn:shape"><y:p/><x:t>Đảng &amp; dân<![CDATA[<b>]]></x:t>\
    <p xmlns="urn:strict"/><x:unknown/><p/></x:p>
    """
  #expect(
    try pieces(xml) == [
      "+0", "+3", "-3", "+1", "Đảng & dân<b>", "-1", "+0", "-0", "+-1", "--1", "+-1", "--1",
      "-0",
    ])
}

@Test func `attributes are read with their namespaces`() throws {
  let xml = #"<p xmlns="urn:word" xmlns:w="urn:word" val="7" w:val="-12" from=""/>"#
  let reader = try XMLPullReader(Array(xml.utf8), vocabulary: vocabulary)
  #expect(try reader.next() == .start(0))
  #expect(reader.attribute(2) == "-12")
  #expect(reader.integer(2) == -12)
  #expect(reader.attribute(4) == "")
  #expect(reader.integer(4) == nil)
  #expect(reader.attribute(0) == nil)
}

@Test func `an element can be skipped or read as text`() throws {
  let xml = #"<p xmlns="urn:word"><t><p><t>no</t></p></t><t>yes<p>no</p>!</t><t/></p>"#
  let reader = try XMLPullReader(Array(xml.utf8), vocabulary: vocabulary)
  _ = try reader.next()
  _ = try reader.next()
  try reader.skip()
  #expect(try reader.next() == .start(1))
  #expect(try reader.text() == "yes!")
  #expect(try reader.next() == .start(1))
  #expect(try reader.text() == "")
  #expect(try reader.next() == .end(0))
  #expect(try reader.next() == nil)
}

@Test(arguments: [
  "", "   ", "text", "<a>", "<a", "<a><b></a>", "<a/><b/>", "<a>&nothing;</a>", "<a b='1' b='2'/>",
  "<a>\u{1}</a>", "<?xml version='1.0' encoding='nonsense'?><a/>",
])
func `what is not well-formed is refused`(_ xml: String) {
  #expect {
    try pieces(xml)
  } throws: { error in
    if case XMLError.malformed = error { return true }
    return false
  }
}

@Test func `the line of a fault is told`() {
  #expect {
    try pieces("<a>\n\n<b></a>")
  } throws: { error in
    guard case XMLError.malformed(line: 3, let reason) = error else { return false }
    return !reason.isEmpty
  }
}

@Test func `a document type is refused before anything in it counts`() {
  let bomb = """
    <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;"><!ENTITY z SYSTEM "/etc/passwd">]>
    <a>&y;&z;</a>
    """
  #expect(throws: XMLError.documentType(line: 2)) { try pieces(bomb) }
}

@Test func `depth and size have limits`() {
  let deep = String(repeating: "<a>", count: 1_000_000)
  #expect(throws: XMLError.tooDeep(line: 1, limit: 400)) { try pieces(deep) }
  let attributes = (0..<200_000).map { "a\($0) = \"\"" }.joined(separator: " ")
  #expect(throws: XMLError.tooManyAttributes(limit: 2000)) { try pieces("<a \(attributes)/>") }
  #expect(throws: XMLError.tooLarge(limit: 4)) {
    try pieces("<abc/>", limits: XMLLimits(bytes: 4))
  }
}

@Test func `a text of many megabytes is read`() throws {
  let text = String(repeating: "a", count: 12_000_000)
  #expect(try pieces("<a>\(text)</a>").dropFirst().dropLast().joined().utf8.count == 12_000_000)
}
