/// A quantity that is not known exactly: a range, how sure one is that it holds, and what lies between.
///
/// ```swift
/// let exactly: Estimate<Effort> = .exactly(.personWeeks(6))
/// let about: Estimate<Effort> = .personDays(4...9)
/// let surely = Estimate<Effort>(.personWeeks(4), .personWeeks(9), confidence: 0.9, shape: .lognormal)
/// ```
/// The range is held as it was said, also where its ends are the wrong way round: resolving a model reports that.
public struct Estimate<Value: Quantity>: Sendable {
  /// The lower end.
  public var low: Value
  /// The upper end.
  public var high: Value
  /// The likeliest value, where one was named.
  public var likely: Value?
  /// How sure one is that the value lies between the ends; left out where nobody said.
  public var confidence: Share?
  /// How the values between the ends are distributed; left out where nobody said.
  public var shape: EstimateShape?
  /// The values seen, where the estimate is a sample.
  public var sample: [Value]

  /// A range.
  public init(
    _ low: Value, _ high: Value, likely: Value? = nil, confidence: Share? = nil, shape: EstimateShape? = nil
  ) {
    self.low = low
    self.high = high
    self.likely = likely
    self.confidence = confidence
    self.shape = shape
    sample = []
  }

  /// A value that is known.
  public static func exactly(_ value: Value) -> Estimate {
    Estimate(value, value, confidence: 1, shape: .exact)
  }

  /// The values seen so far; `nil` where there are none.
  public init?(sample: [Value]) {
    guard let low = sample.min(), let high = sample.max() else { return nil }
    self.init(low, high, confidence: 1, shape: .sample)
    self.sample = sample
  }

  /// Whether the value is known.
  public var isExact: Bool { shape == .exact }

  /// The distance between the ends, in the quantity's own unit.
  public var width: Double { high.magnitude - low.magnitude }
}

extension Estimate: CustomStringConvertible {
  /// The value where it is known, else the range and how sure one is of it: “4pw to 9pw, likeliest 5pw (90%)”.
  public var description: String {
    guard self != .exactly(low) else { return "\(low)" }
    return "\(low) to \(high)" + (likely.map { ", likeliest \($0)" } ?? "")
      + (confidence.map { " (\($0))" } ?? "")
  }
}

extension Estimate: DocumentRecord {
  /// The fields of an estimate that is not exact.
  public static var fields: DocumentFields<Estimate> {
    Fields(blank: Estimate(.zero, .zero), onOneLine: true) {
      Field("low", \.low, .required, "The lower end.")
      Field("high", \.high, .required, "The upper end.")
      Field("likely", \.likely, "The likeliest value, where one was named.")
      Field(
        "confidence", \.confidence,
        "How sure one is that the value lies between the ends; left out where nobody said.")
      Field("shape", \.shape, "How the values between the ends are distributed; left out where nobody said.")
      Field("sample", \.sample, "The values seen, where the estimate is a sample.")
    }
  }

  /// A plain quantity where it is exact, an object where it is a range.
  public static var notation: Notation<Estimate> { Value.estimateNotation }

  /// Makes the notation that ``Quantity/estimateNotation`` keeps.
  public static func makeNotation() -> Notation<Estimate> {
    let plain = Value.notation
    let range = Notation<Estimate>.record(Estimate.self)
    return Notation(
      .either([plain.shape, range.shape]),
      read: { (reader) throws(JSONHalt) in
        if try reader.kind() == .object { return try range.read(&reader) }
        guard let value = try plain.read(&reader) else { return nil }
        return .exactly(value)
      },
      write: { estimate, writer in
        if estimate.isPlain { plain.write(estimate.low, &writer) } else { range.write(estimate, &writer) }
      }, fault: \.contradiction,
      numbers: { estimate in
        let values = [estimate.low, estimate.high] + [estimate.likely].compactMap { $0 } + estimate.sample
        let numbers = values.map(\.magnitude)
        return (numbers.min() ?? 0)...(numbers.max() ?? 0)
      })
  }

  /// Whether nothing but the value has to be said.
  private var isPlain: Bool {
    low == high && shape == .exact && likely == nil && confidence == 1 && sample.isEmpty
  }

  /// Why it cannot be: its ends are the wrong way round, or are less than none of something.
  private var contradiction: IntegrityFault? {
    if low > high {
      return IntegrityFault(.invertedInterval, "the lower end \(low) is above the upper end \(high)")
    }
    if let likely, likely < low || likely > high {
      return IntegrityFault(.invertedInterval, "the likeliest value \(likely) is outside \(low) to \(high)")
    }
    return low.shortfall
  }
}
