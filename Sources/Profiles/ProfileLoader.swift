import Citations
import Diagnostics
import DocumentLanguage
import VietnameseText
import YAML

/// Reads the files of the profiles and the catalogue; what can't be read is told and left out.
/// Findings and origins name files from the root, so that they are the same on every machine.
struct ProfileLoader {
  let root: String
  let findings: Findings

  func load() -> ProfileStore {
    let kinds = list("body-kinds", "kinds") { BodyKind(reading: &$0) }
    let departments = list("departments", "departments") { Department(reading: &$0) }
    var documents = list("documents", "documents") { LegalDocument(reading: &$0) }
    var movements = list("movements", "movements") { Movement(reading: &$0) }
    var provinces: [Province] = []
    for slug in folders() {
      guard let province = province(slug) else { continue }
      provinces.append(province.province)
      documents += province.documents
      movements += province.movements
    }
    let documentKinds = DocumentKindCatalogue(
      list("document-kinds", "kinds") { DocumentKindCatalogue.Kind(reading: &$0) })
    return ProfileStore(
      root: root, provinces: provinces.sorted { $0.code < $1.code }, bodyKinds: kinds,
      departments: departments, documents: DocumentCatalogue(documents),
      movements: MovementCatalogue(movements),
      abbreviations: list("abbreviations", "abbreviations") { Abbreviation(reading: &$0) },
      documentKinds: documentKinds, vocabulary: vocabulary(documentKinds),
      slips: list("slips", "slips") { SpellingEntry(reading: &$0) },
      capitals: list("capitals", "capitals") { SpellingEntry(reading: &$0) })
  }

  /// The words documents are read by.
  private func vocabulary(_ kinds: DocumentKindCatalogue) -> DocumentVocabulary {
    read("Templates/catalogue/vocabulary.yaml").flatMap {
      FieldReader.read($0, findings) { DocumentVocabulary(reading: &$0, kinds: kinds) }
    } ?? DocumentVocabulary(kinds: kinds)
  }

  /// Reads a YAML file named from the root.
  func read(_ file: String) -> YAMLNode? {
    findings.gather { () throws(InvalidInput) in
      try YAMLReader.read(path: "\(root)/\(file)", named: file)
    }
  }

  /// The entries of one of the catalogue's lists.
  private func list<Entry>(
    _ name: String, _ key: String, _ read: (inout FieldReader) -> Entry?
  ) -> [Entry] {
    guard let node = self.read("Templates/catalogue/\(name).yaml") else { return [] }
    return FieldReader.read(node, findings) { $0.list(key, read) } ?? []
  }

  /// The folders of the provinces.
  private func folders() -> [String] {
    guard let names = Folder.names(at: "\(root)/Provinces") else {
      findings.add(Diagnostic(ProfileFinding.noProvinces, at: Place(file: "Provinces")))
      return []
    }
    return names.filter { Folder.names(at: "\(root)/Provinces/\($0)") != nil }
  }

  private func province(
    _ slug: String
  ) -> (province: Province, documents: [LegalDocument], movements: [Movement])? {
    let file = "Provinces/\(slug)/province.yaml"
    guard let node = read(file) else { return nil }
    return FieldReader.read(node, findings) { fields in
      var province = Province(reading: &fields, file: file)
      if province.slug != slug, !province.slug.isEmpty {
        fields.report(
          ProfileFinding.slugIsNotFolder(slug: province.slug, folder: slug),
          of: "slug")
      }
      let documents = fields.list("documents") { LegalDocument(reading: &$0, province: slug) }
      let movements = fields.list("movements") { Movement(reading: &$0, province: slug) }
      province.bodies = bodies(of: slug)
      return (province, documents, movements)
    }
  }

  private func bodies(of slug: String) -> [BodyProfile] {
    let folder = "Provinces/\(slug)/bodies"
    let files = (Folder.names(at: "\(root)/\(folder)") ?? []).filter { $0.hasSuffix(".yaml") }
    return files.compactMap { file in
      guard let node = read("\(folder)/\(file)") else { return nil }
      return FieldReader.read(node, findings) { fields in
        let body = BodyProfile(reading: &fields)
        if body.id != file.dropLast(5), !body.id.isEmpty {
          fields.report(ProfileFinding.idIsNotFile(id: body.id, file: file), of: "id")
        }
        return body
      }
    }
  }
}
