extension RenderContext {
  /// Appends text that is already in the output's language.
  public mutating func write(markup text: String) {
    output.append(contentsOf: text.utf8)
  }

  /// Appends a value as printing it would, plain text through the output policy.
  public mutating func write(_ value: Value) {
    switch value {
    case .undefined, .null, .blank, .empty: break
    case .string(let text): write(plain: text)
    case .markup(let text): output.append(contentsOf: text.utf8)
    case .int(let number): output.append(decimal: number)
    case .bool(let isTrue): write(plain: isTrue ? "true" : "false")
    case .array(let elements): for element in elements { write(element) }
    case .drop(let drop): write(drop.value.withoutDrop)
    case .double, .hash, .range: write(plain: value.text)
    }
  }

  private mutating func write(plain text: String) {
    if isShielded, let shield = environment.output.shield {
      shield(&output, text.utf8.span)
    } else {
      output.append(contentsOf: text.utf8)
    }
  }

  @inline(__always)
  mutating func write(template bytes: ArraySlice<UInt8>) {
    if sourceMap != nil { mapLines(of: bytes) }
    output.append(contentsOf: bytes)
  }

  /// What rendering a block writes, taken out of the output.
  public mutating func capture(_ block: Block) throws(RenderStop) -> (text: String, flow: Flow) {
    let start = output.count
    let firstSegment = sourceMap?.segments.count ?? 0
    let flow = try block.render(&self)
    let text = String(decoding: output[start...], as: UTF8.self)
    output.removeSubrange(start...)
    sourceMap?.segments.removeSubrange(firstSegment...)
    return (text, flow)
  }
}

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(decimal number: Int) {
    if number >= 0, number < 10 {
      append(UInt8(ascii: "0") + UInt8(number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }
}

extension RenderContext {
  /// Notes the line of a node for the source map.
  mutating func mapLine(at offset: Int) {
    sourceMap?.add(line: source, at: offset, output: output.count)
  }

  private mutating func mapLines(of bytes: ArraySlice<UInt8>) {
    for position in bytes.indices where bytes[position] == .lineFeed {
      sourceMap?.add(
        line: source, at: position + 1, output: output.count + position + 1 - bytes.startIndex)
    }
  }
}
