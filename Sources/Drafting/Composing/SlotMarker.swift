/// The paragraph that keeps a slot's place in the rendered template until the blocks are put there:
/// the slot's name between two private-use characters no value can hold.
enum SlotMarker {
  private static let open: Character = "\u{E100}"
  private static let close: Character = "\u{E101}"

  /// The Markdown of a slot: a paragraph of its own.
  static func markdown(for slot: String) -> String {
    "\n\n\(open)\(Shield.shielded(slot))\(close)\n\n"
  }

  /// The slot a paragraph stands for; nil for any other paragraph.
  static func slot(in text: String) -> String? {
    guard text.first == open, text.last == close else { return nil }
    return Shield.unshielded(String(text.dropFirst().dropLast()))
  }
}
