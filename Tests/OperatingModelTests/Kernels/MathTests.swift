import Testing

@testable import OperatingModel

@Suite("Elementary functions")
struct MathTests {
  @Test("The platform's functions are reached, and not each other's")
  func platform() {
    #expect(abs(Math.exp(1) - 2.718281828459045) < 1e-15)
    #expect(abs(Math.log(10) - 2.302585092994046) < 1e-15)
    #expect(Math.pow(2, 10) == 1024)
    #expect(abs(Math.pow(2, 0.5) - 2.0.squareRoot()) < 1e-15)
    #expect(abs(Math.erf(1) - 0.8427007929497149) < 1e-15)
    #expect(Math.log(0) == -.infinity && Math.log(-1).isNaN && Math.exp(-.infinity) == 0)
  }

  /// Computed with fifty digits from the complementary error function.
  static let quantiles: [(probability: Double, value: Double)] = [
    (1e-300, -37.047096299361199237),
    (1e-100, -21.273453560965324294),
    (1e-16, -8.2220822161304356152),
    (1.3887943864964e-11, -6.6579046435011038061),
    (1e-10, -6.3613409024040561991),
    (1e-05, -4.2648907939228246102),
    (0.001, -3.0902323061678135354),
    (0.02425, -1.9729610513118848376),
    (0.0749, -1.4402382675279636631),
    (0.075, -1.4395314709384559349),
    (0.0751, -1.4388253927525399824),
    (0.1, -1.2815515655446004353),
    (0.25, -0.6744897501960817432),
    (0.4, -0.25334710313579974132),
    (0.5, 0),
    (0.6, 0.25334710313579974132),
    (0.841344746068543, 1.0000000000000003646),
    (0.9, 1.2815515655446005935),
    (0.925, 1.4395314709384562291),
    (0.975, 1.9599639845400538556),
    (0.999, 3.0902323061678132778),
    (0.9999999, 5.1993375822906610937),
    (0.9999999999999999, 8.2095361516013868556),
  ]

  @Test("The inverse of the normal distribution is right to one part in 10¹⁴", arguments: quantiles)
  func inverseNormal(probability: Double, value: Double) {
    let found = Math.inverseNormalCDF(probability)
    #expect(abs(found - value) <= 1e-14 * abs(value), "\(found) for \(value)")
  }

  @Test("The inverse of the normal distribution inverts it, rises, and is symmetric")
  func inverseNormalProperties() {
    var last = -Double.infinity
    for thousandth in 1..<1000 {
      let probability = Double(thousandth) / 1000
      let value = Math.inverseNormalCDF(probability)
      let back = (1 + Math.erf(value / 2.0.squareRoot())) / 2
      #expect(abs(back - probability) < 1e-15 * 4)
      #expect(abs(value + Math.inverseNormalCDF(1 - probability)) < 1e-12)
      #expect(value > last)
      last = value
    }
  }

  @Test("Certainty lies at infinity, and what is no probability has no answer")
  func edges() {
    #expect(Math.inverseNormalCDF(0) == -.infinity)
    #expect(Math.inverseNormalCDF(1) == .infinity)
    #expect(Math.inverseNormalCDF(.leastNonzeroMagnitude).isFinite)
    for none in [-0.1, 1.1, .nan, .infinity, -.infinity] {
      #expect(Math.inverseNormalCDF(none).isNaN)
    }
  }
}
