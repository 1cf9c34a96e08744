@testable import OperatingModel

/// A record of more fields than one word of bits has, two of which have to be there.
struct WideRecord: DocumentRecord {
  var f0: Int?, f1: Int?, f2: Int?, f3: Int?, f4: Int?, f5: Int?, f6: Int?, f7: Int?, f8: Int?, f9: Int?
  var f10: Int?, f11: Int?, f12: Int?, f13: Int?, f14: Int?, f15: Int?, f16: Int?, f17: Int?, f18: Int?,
    f19: Int?
  var f20: Int?, f21: Int?, f22: Int?, f23: Int?, f24: Int?, f25: Int?, f26: Int?, f27: Int?, f28: Int?,
    f29: Int?
  var f30: Int?, f31: Int?, f32: Int?, f33: Int?, f34: Int?, f35: Int?, f36: Int?, f37: Int?, f38: Int?,
    f39: Int?
  var f40: Int?, f41: Int?, f42: Int?, f43: Int?, f44: Int?, f45: Int?, f46: Int?, f47: Int?, f48: Int?,
    f49: Int?
  var f50: Int?, f51: Int?, f52: Int?, f53: Int?, f54: Int?, f55: Int?, f56: Int?, f57: Int?, f58: Int?,
    f59: Int?
  var f60: Int?, f61: Int?, f62: Int?, f63: Int?, f64: Int?, f65: Int?, f66: Int?, f67: Int?, f68: Int?,
    f69: Int?

  static let fields = Fields(blank: WideRecord()) {
    Field("f0", \.f0, "Number 0.")
    Field("f1", \.f1, "Number 1.")
    Field("f2", \.f2, .required, "Number 2.")
    Field("f3", \.f3, "Number 3.")
    Field("f4", \.f4, "Number 4.")
    Field("f5", \.f5, "Number 5.")
    Field("f6", \.f6, "Number 6.")
    Field("f7", \.f7, "Number 7.")
    Field("f8", \.f8, "Number 8.")
    Field("f9", \.f9, "Number 9.")
    Field("f10", \.f10, "Number 10.")
    Field("f11", \.f11, "Number 11.")
    Field("f12", \.f12, "Number 12.")
    Field("f13", \.f13, "Number 13.")
    Field("f14", \.f14, "Number 14.")
    Field("f15", \.f15, "Number 15.")
    Field("f16", \.f16, "Number 16.")
    Field("f17", \.f17, "Number 17.")
    Field("f18", \.f18, "Number 18.")
    Field("f19", \.f19, "Number 19.")
    Field("f20", \.f20, "Number 20.")
    Field("f21", \.f21, "Number 21.")
    Field("f22", \.f22, "Number 22.")
    Field("f23", \.f23, "Number 23.")
    Field("f24", \.f24, "Number 24.")
    Field("f25", \.f25, "Number 25.")
    Field("f26", \.f26, "Number 26.")
    Field("f27", \.f27, "Number 27.")
    Field("f28", \.f28, "Number 28.")
    Field("f29", \.f29, "Number 29.")
    Field("f30", \.f30, "Number 30.")
    Field("f31", \.f31, "Number 31.")
    Field("f32", \.f32, "Number 32.")
    Field("f33", \.f33, "Number 33.")
    Field("f34", \.f34, "Number 34.")
    Field("f35", \.f35, "Number 35.")
    Field("f36", \.f36, "Number 36.")
    Field("f37", \.f37, "Number 37.")
    Field("f38", \.f38, "Number 38.")
    Field("f39", \.f39, "Number 39.")
    Field("f40", \.f40, "Number 40.")
    Field("f41", \.f41, "Number 41.")
    Field("f42", \.f42, "Number 42.")
    Field("f43", \.f43, "Number 43.")
    Field("f44", \.f44, "Number 44.")
    Field("f45", \.f45, "Number 45.")
    Field("f46", \.f46, "Number 46.")
    Field("f47", \.f47, "Number 47.")
    Field("f48", \.f48, "Number 48.")
    Field("f49", \.f49, "Number 49.")
    Field("f50", \.f50, "Number 50.")
    Field("f51", \.f51, "Number 51.")
    Field("f52", \.f52, "Number 52.")
    Field("f53", \.f53, "Number 53.")
    Field("f54", \.f54, "Number 54.")
    Field("f55", \.f55, "Number 55.")
    Field("f56", \.f56, "Number 56.")
    Field("f57", \.f57, "Number 57.")
    Field("f58", \.f58, "Number 58.")
    Field("f59", \.f59, "Number 59.")
    Field("f60", \.f60, "Number 60.")
    Field("f61", \.f61, "Number 61.")
    Field("f62", \.f62, "Number 62.")
    Field("f63", \.f63, "Number 63.")
    Field("f64", \.f64, "Number 64.")
    Field("f65", \.f65, "Number 65.")
    Field("f66", \.f66, .required, "Number 66.")
    Field("f67", \.f67, "Number 67.")
    Field("f68", \.f68, "Number 68.")
    Field("f69", \.f69, "Number 69.")
  }
}
