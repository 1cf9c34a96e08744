extension RecordTable {
  /// Where the field with an offset stands among the others; `nil` where none has it.
  func index(at offset: Int) -> Int? { entries.firstIndex { $0.offset == offset && $0.version == nil } }

  /// Reads one field of a record from a value by itself; where anything is wrong with that, the field stays as it is in
  /// another record.
  func read(
    _ index: Int, from json: JSON, into record: Place, orElseAsIn other: Place, _ limits: DocumentLimits
  ) -> Problems {
    let reading = unsafe json.compactBytes.withUnsafeBytes { bytes in
      unsafe DocumentReader.read(
        { (reader) throws(JSONHalt) in try self.readValue(index, &reader, record) }, entries[index].layout,
        from: bytes, limits: limits)
    }
    if !reading.problems.isEmpty {
      let offset = entries[index].offset
      entries[index].layout.assign(record.at(offset), other.at(offset))
    }
    return reading.problems
  }
}
