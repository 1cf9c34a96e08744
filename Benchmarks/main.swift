import Foundation

// `swift run -c release Benchmarks [names…]`; see README.md.
let arguments = Array(CommandLine.arguments.dropFirst())

if arguments.first == ReadingMemory.childArgument {
  try ReadingMemory.runChild(reading: arguments.dropFirst().first ?? "")
  exit(0)
}

let workloads: [(name: String, run: (inout Table) throws -> Void)] = [
  ("read", Reading.run),
  ("memory", ReadingMemory.run),
  ("write", Writing.run),
  ("resolve", Resolving.run),
  ("ask", Asking.run),
  ("values", Values.run),
  ("chain", Chain.run),
  ("catalogue", Catalogues.run),
  ("faults", Faults.run),
  ("graphs", Graphs.run),
]

let unknown = arguments.filter { name in !workloads.contains { $0.name == name } }
guard unknown.isEmpty else {
  print(
    "No workload \(unknown.joined(separator: ", ")); there are \(workloads.map(\.name).joined(separator: ", "))."
  )
  exit(1)
}

var table = Table()
table.printHeader()
for workload in workloads where arguments.isEmpty || arguments.contains(workload.name) {
  try workload.run(&table)
}
