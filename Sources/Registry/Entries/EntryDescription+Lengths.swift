import Diagnostics

/// The lengths NĐ 30/2020, Phụ lục VI gives the metadata of an outgoing document; the agency code
/// may have the 35 characters of QĐ 20/2020/QĐ-TTg. A title may be longer: only the field `Subject`
/// is cut.
private enum Limit {
  static let organId = 35
  static let fileNotation = 20
  static let typeName = 100
  static let codeNumber = 11
  static let codeNotation = 30
  static let organName = 200
  static let language = 30
  static let note = 500
  static let position = 100
  static let fullName = 50
  static let threeDigits = 999
  static let oneDigit = 9
}

extension EntryDescription {
  /// An error for each field that is longer than the decree allows.
  public var lengthFindings: [Diagnostic] {
    var copy = self
    return copy.fit().map { finding in
      var finding = finding
      finding.severity = .error
      return finding
    }
  }

  /// Cuts fields that are longer than the decree allows, and drops numbers with too many digits;
  /// gives a warning for each.
  public mutating func fit() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func cut(_ text: inout String, _ field: String, _ limit: Int) {
      let count = text.unicodeScalars.count
      guard count > limit else { return }
      findings.append(EntryDescription.finding(field, count, limit, text))
      text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    }
    func cut(_ text: inout String?, _ field: String, _ limit: Int) {
      guard var value = text else { return }
      cut(&value, field, limit)
      text = value
    }
    func drop(_ number: inout Int?, _ field: String, _ limit: Int) {
      guard let value = number, !(0...limit).contains(value) else { return }
      findings.append(
        Diagnostic(
          RegistryFinding.metadataNumber(field: field, value: value, limit: limit),
          at: Place(path: field)))
      number = nil
    }
    cut(&body.name, "OrganName", Limit.organName)
    cut(&kind.name, "TypeName", Limit.typeName)
    cut(&number, "CodeNumber", Limit.codeNumber)
    cut(&symbol, "CodeNotation", Limit.codeNotation)
    cut(&language, "Language", Limit.language)
    cut(&note, "Description", Limit.note)
    cut(&signer, "SignerInfo.FullName", Limit.fullName)
    cut(&signerPosition, "SignerInfo.Position", Limit.position)
    if var code = fileCode {
      cut(&code.organId, "FileCode.OrganId", Limit.organId)
      cut(&code.notation, "FileCode.FileNotation", Limit.fileNotation)
      fileCode = code
    }
    for index in recipients.indices {
      cut(&recipients[index].name, "To[\(index)].OrganName", Limit.organName)
      cut(&recipients[index].organId, "To[\(index)].OrganId", Limit.organId)
    }
    drop(&ordinalInFile, "DocOrdinal", Limit.threeDigits)
    drop(&pageCount, "PageAmount", Limit.threeDigits)
    drop(&copyCount, "IssuedAmount", Limit.threeDigits)
    drop(&priority, "Priority", Limit.oneDigit)
    return findings
  }

  private static func finding(_ field: String, _ count: Int, _ limit: Int, _ text: String)
    -> Diagnostic
  {
    Diagnostic(
      RegistryFinding.metadataLength(field: field, count: count, limit: limit),
      at: Place(path: field, quote: String(text.prefix(60))))
  }
}
