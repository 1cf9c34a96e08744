extension Finding {
  /// A noun that a finding is about: its kind, its id and its name.
  public struct Subject: Hashable, Sendable {
    /// What kind of noun it is, such as “bet”.
    public var kind: String
    /// Its id.
    public var id: String
    /// Its name.
    public var name: String

    /// An entity as the subject of a finding.
    public init<E: Identified>(_ entity: E) {
      self.init(kind: TypeName.noun(E.self), id: entity.id.rawValue, name: entity.label)
    }

    /// A subject by its kind and id, for what is no entity: the company as a whole, a boundary between levels.
    public init(kind: String, id: String, name: String) {
      self.kind = kind
      self.id = id
      self.name = name
    }

    /// The company as a whole as the subject of a finding.
    public init(company system: ResolvedSystem) {
      self.init(kind: "company", id: system.name.isEmpty ? "company" : system.name, name: system.name)
    }

    /// The subject's id, where it is of the given type.
    public func id<E: Identified>(as type: E.Type) -> Identifier<E>? {
      kind == TypeName.noun(type) ? Identifier(rawValue: id) : nil
    }
  }
}

extension Finding.Subject: DocumentRecord, CustomStringConvertible {
  /// The fields of a subject.
  public static let fields = Fields(blank: Finding.Subject(kind: "", id: "", name: ""), onOneLine: true) {
    Field("kind", \.kind, .required, "What kind of noun it is, such as “bet”.")
    Field("id", \.id, .required, "Its id.")
    Field("name", \.name, "Its name.")
  }

  /// The id, and the name where it says more, on one line.
  public var description: String {
    let shown = Words.shown(id, atMost: 120)
    return name.isEmpty || name == id ? shown : "\(shown) \(Words.quoted(name, atMost: 120))"
  }
}
