import Foundation
import OperatingModel

/// How values stand in a document, and how Swift says the same: each example is read, and compared with the value.
struct ValueReference: Sendable {
  struct Example: Sendable {
    var json: String
    var swift: String
    /// What is wrong with the example; `nil` where the text says the value.
    var fault: @Sendable () -> String?

    init<Value: DocumentValue>(_ json: String, _ swift: String, _ value: Value?) {
      self.json = json
      self.swift = swift
      fault = {
        // In a list, since not every coder takes a text by itself.
        let read = try? JSONDecoder().decode([Value].self, from: Data("[\(json)]".utf8))
        return read?.count == 1 && read?.first == value ? nil : "\(json) is \(read ?? []), and not \(swift)"
      }
    }
  }

  var name: String
  var meaning: String
  var examples: [Example]

  init(_ name: String, _ meaning: String, _ examples: [Example]) {
    self.name = name
    self.meaning = meaning
    self.examples = examples
  }

  static var text: String {
    Markdown.table(
      ["Value", "In JSON", "In Swift", "What to know"],
      all.map { row in
        [
          row.name, row.examples.map { Markdown.code($0.json) }.joined(separator: "<br>"),
          row.examples.map { Markdown.code($0.swift) }.joined(separator: "<br>"), row.meaning,
        ]
      })
  }

  static let all: [ValueReference] = [
    ValueReference(
      "an id",
      "Any text with at least one character. No other noun of the same kind has it, and others refer to it by it.",
      [Example(#""billing""#, #""billing""#, "billing" as Identifier<Team>)]),
    ValueReference(
      "a day", "Year, month and day, in the calendar that is used nearly everywhere.",
      [Example(#""2026-11-21""#, #""2026-11-21""#, "2026-11-21" as Day)]),
    ValueReference(
      "a time, as closely as it is known",
      "A day, or the month, quarter, half or year that it lies in, as people know it. What is said of it has to hold for "
        + "each day that it may mean; where it does so for some only, it cannot be told.",
      [
        Example(#""2026-11-21""#, #""2026-11-21""#, "2026-11-21" as When),
        Example(#""2026-11""#, #""2026-11""#, "2026-11" as When),
        Example(#""2026-Q4""#, #""2026-Q4""#, "2026-Q4" as When),
        Example(#""2026-H2""#, #""2026-H2""#, "2026-H2" as When),
        Example(#""2026""#, #""2026""#, "2026" as When),
      ]),
    ValueReference(
      "a period",
      "From the first day of a time through the last day of another one, or one time alone; two dots say that it has no "
        + "end.",
      [
        Example(#""2026-Q4""#, #""2026-Q4""#, "2026-Q4" as Period),
        Example(
          #""2026-10-01/2026-12-31""#, #"Period("2026-10-01", through: "2026-12-31")"#,
          Period("2026-10-01", through: "2026-12-31")),
        Example(
          #""2026-10-01/..""#, #"Period("2026-10-01", through: nil)"#, Period("2026-10-01", through: nil)),
      ]),
    ValueReference(
      "a span of time",
      "How long something takes on the calendar, nights and weekends included: days, weeks of seven days, or hours, "
        + "of which a day has 24. It is written back in days.",
      [
        Example(#""90d""#, ".days(90)", TimeSpan.days(90)), Example(#""6w""#, ".weeks(6)", TimeSpan.weeks(6)),
        Example(#""1.5h""#, ".hours(1.5)", TimeSpan.hours(1.5)),
      ]),
    ValueReference(
      "an effort",
      "How much people put in: person-weeks of five person-days or 40 person-hours. It is written back in "
        + "person-weeks, and cannot be added to a span of time.",
      [
        Example(#""6pw""#, ".personWeeks(6)", Effort.personWeeks(6)),
        Example(#""3pd""#, ".personDays(3)", Effort.personDays(3)),
        Example(#""12ph""#, ".personHours(12)", Effort.personHours(12)),
      ]),
    ValueReference(
      "an amount of money",
      "A number, a space and a currency as ISO 4217 abbreviates it. It is exact, has up to four decimals, and no "
        + "mark between thousands.",
      [
        Example(#""1140000 USD""#, "Money(1_140_000, .usd)", Money(1_140_000, .usd)),
        Example(#""99.5 EUR""#, #"Money("99.5 EUR")"#, Money("99.5 EUR")),
      ]),
    ValueReference(
      "a share", "A part of a whole from 0 to 1: a quarter is 0.25, and not 25.",
      [Example("0.25", "0.25", 0.25 as Share)]),
    ValueReference(
      "a leaning", "From -1 to 1: how far something is believed to foretell trouble, or value.",
      [Example("-0.5", "-0.5", -0.5 as Leaning)]),
    ValueReference(
      "an estimate",
      "A quantity that is known is written plainly. A range is an object with a lower and an upper end; whoever knows "
        + "more adds the likeliest value, how sure they are that the range holds, and how values are spread in it.",
      [
        Example(#""6pw""#, ".personWeeks(6)", Estimate<Effort>.personWeeks(6)),
        Example(
          #"{"low": "4pw", "high": "9pw"}"#, ".personWeeks(4...9)", Estimate<Effort>.personWeeks(4...9)),
        Example(
          #"{"low": 0.1, "high": 0.4, "likely": 0.2, "confidence": 0.9, "shape": "triangular"}"#,
          "Estimate(0.1, 0.4, likely: 0.2, confidence: 0.9, shape: .triangular)",
          Estimate<Share>(0.1, 0.4, likely: 0.2, confidence: 0.9, shape: .triangular)),
      ]),
    ValueReference(
      "levels of authority",
      "One of the nine letters of [Mandate.Level](#mandatelevel), or the lowest and the highest of several.",
      [
        Example(#""C""#, "Mandate(.c)", Mandate(.c)),
        Example(#""C-E""#, ".c ... .e", .c ... .e as Mandate),
      ]),
    ValueReference(
      "a level of maturity", "Its place in the dimension's list, from 1, or the word for it.",
      [
        Example("3", "3", 3 as MaturityDimension.Place),
        Example(#""incubating""#, #""incubating""#, "incubating" as MaturityDimension.Place),
      ]),
    ValueReference(
      "a curve",
      "How value grows with effort: one of the shapes of [Curve.Shape](#curveshape), and its parameters where they "
        + "are not the usual ones.",
      [
        Example(#"{"shape": "exponentialDecay"}"#, ".exponentialDecay()", Curve.exponentialDecay()),
        Example(
          #"{"shape": "sigmoid", "midpoint": 0.6}"#, ".sigmoid(midpoint: 0.6)", Curve.sigmoid(midpoint: 0.6)),
      ]),
    ValueReference(
      "data of your own", "An object with any members. It is kept as it is, and no question looks at it.",
      [
        Example(
          #"{"costCentre": "4711"}"#, #"["costCentre": "4711"]"#, ["costCentre": "4711"] as Annotations)
      ]),
  ]
}
