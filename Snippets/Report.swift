// From the command line: a document and an agreement in, the report out, and an exit status for CI.
//
//   swift run Report acme.json                      prints the report
//   swift run Report acme.json agreement.json       and what of the agreement is breached
//
// It ends with 0 where all is well, with 1 where the agreement is breached, and with 2 where a document is wrong.
// snippet.tool
import Foundation
import OperatingModel

/// Reads a record from a file, or tells every problem as `file:line:column` and ends.
func read<Value: DocumentRecord>(_ type: Value.Type, from path: String) -> Value {
  guard let data = FileManager.default.contents(atPath: path) else {
    print("\(path): cannot be read")
    exit(2)
  }
  do {
    return try Value(json: Array(data))
  } catch {
    print(error.report(in: path))
    exit(2)
  }
}

// snippet.hide
let usual = ["Report", "Tests/OperatingModelTests/Fixtures/companies/larkspur.json"]
let arguments = CommandLine.arguments.count > 1 ? CommandLine.arguments : usual
// snippet.show
let model = read(ProductOperatingSystem.self, from: arguments[1])
do {
  let system = try model.resolved()
  print(system.report().markdown)
  if arguments.count > 2 {
    let ours = read(WorkingAgreement.self, from: arguments[2])
    let breaches = ours.breaches(in: system)
    print(breaches)
    exit(breaches.isEmpty ? 0 : 1)
  }
} catch {
  print(error.report(in: arguments[1]))
  exit(2)
}
// snippet.end
