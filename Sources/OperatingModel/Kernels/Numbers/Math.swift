// The one file that imports the platform's library of elementary functions. Its last digit may differ between
// platforms: an answer that must not differ is rounded, or does without.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(WASILibc)
  import WASILibc
#elseif canImport(ucrt)
  import ucrt
#elseif canImport(CRT)
  import CRT
#endif

/// Elementary functions of a number.
enum Math {
  /// *e* to the power of `x`.
  static func exp(_ x: Double) -> Double { platformExp(x) }

  /// The natural logarithm: minus infinity for zero, not a number below.
  static func log(_ x: Double) -> Double { platformLog(x) }

  /// `base` to the power of `exponent`.
  static func pow(_ base: Double, _ exponent: Double) -> Double { platformPow(base, exponent) }

  /// The error function.
  static func erf(_ x: Double) -> Double { platformErf(x) }

  /// The value that a standard normal variable stays below with this probability.
  ///
  /// Minus infinity for zero, infinity for one, not a number outside. Wichura's algorithm AS 241 (Applied
  /// Statistics 37, 1988), good to about one part in 10¹⁵: a rational function for the middle, and two of the
  /// tail's logarithm for the rest.
  static func inverseNormalCDF(_ probability: Double) -> Double {
    guard probability >= 0 && probability <= 1 else { return .nan }
    if probability == 0 { return -.infinity }
    if probability == 1 { return .infinity }

    let fromMiddle = probability - 0.5
    if abs(fromMiddle) <= 0.425 {
      let r = 0.180625 - fromMiddle * fromMiddle
      return fromMiddle * middle.value(at: r)
    }
    let tail = fromMiddle < 0 ? probability : 1 - probability
    let r = (-log(tail)).squareRoot()
    let size = r <= 5 ? nearTail.value(at: r - 1.6) : farTail.value(at: r - 5)
    return fromMiddle < 0 ? -size : size
  }

  private static let middle = RationalFunction(
    numerator: [
      3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
      4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ],
    denominator: [
      1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
      2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ]
  )

  private static let nearTail = RationalFunction(
    numerator: [
      1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
      3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
      2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ],
    denominator: [
      1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
      1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
      1.05075007164441684324e-9,
    ]
  )

  private static let farTail = RationalFunction(
    numerator: [
      6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
      2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
      2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ],
    denominator: [
      1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
      7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
      2.04426310338993978564e-15,
    ]
  )
}

/// One polynomial over another, coefficients from the lowest power up.
private struct RationalFunction: Sendable {
  var numerator: [Double]
  var denominator: [Double]

  func value(at x: Double) -> Double {
    Self.polynomial(numerator, at: x) / Self.polynomial(denominator, at: x)
  }

  private static func polynomial(_ coefficients: [Double], at x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }
}

// Inside `Math` these names would mean its own functions.
private func platformExp(_ x: Double) -> Double { exp(x) }
private func platformLog(_ x: Double) -> Double { log(x) }
private func platformPow(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
private func platformErf(_ x: Double) -> Double { erf(x) }
