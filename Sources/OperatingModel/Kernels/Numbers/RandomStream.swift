/// Random numbers that belong to a text, such as an entity's id.
///
/// Each number is computed from the seed, the text, the trial and the number's place, and from nothing else. So
/// what one text draws does not depend on whether or when another draws, trials can be run in any order and
/// on any machine, and two scenarios meet the same luck.
///
/// The numbers are those of `Philox`: the seed is its key; place, trial and a hash of the text are its counter.
/// They are the same on every platform, and must stay as they are. That is why this is no
/// `RandomNumberGenerator`: how the standard library makes numbers and shuffles from one may change.
struct RandomStream: Sendable {
  private let seed: UInt64
  private let textHash: UInt64
  private let trial: UInt64
  private var place: UInt64 = 0
  private var block = Philox.Block(0, 0, 0, 0)

  /// The stream of a text, by the bytes of its UTF-8, in one trial of a simulation.
  init(seed: UInt64, text: String, trial: UInt64 = 0) {
    self.seed = seed
    self.textHash = Self.hash(text)
    self.trial = trial
  }

  /// Draws 64 random bits.
  mutating func nextWord() -> UInt64 {
    let placeInBlock = place % 4
    if placeInBlock == 0 {
      block = Philox.block(counter: Philox.Block(place / 4, trial, textHash, 0), key: (seed, 0))
    }
    place &+= 1
    switch placeInBlock {
    case 0: return block.first
    case 1: return block.second
    case 2: return block.third
    default: return block.fourth
    }
  }

  /// Draws a number from zero up to, but not including, one: any multiple of 2⁻⁵³, each as likely.
  mutating func nextUnit() -> Double {
    Double(nextWord() >> 11) * 0x1p-53
  }

  /// Draws a whole number from a range, each as likely as any other.
  ///
  /// Lemire's method: the high half of word times width is the number; words that would make some numbers
  /// likelier than others are drawn again.
  mutating func nextInt(in range: ClosedRange<Int>) -> Int {
    let lowest = Int64(range.lowerBound)
    let width = UInt64(bitPattern: Int64(range.upperBound) &- lowest &+ 1)
    // Only the range of all 64-bit integers has a width that wraps round to zero.
    if width == 0 { return Int(truncatingIfNeeded: nextWord()) }
    var product = nextWord().multipliedFullWidth(by: width)
    if product.low < width {
      let surplus = (0 &- width) % width
      while product.low < surplus { product = nextWord().multipliedFullWidth(by: width) }
    }
    return Int(lowest &+ Int64(bitPattern: product.high))
  }

  /// The 64-bit hash FNV-1a of a text's UTF-8.
  static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

/// Philox 4×64 with ten rounds: four random words for each counter, without any state.
///
/// From Salmon and others, *Parallel Random Numbers: As Easy as 1, 2, 3* (2011). It passes the usual batteries
/// of statistical tests, and is not for secrets.
enum Philox {
  struct Block: Hashable, Sendable {
    var first, second, third, fourth: UInt64

    init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
      self.first = first
      self.second = second
      self.third = third
      self.fourth = fourth
    }
  }

  /// The four words for a counter under a key.
  static func block(counter: Block, key: (UInt64, UInt64)) -> Block {
    var block = counter
    var key = key
    for _ in 0..<10 {
      let a = block.first.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
      let b = block.third.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
      block = Block(b.high ^ block.second ^ key.0, b.low, a.high ^ block.fourth ^ key.1, a.low)
      key.0 &+= 0x9E37_79B9_7F4A_7C15
      key.1 &+= 0xBB67_AE85_84CA_A73B
    }
    return block
  }
}
