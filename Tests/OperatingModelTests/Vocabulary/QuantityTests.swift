import Foundation
import Testing

@testable import OperatingModel

@Suite struct EffortAndSpanTests {
  // That effort and span cannot be added shows in what is not there: `+` takes two efforts or two spans, and
  // neither type converts to the other or can be written as a bare number, so `effort + span` has no reading.

  @Test func unitsOfEffort() {
    #expect(Effort.personDays(15) == .personWeeks(3))
    #expect(Effort.personWeeks(2) + .personDays(5) == .personWeeks(3))
    #expect(Effort.personWeeks(2) - .personWeeks(3) == .personWeeks(-1))
    #expect(Effort.personDays(4) < .personWeeks(1))
  }

  @Test func unitsOfSpan() {
    #expect(TimeSpan.weeks(2) == .days(14) && TimeSpan.hours(48) == .days(2) && TimeSpan.days(21).weeks == 3)
    #expect(TimeSpan.weeks(1) + .days(1) == .days(8) && TimeSpan.weeks(1) - .days(8) == .days(-1))
    #expect(TimeSpan.hours(23) < .days(1))
  }

  @Test func noSumIsInfinite() {
    let most = Effort.personWeeks(Finite(clamping: .infinity))
    #expect(most + most == most && (most - most) == .zero)
    let longest = TimeSpan.weeks(Finite(clamping: .greatestFiniteMagnitude))
    #expect(longest + longest == longest && longest.days.isFinite)
    #expect(Effort(magnitude: .nan) == nil && Effort(magnitude: .infinity) == nil)
    #expect(TimeSpan(magnitude: .nan) == nil && TimeSpan(magnitude: -.infinity) == nil)
  }

  @Test(
    arguments: [
      ("6pw", 6.0), ("3pd", 0.6), ("8ph", 0.2), ("0pw", 0), ("-1pw", -1), ("1.5pw", 1.5), ("1e2pw", 100),
      ("5e-07pw", 5e-7), ("1e+19pw", 1e19), ("0.1pd", 0.02), ("-0pw", 0),
    ] as [(String, Double)])
  func textsThatSayAnEffort(_ text: String, _ weeks: Double) throws {
    let effort = try Invoice(json: #"{"effort": "\#(text)"}"#).effort
    #expect(effort?.personWeeks == weeks && effort?.personWeeks.sign == (weeks < 0 ? .minus : .plus))
  }

  @Test(arguments: [
    "", "pw", "6", "6 pw", " 6pw", "6pw ", ".5pw", "6.pw", "+6pw", "06pw", "--6pw", "1e999pw", "-1e999pw",
    "nanpw",
    "infpw", "infinitypw", "0x10pw", "0x1p3pw", "6PW", "6w", "6d", "1,5pw", "6pwpw", "٦pw", "6p w", "1e5",
    "1epw",
  ])
  func textsThatSayNoEffort(_ text: String) {
    #expect(throws: Problems.self) { try Invoice(json: #"{"effort": "\#(text)"}"#) }
  }

  @Test(
    arguments: [
      ("90d", 90.0), ("6w", 42), ("1.5h", 0.0625), ("-1d", -1), ("24h", 1), ("1h", 1.0 / 24), ("0.5d", 0.5),
    ] as [(String, Double)])
  func textsThatSayASpan(_ text: String, _ days: Double) throws {
    #expect(try Invoice(json: #"{"span": "\#(text)"}"#).span?.days == days)
  }

  @Test(arguments: ["", "d", "nd", "infd", "nand", "1m", "1 d", "1d1h", "0x1d", "1e999d", "P1D", "h"])
  func textsThatSayNoSpan(_ text: String) {
    #expect(throws: Problems.self) { try Invoice(json: #"{"span": "\#(text)"}"#) }
  }

  @Test func everyNumberSurvivesItsText() throws {
    var random = RandomCases(seed: 5)
    for _ in 0..<2_000 {
      let value = Double(bitPattern: random.next())
      guard let number = Finite(value) else { continue }
      #expect(try Invoice(json: Invoice(effort: .personWeeks(number)).json).effort == .personWeeks(number))
      #expect(try Invoice(json: Invoice(span: .days(number)).json).span == .days(number))
    }
  }

  @Test func lessThanNothingIsReportedWhenAModelIsResolved() {
    #expect(TableChecks.faults(in: Invoice(effort: .personDays(-1))) == ["amount.negative /effort"])
    #expect(TableChecks.faults(in: Invoice(span: .hours(-1))) == ["amount.negative /span"])
    #expect(TableChecks.faults(in: Invoice(estimate: .personWeeks(-2...3))) == ["amount.negative /estimate"])
    #expect(TableChecks.faults(in: Invoice(effort: .zero, span: .zero, estimate: .personWeeks(0))).isEmpty)
  }
}

/// A record of one's own, with the quantities that are looked at here.
struct Invoice: DocumentRecord {
  var effort: Effort?
  var span: TimeSpan?
  var money: Money?
  var estimate: Estimate<Effort>?
  var share: Share?
  var leaning: Leaning?
  var number: Finite?
  var count: Int?
  var data: JSON?

