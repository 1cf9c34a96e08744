import Foundation
import Testing

@testable import OperatingModel

/// Every way into a document takes and refuses the same, for the same reasons.
@Suite struct DocumentDoorTests {
  /// What came of reading: the value, or the codes and paths of what is wrong, in their order as texts.
  private static func told<Value>(_ read: () throws -> Value) -> Set<String>? {
    do {
      _ = try read()
      return nil
    } catch let error as Problems {
      return Set(error.map { "\($0.code) \($0.path)" })
    } catch DecodingError.dataCorrupted(let context) {
      guard let problems = context.underlyingError as? Problems else { return ["\(context)"] }
      return Set(problems.map { "\($0.code) \($0.path)" })
    } catch { return ["\(error)"] }
  }

  private static func read<R: DocumentRecord>(_ type: R.Type, _ text: String) throws -> R {
    try R(json: text)
  }

  /// The same document through each of the doors.
  private static func doors<R: DocumentRecord>(_ type: R.Type, _ text: String) throws -> [String: Set<
    String
  >?] {
    let data = Data(text.utf8)
    let plain = try JSONSerialization.jsonObject(with: data)
    var doors: [String: Set<String>?] = [
      "text": told { try R(json: text) }, "bytes": told { try R(json: Array(text.utf8)) },
      "value": told { try R(json: JSON(json: text)) }, "generic code": told { try read(R.self, text) },
      "tolerant": told { try R.reading(json: text, tolerating: [.notUTF8]) },
      "JSONDecoder": told { try JSONDecoder().decode(R.self, from: data) },
    ]
    for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
      let list = try PropertyListSerialization.data(fromPropertyList: plain, format: format, options: 0)
      doors["property list \(format.rawValue)"] = told {
        try PropertyListDecoder().decode(R.self, from: list)
      }
    }
    return doors
  }

  // MARK: Problems

  private static let faulty = #"""
    {
      "formatVersion": 1, "name": "Acme", "asOf": "2026-02-29", "perspektive": "real",
      "teams": [
        { "id": "billing", "name": "Billing", "topology": "streamAlined", "size": -1, "isCustomerFacing": "yes" },
        { "id": "", "name": "Nobody" },
        { "id": "platform", "authority": "E-Z", "annualCost": "12,50 EUR", "lifetime": "26" }
      ],
      "bets": [
        { "id": "retries", "name": ["Retry"], "horizon": "weaks", "effort": { "low": "6 weeks", "hihg": "9pw" } },
        { "id": "é", "name": "É", "progress": 1.5, "confidence": 7, "curve": { "shape": "linear", "rate": 4 } },
        "not a bet",
        { "id": "x", "name": "X", "createdOn": 20260101, "a/b~c": [] }
      ],
      "metrics": {}
    }
    """#

  @Test func allProblemsAreToldAtOnceThroughEveryDoor() throws {
    let own = try #require(Self.told { try ProductOperatingSystem(json: Self.faulty) })
    #expect(own.count == 21)
    #expect(own.isSuperset(of: ["value.invalid /bets/0/effort/low", "key.missing /bets/0/effort/high"]))
    for (door, told) in try Self.doors(ProductOperatingSystem.self, Self.faulty) {
      #expect(told == own, "\(door): \(told.map { $0.symmetricDifference(own).sorted() } ?? [])")
    }
  }

  @Test func theDecodersErrorSaysAllOfIt() throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode([ProductOperatingSystem].self, from: Data("[\(Self.faulty)]".utf8))
    }
    guard case .dataCorrupted(let context) = error, let problems = context.underlyingError as? Problems else {
      Issue.record("\(error)")
      return
    }
    #expect(context.debugDescription == problems.description && context.codingPath.count == 1)
    #expect(problems.allSatisfy { $0.place == nil }, "nobody has seen the text")
    #expect(Set(problems.of(.unknownWord).map(\.nearest)) == ["streamAligned", "weeks"])
  }

  // MARK: The version

  struct Folder: DocumentRecord {
    var name: String
    var system: ProductOperatingSystem?
    static let fields = Fields(blank: Folder(name: "")) {
      Field("name", \.name, .required, "What it is called.")
      Field("system", \.system, "The system in it.")
    }
  }

  @Test(arguments: [
    #"{ "formatVersion": 9, "name": "A" }"#,
    #"{ "name": 7, "future": [1], "teams": [{}], "formatVersion": 9 }"#,
  ])
  func anotherVersionIsRefusedByName(_ document: String) throws {
    for (door, told) in try Self.doors(ProductOperatingSystem.self, document) {
      #expect(told == ["format.unknown /formatVersion"], "\(door)")
    }
  }

  @Test func anotherVersionWithinARecordIsRefusedByName() throws {
    let folder = #"{ "name": "F", "system": { "formatVersion": 9, "name": "A", "teams": [{}] } }"#
    for (door, told) in try Self.doors(Folder.self, folder) {
      #expect(told == ["format.unknown /system/formatVersion"], "\(door)")
    }
    let late = #"{ "name": "F", "system": { "name": 7, "future": 1, "formatVersion": 9 } }"#
    for (door, told) in try Self.doors(Folder.self, late) {
      #expect(told?.contains("format.unknown /system/formatVersion") == true, "\(door)")
    }
    let sound = #"{ "name": "F", "system": { "formatVersion": 1, "name": "A" } }"#
    #expect(try Folder(json: sound).system?.name == "A")
    #expect(try Self.doors(Folder.self, sound).values.allSatisfy { $0 == nil })
  }

  struct Envelope: Codable { var system: ProductOperatingSystem }

  @Test func anotherVersionWithinWhatIsNoneOfOurs() {
    let envelope = Data(#"{ "system": { "formatVersion": 9, "name": "A" } }"#.utf8)
    #expect(
      Self.told { try JSONDecoder().decode(Envelope.self, from: envelope) } == [
        "format.unknown /formatVersion"
      ])
  }

  // MARK: What is kept

  @Test func aSchemaIsKeptAndWrittenFirst() throws {
    let text = #"{ "name": "A", "$schema": "https://example.com/s.json", "formatVersion": 1 }"#
    let system = try ProductOperatingSystem(json: text)
    #expect(system.schema == "https://example.com/s.json")
    #expect(
      system.compactJSON == #"{"$schema":"https://example.com/s.json","formatVersion":1,"name":"A"}"#)
    let data = Data(text.utf8)
    #expect(try JSONDecoder().decode(ProductOperatingSystem.self, from: data) == system)
    #expect(
      try JSONDecoder().decode(ProductOperatingSystem.self, from: JSONEncoder().encode(system)) == system)
    #expect(try system.resolved().model.schema == system.schema)
  }

  @Test func noNameIsMadeUp() {
    let told = Self.told {
      try ProductOperatingSystem.reading(json: #"{ "formatVersion": 1 }"#, tolerating: Set(ProblemCode.known))
    }
    #expect(told == ["key.missing /name"])
    let version = Self.told {
      try ProductOperatingSystem.reading(json: #"{ "name": "A" }"#, tolerating: [.missingKey])
    }
    #expect(version == ["key.missing /formatVersion"])
  }

  @Test func problemsAreDocumentsToo() throws {
    var problems = try #require(throws: Problems.self) { try ProductOperatingSystem(json: Self.faulty) }
    problems.unlisted = [Problems.Count(.unknownKey, 3)]
    #expect(try Problems(json: problems.json) == problems)
    #expect(try Problems(json: problems.compactJSON).json == problems.json)
    #expect(try JSONDecoder().decode(Problems.self, from: JSONEncoder().encode(problems)) == problems)
  }

  // MARK: More than 64 fields

  @Test func aWideRecord() throws {
    var wide = WideRecord()
    (wide.f0, wide.f2, wide.f63, wide.f64, wide.f66, wide.f69) = (0, 2, 63, 64, 66, 69)
    #expect(wide.compactJSON == #"{"f0":0,"f2":2,"f63":63,"f64":64,"f66":66,"f69":69}"#)
    #expect(try WideRecord(json: wide.json) == wide)
    #expect(try JSONDecoder().decode(WideRecord.self, from: JSONEncoder().encode(wide)) == wide)
    #expect(Self.told { try WideRecord(json: #"{"f69":69}"#) } == ["key.missing /f2", "key.missing /f66"])
    #expect(
      Self.told { try WideRecord(json: #"{"f2":2,"f66":66,"f69":1,"f63":1,"f69":2,"f70":1,"f63":2}"#) }
        == ["key.duplicate /f69", "key.duplicate /f63", "key.unknown /f70"])
  }
}
