// A whole server on a loopback socket: a company and thresholds in, answers, reports and problems out.
//
// The library does no input and no output; this is the little that it takes. Here the requests are sent from the same
// process, one after the other, so that what is answered can be read below.
// snippet.hide
import OperatingModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
// snippet.show

// snippet.answer
/// What somebody sends: a company, and the thresholds that are not the usual ones.
struct Request: DocumentRecord {
  var company = ProductOperatingSystem("")
  var thresholds = JSON.object([:])

  static let fields = Fields(blank: Request()) {
    Field("company", \.company, .required, "The company, as a document.")
    Field("thresholds", \.thresholds, "The thresholds that are not the usual ones.")
  }
}

/// Bounds on what is read, and on what is said back.
let limits = DocumentLimits(bytes: 1_000_000, depth: 64, problems: 20)
let bounds = AnswerBounds(shownOfAKind: 3, findingsOfAKind: 100, idsOfAGap: 10)

/// Does something with a part of a request; what is wrong with it is told with its place in the whole.
func part<Value>(
  _ key: ModelPath.Step, of body: some Sequence<UInt8>, _ work: () throws(Problems) -> Value
) throws(Problems) -> Value {
  do { return try work() } catch { throw error.within(key).located(in: body) }
}

func answer(_ path: String, _ body: some Sequence<UInt8>) -> (status: String, body: String) {
  if path == "/questions" {
    return ("200 OK", Catalogue.standard.schema.json)
  }
  do {
    let request = try Request(json: body, limits: limits)
    let system = try part("company", of: body) { () throws(Problems) in
      try request.company.resolved(limits: limits)
    }
    if path == "/report" { return ("200 OK", system.report(bounds: bounds).json) }
    guard path.hasPrefix("/ask/") else {
      return ("404 Not Found", #"{"known": ["/questions", "/ask/…", "/report"]}"#)
    }
    let code = QuestionCode(rawValue: String(path.dropFirst(5)))
    let told = try part("thresholds", of: body) { () throws(Problems) in
      try Catalogue.standard.ask(code, of: system, with: request.thresholds, limits: limits, bounds: bounds)
    }
    return ("200 OK", told.json)
  } catch {
    return ("422 Unprocessable Content", error.json)
  }
}
// snippet.end

// snippet.sockets
/// Reads a request up to its length, answers it, and closes the connection.
func serve(_ listener: Int32) {
  let connection = accept(listener, nil, nil)
  guard connection >= 0 else { return }
  defer { close(connection) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while wanted(bytes) > bytes.count, bytes.count <= limits.bytes {
    let count = read(connection, &buffer, buffer.count)
    guard count > 0 else { break }
    bytes += buffer[..<count]
  }
  let (path, body) = parts(bytes)
  let (status, text) =
    bytes.count > limits.bytes ? ("413 Content Too Large", "{}") : answer(path, body)
  let reply = Array("HTTP/1.1 \(status)\r\nContent-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8)
  var sent = 0
  while sent < reply.count {
    let count = reply[sent...].withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    sent += count
  }
}
// snippet.end

/// How many bytes a request has, as far as its head says; more than there are while the head is not there yet.
func wanted(_ bytes: [UInt8]) -> Int {
  guard let end = headEnd(bytes) else { return Int.max }
  let head = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
  let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
    .flatMap { Int($0.dropFirst(15).filter { $0 != " " }) }
  return end + max(0, min(length ?? 0, limits.bytes + 1))
}

/// Where the body begins: after the first empty line.
func headEnd(_ bytes: [UInt8]) -> Int? {
  let mark = Array("\r\n\r\n".utf8)
  guard bytes.count >= mark.count else { return nil }
  return (0...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }.map { $0 + 4 }
}

func parts(_ bytes: [UInt8]) -> (path: String, body: ArraySlice<UInt8>) {
  let end = headEnd(bytes) ?? bytes.count
  let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
  return (words.count > 1 ? String(words[1]) : "", bytes[end...])
}

/// An address on this machine alone.
func withLoopback<Result>(port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  return withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
}

func stream() -> Int32 {
  #if canImport(Glibc)
    socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  #else
    socket(AF_INET, SOCK_STREAM, 0)
  #endif
}

/// Sends a request, has it served, and reads the reply.
func ask(_ path: String, _ body: String, at port: UInt16, of listener: Int32) -> String {
  let client = stream()
  defer { close(client) }
  guard withLoopback(port: port, { connect(client, $0, $1) }) == 0 else { return "no connection" }
  let request = Array("POST \(path) HTTP/1.1\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
  _ = request.withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
  serve(listener)
  var reply: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = read(client, &buffer, buffer.count), count > 0 { reply += buffer[..<count] }
  let text = String(decoding: reply, as: UTF8.self)
  return text.split(separator: "\r\n").first.map(String.init).map {
    "\($0)\n\(text.drop { $0 != "{" && $0 != "[" })"
  }
    ?? "no reply"
}

/// Listens on any free port, and says which.
func listen(with listener: Int32) -> UInt16 {
  _ = withLoopback(port: 0) { bind(listener, $0, $1) }
  _ = listen(listener, 8)
  var bound = sockaddr_in()
  var size = socklen_t(MemoryLayout<sockaddr_in>.size)
  _ = withUnsafeMutablePointer(to: &bound) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &size) }
  }
  return UInt16(bigEndian: bound.sin_port)
}

let listener = stream()
let port = listen(with: listener)

func show(_ title: String, _ path: String, _ body: String, lines: Int = 24) {
  let all = ask(path, body, at: port, of: listener).split(separator: "\n", omittingEmptySubsequences: false)
  print("## \(title)\n" + all.prefix(lines).joined(separator: "\n") + (all.count > lines ? "\n…" : "") + "\n")
}

let acme =
  #"{"formatVersion": 1, "name": "Acme", "bets": [{"id": "retries", "name": "Retry failed cards", "horizon": "weeks"}]}"#
show("questions", "/questions", "", lines: 6)
show("ask", "/ask/bets.traceability", #"{"company": \#(acme), "thresholds": {"to": "quarters"}}"#, lines: 20)
show("report", "/report", #"{"company": \#(acme)}"#, lines: 16)
show("wrong", "/ask/bets.traceability", "{\"company\": \(acme),\n \"thresholds\": {\"to\": \"quarter\"}}")
show("unknown", "/ask/bets.tracability", #"{"company": \#(acme)}"#, lines: 12)
show("broken", "/ask/bets.traceability", "{\"company\":\n  {\"name\": \"Acme\" \"bets\": []}}")
show("deep", "/report", String(repeating: "[", count: 100_000), lines: 12)
show("elsewhere", "/teapot", #"{"company": \#(acme)}"#)
close(listener)
