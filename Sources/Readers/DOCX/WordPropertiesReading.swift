import Document
import VietnameseText
import XMLReading

/// What a package says about itself.
enum WordPropertiesReading {
  /// What holds when a package says nothing.
  static let none = DocumentProperties(title: "", subject: "", author: "", created: noDay)

  /// Reads the part of core properties.
  static func properties(_ xml: WordXML) throws(XMLError) -> DocumentProperties {
    var properties = none
    _ = try xml.root()
    try xml.children { name throws(XMLError) in
      switch name {
      case .title: properties.title = try xml.text()
      case .subject: properties.subject = try xml.text()
      case .creator: properties.author = try xml.text()
      case .keywords:
        properties.keywords = try xml.text().split { $0 == "," || $0 == ";" }
          .map { String($0.drop { $0 == " " }) }
      case .language:
        let language = try xml.text()
        if !language.isEmpty { properties.language = language }
      case .created:
        properties.created = CalendarDate(iso: try xml.text().prefix(10)) ?? noDay
      default: break
      }
    }
    try xml.finish()
    return properties
  }

  /// Reads the part of the properties of the program that wrote the package: how many pages it
  /// counted; nil when it tells none.
  static func pageCount(_ xml: WordXML) throws(XMLError) -> Int? {
    var count: Int?
    _ = try xml.root()
    try xml.children { name throws(XMLError) in
      if name == .pages { count = Int(try xml.text()) }
    }
    try xml.finish()
    return count.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The day of a file that tells none: the first of the count of days.
  private static let noDay: CalendarDate = {
    guard let day = CalendarDate(year: 1970, month: 1, day: 1) else {
      preconditionFailure("the calendar has this day")
    }
    return day
  }()
}
