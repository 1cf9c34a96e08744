import Foundation

/// A small generator of repeatable numbers (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func uniform(_ range: ClosedRange<Double>, decimals: Int) -> Double {
    rounded(range.lowerBound + (range.upperBound - range.lowerBound) * unit(), decimals)
  }

  /// A number whose logarithm is normal, with the given mean and deviation.
  mutating func lognormal(_ mean: Double, _ deviation: Double) -> Double {
    exp(mean + deviation * (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit()))
  }

  mutating func rounded(_ value: Double, _ decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    return (value * scale).rounded() / scale
  }
}
