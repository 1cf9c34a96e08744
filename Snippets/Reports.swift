// The reports of two more companies, as they are read: a logistics enterprise, and an app of three squads.
import Foundation
import OperatingModel

for name in ["halden", "pocketfern"] {
  let path = "Tests/OperatingModelTests/Fixtures/companies/\(name).json"
  guard let data = FileManager.default.contents(atPath: path) else {
    print("\(path): cannot be read")
    continue
  }
  print(try ProductOperatingSystem(json: Array(data)).resolved().report().markdown)
}
