/// Something learned about customers, the market or the product: where the flow of intent begins.
///
/// In the flow each noun points back to what it comes from, so that a link is said once: an impact may give
/// a new insight, and the flow may run in circles.
///
/// Sources: Dotwork's operating-model starter pack (p); OS Discovery Playbook, chapter 7 (P).
public struct Insight: Noun {
  /// The insight's own id.
  public var id: Identifier<Insight>
  /// The insight in a sentence.
  public var name: String?
  /// The day on which it was gained.
  public var day: When?
  /// What it is drawn from.
  public var source: String?
  /// The impact from which it was learned (C12).
  public var impact: Identifier<Impact>?
  /// The metrics that it is about.
  public var metrics: [Identifier<Metric>] = []
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An insight.
  public init(
    _ id: Identifier<Insight>, _ name: String? = nil, day: When? = nil, source: String? = nil,
    impact: Identifier<Impact>? = nil
  ) {
    self.id = id
    self.name = name
    self.day = day
    self.source = source
    self.impact = impact
  }
}

extension Insight {
  /// A system's roster: ``ProductOperatingSystem/insights``.
  public static let roster: RosterPath = \.insights
  /// The fields of an insight.
  public static let fields = Fields(blank: Insight("")) {
    Field("id", \.id, .identity, "The insight's own id.")
    Field("name", \.name, "The insight in a sentence.")
    Field("day", \.day, "The day on which it was gained.")
    Field("source", \.source, "What it is drawn from.")
    Field("impact", \.impact, "The impact from which it was learned (C12).")
    Field("metrics", \.metrics, "The metrics that it is about.")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