  static let fields = Fields(blank: Invoice()) {
    Field("effort", \.effort, "An effort.")
    Field("span", \.span, "A span.")
    Field("money", \.money, "An amount.")
    Field("estimate", \.estimate, "An estimate.")
    Field("share", \.share, "A share.")
    Field("leaning", \.leaning, "A leaning.")
    Field("number", \.number, "A number.")
    Field("count", \.count, "A whole number.")
    Field("data", \.data, "Anything.")
  }
}

@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("1140000 USD", 11_400_000_000), ("-12.5 EUR", -125_000), ("0 GBP", 0), ("0.0001 XAU", 1),
      ("-0.0001 XAU", -1), ("922337203685477.5807 USD", Int64.max), ("-922337203685477.5808 USD", Int64.min),
    ] as [(String, Int64)])
  func textsThatSayAnAmount(_ text: String, _ tenThousandths: Int64) throws {
    let money = try #require(Money(text))
    #expect(money.tenThousandths == tenThousandths && money.description == text)
  }

  @Test(arguments: [
    ("12.50 EUR", "12.5 EUR"), ("-0 USD", "0 USD"), ("007 USD", "7 USD"), ("1.0000 USD", "1 USD"),
  ])
  func otherWaysOfSayingAnAmount(_ text: String, _ canonical: String) {
    #expect(Money(text)?.description == canonical)
  }

  @Test(arguments: [
    "", "5", "5 ", " USD", "5  USD", "5 USD ", "USD 5", "1.00001 USD", "1,5 USD", ".5 USD", "5. USD",
    "1e3 USD",
    "+5 USD", "--5 USD", "922337203685477.5808 USD", "99999999999999999999 USD", "٥ USD", "1\u{301} USD",
    "nan USD",
  ])
  func textsThatSayNoAmount(_ text: String) { #expect(Money(text) == nil) }

  @Test func sumsAreExact() throws {
    var random = RandomCases(seed: 7)
    for _ in 0..<500 {
      let (left, right) = (Int64(bitPattern: random.next()), Int64(bitPattern: random.next()))
      let sum = left.addingReportingOverflow(right)
      let total = Money(tenThousandths: left, .usd).adding(Money(tenThousandths: right, .usd))
      #expect(total?.tenThousandths == (sum.overflow ? nil : sum.partialValue))
    }
    let dimes = [Money](repeating: try #require(Money("0.1 USD")), count: 10)
    #expect(Money.totals(dimes) == [Money(1, .usd)].compactMap { $0 })
  }

  @Test func currenciesAreNeverAdded() throws {
    let (dollar, euro) = try (#require(Money(1, .usd)), #require(Money(2, .eur)))
    #expect(dollar.adding(euro) == nil)
    #expect(Money.totals([dollar, euro, dollar])?.map(\.description) == ["2 EUR", "2 USD"])
    #expect(Money.totals([Money]()) == [])
  }

  @Test func whatIsTooLargeIsNil() {
    #expect(Money(.max, .usd) == nil && Money(.min, .usd) == nil)
    let most = Money(tenThousandths: .max, .usd)
    #expect(most.adding(Money(tenThousandths: 1, .usd)) == nil && Money.totals([most, most]) == nil)
  }

  @Test func everyAmountSurvivesItsText() {
    var random = RandomCases(seed: 11)
    for _ in 0..<2_000 {
      let money = Money(tenThousandths: Int64(bitPattern: random.next()) >> random.int(0...60), .eur)
      #expect(Money(money.description) == money)
    }
  }
}

@Suite struct BoundedNumberTests {
  @Test func noInfinityAndNoNaNEnters() {
    for value in [Double.nan, .infinity, -.infinity, .signalingNaN] {
      #expect(Finite(value) == nil && Share(value) == nil && Leaning(value) == nil)
      #expect(Finite(clamping: value).value.isFinite)
      #expect(Finite(floatLiteral: value).value.isFinite)
      #expect(Finite(magnitude: value) == nil && Share(percent: value) == nil)
    }
    #expect(Finite(clamping: .infinity).value == .greatestFiniteMagnitude && Finite(clamping: .nan) == 0)
    #expect(Finite(Float16.infinity) == nil && Finite(Float(0.5)) == 0.5)
  }

  @Test func thereIsOneZero() {
    let zero = -0.0
    for finite in [Finite(zero), Finite(clamping: zero), Finite(floatLiteral: zero)] {
      #expect(finite?.value.sign == .plus)
    }
    for share in [Share(zero), Share(floatLiteral: zero)] { #expect(share?.value.sign == .plus) }
    for leaning in [Leaning(zero), Leaning(floatLiteral: zero)] { #expect(leaning?.value.sign == .plus) }
    #expect(Effort.personWeeks(-0.0).personWeeks.sign == .plus && (TimeSpan.zero - .zero).days.sign == .plus)
    #expect(Invoice(share: -0.0, leaning: -0.0).json == Invoice(share: 0, leaning: 0).json)
  }

  @Test func boundsAreHeld() {
    for outside in [-0.01, 0.0.nextDown, 1.0.nextUp, 1.01, 7] { #expect(Share(outside) == nil) }
    for outside in [-1.01, (-1.0).nextDown, 1.0.nextUp, 7] { #expect(Leaning(outside) == nil) }
    for inside in [0, 0.5, 1.0] {
      #expect(Share(inside)?.value == inside && Leaning(-inside)?.value == -inside)
    }
    #expect(Share(percent: 100) == 1 && Share(percent: 101) == nil)
  }

  /// A wrong literal is a programmer's error, and stops the program where it was written.
  @Test func wrongLiteralsStopTheProgram() async {
    await Self.expectSentence(
      "30.0 is no share: shares go from 0 to 1, so 30 % is 0.3",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let share: Share = 30
        print(share)
      })
    await Self.expectSentence(
      "-0.1 is no share",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let share: Share = -0.1
        print(share)
      })
    await Self.expectSentence(
      "50.0 is no share",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        print(Bet("retries").with { $0.progress = 50 })
      })
    await Self.expectSentence(
      "5.0 is no leaning: they go from -1 to 1",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let leaning: Leaning = 5
        print(leaning)
      })
    await Self.expectSentence(
      "there is no 30 February 2026",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let day: Day = "2026-02-30"
        print(day)
      })
    await Self.expectSentence(
      "“soon” is no day as YYYY-MM-DD",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let day: Day = "soon"
        print(day)
      })
    await Self.expectSentence(
      "there is no month 13",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        print(Bet("retries", targetOn: "2026-13"))
      })
    await Self.expectSentence(
      "“autumn” is no period",
      #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let period: Period = "autumn"
        print(period)
      })
    await #expect(processExitsWith: .success) {
      let (share, leaning, day): (Share, Leaning, Day) = (1, -1, "2026-02-28")
      print(share, leaning, day)
    }
  }

  /// Optimised programs stop without a word, as Swift's own preconditions do.
  private static func expectSentence(_ sentence: String, _ exit: ExitTest.Result?) {
    #if DEBUG
      let said = String(decoding: exit?.standardErrorContent ?? [], as: UTF8.self)
      #expect(said.contains(sentence), "\(said)")
    #endif
  }

  /// The same values never stop it where they are data: they are told with their place.
  @Test func wrongDataIsTold() {
    let document = #"""
      {"formatVersion": 1, "name": "Acme", "asOf": "2026-02-30", "bets": [
        {"id": "b", "progress": 50, "targetOn": "2026-13", "parents": [""]}],
       "signals": [{"id": "s", "confidence": 5}]}
      """#
    let problems = #expect(throws: Problems.self) { try ProductOperatingSystem(json: document) }
    #expect(
      problems.map { $0.map { "\($0.path)" } } == [
        "/asOf", "/bets/0/progress", "/bets/0/targetOn", "/bets/0/parents/0", "/signals/0/confidence",
      ])
  }

  @Test func theyPrintAsPeopleWriteThem() {
    #expect("\(0.07 as Share)" == "7%" && "\(Share.zero)" == "0%" && Share(1.0 / 3)?.description == "33.33%")
    #expect("\(-0.25 as Leaning)" == "-0.25" && "\(3 as Finite)" == "3" && "\(0.1 as Finite)" == "0.1")
    #expect("\(Finite(clamping: -.infinity))" == "-1.7976931348623157e+308")
  }
}

@Suite struct EstimateTests {
  @Test func printsAsPeopleSayIt() {
    #expect("\(Estimate<Effort>.exactly(.personWeeks(6)))" == "6pw")
    #expect("\(Estimate<Effort>(.personWeeks(4), .personWeeks(9), confidence: 0.9))" == "4pw to 9pw (90%)")
    let likely = Estimate<Effort>(.personWeeks(4), .personWeeks(9), likely: .personWeeks(5), confidence: 0.8)
    #expect("\(likely)" == "4pw to 9pw, likeliest 5pw (80%)")
    // Known ends that differ are no known value.
    #expect("\(Estimate<Effort>(.personWeeks(4), .personWeeks(9), shape: .exact))" == "4pw to 9pw")
  }

  @Test func anExactOneIsAPlainQuantity() throws {
    #expect(Invoice(estimate: .personWeeks(6)).compactJSON == #"{"estimate":"6pw"}"#)
    #expect(try Invoice(json: #"{"estimate": "6pw"}"#).estimate?.isExact == true)
    #expect(try Invoice(json: #"{"estimate": "6pw"}"#).estimate == .exactly(.personWeeks(6)))
  }

  @Test func aRangeIsAnObject() throws {
    let range = Estimate<Effort>(
      .personWeeks(4), .personWeeks(9), likely: .personWeeks(5), confidence: 0.8, shape: .lognormal)
    let text =
      #"{"estimate":{"low":"4pw","high":"9pw","likely":"5pw","confidence":0.8,"shape":"lognormal"}}"#
    #expect(Invoice(estimate: range).compactJSON == text)
    #expect(try Invoice(json: text).estimate == range)
    #expect(range.width == 5 && !range.isExact)
    // What looks exact but says something else is not folded into a plain quantity.
    for other in [
      Estimate<Effort>(.zero, .zero), Estimate(.zero, .zero, confidence: 1),
      Estimate(.zero, .zero, shape: .exact),
      Estimate(.zero, .zero, likely: .zero, confidence: 1, shape: .exact),
    ] {
      #expect(try Invoice(json: Invoice(estimate: other).json).estimate == other)
    }
  }

  @Test func aSampleKeepsItsValues() throws {
    let values = [5, 2, 9, 2].map { Effort.personDays(Finite($0)) }
    let sample = try #require(Estimate(sample: values))
    #expect(
      sample.low == values[1] && sample.high == values[2] && sample.sample == values
        && sample.shape == .sample)
    #expect(try Invoice(json: Invoice(estimate: sample).json).estimate == sample)
    #expect(Estimate<Effort>(sample: []) == nil)
    let one = try #require(Estimate(sample: [Effort.zero]))
    #expect(try Invoice(json: Invoice(estimate: one).json).estimate == one)
  }

  @Test func contradictionsAreReported() {
    func faults(_ low: Finite, _ high: Finite, likely: Finite? = nil) -> [String] {
      TableChecks.faults(
        in: Invoice(
          estimate: Estimate(.personWeeks(low), .personWeeks(high), likely: likely.map(Effort.personWeeks))))
    }
    #expect(faults(9, 4) == ["interval.inverted /estimate"])
    #expect(faults(4, 9, likely: 10) == ["interval.inverted /estimate"])
    #expect(faults(-4, 9) == ["amount.negative /estimate"])
    #expect(faults(4, 4, likely: 4) == [])
  }
}
