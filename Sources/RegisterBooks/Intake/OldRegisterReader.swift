import Citations
import Diagnostics
import Readers
import Tables

/// Reads registers that other programs exported, or people kept by hand, as CSV or XLSX. Columns are
/// known by their names in any spelling and order; what a row says is read, worked out or doubted,
/// and nothing is dropped without a word.
public struct OldRegisterReader: Sendable {
  /// What is known about a register before it is read.
  public struct Options: Sendable, Equatable {
    /// The year, for dates that leave it out; nil to take it from the file.
    public var year: Int?
    /// The issuing body, for files without a column of it.
    public var body: String?
    /// The province, for files without a column of it.
    public var province: String?

    /// Makes options.
    public init(year: Int? = nil, body: String? = nil, province: String? = nil) {
      self.year = year
      self.body = body
      self.province = province
    }
  }

  private let kinds: DocumentKindCatalogue
  private let options: Options
  private let limits: TableLimits

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - kinds: The kinds of documents, by which titles that begin with their kind are taken apart.
  ///   - options: What is known beforehand.
  ///   - limits: How large a file may be.
  public init(
    kinds: DocumentKindCatalogue, options: Options = Options(), limits: TableLimits = .standard
  ) {
    self.kinds = kinds
    self.options = options
    self.limits = limits
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: `InvalidInput` when the file can't be read or no sheet of it is a register.
  public func read(_ bytes: [UInt8], file: String? = nil) throws(InvalidInput) -> OldRegister {
    try read(TableReader(limits: limits).read(bytes, file: file), file: file)
  }

  /// Reads tables.
  ///
  /// - Throws: `InvalidInput` when no sheet of them is a register.
  public func read(_ tables: ReadTables, file: String? = nil) throws(InvalidInput) -> OldRegister {
    var register = OldRegister()
    register.fileFindings = tables.findings
    var registers: [(sheet: Sheet, head: RegisterHead)] = []
    var coverYear: Int?
    for sheet in tables.sheets where !sheet.rows.allSatisfy(\.isBlank) {
      let place = Place(file: file, path: sheet.name.isEmpty ? nil : sheet.name)
      if sheet.isHidden {
        register.fileFindings.append(
          Diagnostic(IntakeFinding.hiddenSheet(sheet: sheet.name), at: place))
        continue
      }
      let sheet = modernised(sheet, place, &register)
      if let head = RegisterHead(of: sheet) {
        registers.append((sheet, head))
      } else {
        coverYear = coverYear ?? HeadingYear.year(in: sheet)
        register.fileFindings.append(
          Diagnostic(IntakeFinding.noRegister(rows: sheet.rows.count), at: place))
      }
    }
    guard !registers.isEmpty else {
      throw InvalidInput(
        register.fileFindings.filter { !$0.tellsOfNoRegister } + [
          Diagnostic(IntakeFinding.noHead, at: Place(file: file))
        ])
    }
    var seen = SeenLines()
    for (sheet, head) in registers {
      var intake = SheetIntake(
        sheet: sheet, head: head, file: file, kinds: kinds, options: options,
        coverYear: coverYear)
      intake.read(into: &register, seen: &seen)
    }
    return register
  }

  /// The sheet in Unicode, when its letters are those of the faces used before.
  private func modernised(
    _ sheet: Sheet, _ place: Place, _ register: inout OldRegister
  ) -> Sheet {
    var sample = ""
    for row in sheet.rows.prefix(200) {
      for case .text(let text) in row.cells { sample += text + "\n" }
    }
    guard let encoding = LegacyEncoding.detect(sample) else { return sheet }
    register.fileFindings.append(
      Diagnostic(IntakeFinding.oldLetters(encoding: encoding.rawValue), at: place))
    var sheet = sheet
    for row in sheet.rows.indices {
      for column in sheet.rows[row].cells.indices {
        guard case .text(let text) = sheet.rows[row].cells[column] else { continue }
        sheet.rows[row].cells[column] = .text(encoding.decode(text))
      }
    }
    return sheet
  }
}
