import Testing

@testable import OperatingModel

@Suite("Random streams")
struct RandomStreamTests {
  typealias Block = Philox.Block

  /// The three known answers for ten rounds that the authors publish with their Random123 library.
  @Test("Philox gives the published answers")
  func philox() {
    let ones = UInt64.max
    #expect(
      Philox.block(counter: Block(0, 0, 0, 0), key: (0, 0))
        == Block(0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b, 0x7e68_b68a_ec7b_a23b))
    #expect(
      Philox.block(counter: Block(ones, ones, ones, ones), key: (ones, ones))
        == Block(0x87b0_92c3_013f_e90b, 0x438c_3c67_be8d_0224, 0x9cc7_d7c6_9cd7_77b6, 0xa09c_aebf_594f_0ba0))
    let pi = Block(0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89)
    #expect(
      Philox.block(counter: pi, key: (0x4528_21e6_38d0_1377, 0xbe54_66cf_34e9_0c6c))
        == Block(0xa528_f454_03e6_1d95, 0x38c7_2dbd_566e_9788, 0xa5a1_610e_72fd_18b5, 0x57bd_43b5_e52b_7fe6))
  }

  /// From the tables of the hash's authors.
  @Test("The hash is FNV-1a")
  func hash() {
    #expect(RandomStream.hash("") == 0xcbf2_9ce4_8422_2325)
    #expect(RandomStream.hash("a") == 0xaf63_dc4c_8601_ec8c)
    #expect(RandomStream.hash("foobar") == 0x8594_4171_f739_67e8)
  }

  /// Computed by other code. A change here changes every simulation that anyone has kept.
  @Test("The numbers are pinned")
  func pinned() {
    var stream = RandomStream(seed: 2026, text: "self-serve")
    #expect(
      (0..<6).map { _ in stream.nextWord() } == [
        0x58e6_20ce_1bfc_547f, 0xf8e8_8de7_64c7_2c1b, 0x8ace_532f_9d8c_67e9,
        0x6c7d_e416_57eb_bdc3, 0xe42c_ac40_31a1_c18f, 0xd842_a7e3_4ebc_b4a8,
      ])
    stream = RandomStream(seed: 2026, text: "self-serve")
    #expect(
      (0..<6).map { _ in stream.nextUnit() } == [
        0.34726147682157316, 0.972298497192949, 0.542210768818721,
        0.42379594369405893, 0.8913066536639525, 0.8447670869779695,
      ])
    stream = RandomStream(seed: 2026, text: "self-serve", trial: 1)
    #expect((0..<6).map { _ in stream.nextInt(in: 1...6) } == [3, 4, 6, 3, 4, 4])
    stream = RandomStream(seed: 2026, text: "rückläufer")
    #expect(stream.nextWord() == 0xe978_9848_3885_23ae)
  }

  @Test("Seed, text and trial each make another stream, and the same three the same")
  func independence() {
    let streams = [
      RandomStream(seed: 1, text: "a"), RandomStream(seed: 2, text: "a"), RandomStream(seed: 1, text: "b"),
      RandomStream(seed: 1, text: "a", trial: 1), RandomStream(seed: 1, text: ""),
    ]
    let drawn = streams.map { stream in
      var stream = stream
      return (0..<100).map { _ in stream.nextWord() }
    }
    #expect(Set(drawn.joined()).count == 500)
    var again = RandomStream(seed: 1, text: "a")
    #expect((0..<100).map { _ in again.nextWord() } == drawn[0])
  }

  @Test("Unit numbers fill zero to one evenly")
  func unit() {
    var counts = [Int](repeating: 0, count: 10)
    var sum = 0.0
    for trial in 0..<10_000 {
      var stream = RandomStream(seed: 7, text: "retries", trial: UInt64(trial))
      for _ in 0..<4 {
        let number = stream.nextUnit()
        counts[Int(number * 10)] += 1
        sum += number
      }
    }
    // Five standard deviations: 60 of 4000, and 0.0014 of the mean.
    #expect(counts.allSatisfy { abs($0 - 4000) < 300 }, "\(counts)")
    #expect(abs(sum / 40_000 - 0.5) < 0.0072, "\(sum / 40_000)")
  }

  @Test("Whole numbers stay in their range and are equally likely")
  func bounded() {
    var stream = RandomStream(seed: 7, text: "dice")
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<14_000 { counts[stream.nextInt(in: -3...3) + 3] += 1 }
    // Five standard deviations of 41.
    #expect(counts.allSatisfy { abs($0 - 2000) < 207 }, "\(counts)")
    #expect(stream.nextInt(in: 5...5) == 5)
    #expect((0..<100).allSatisfy { _ in stream.nextInt(in: (.max - 1) ... .max) >= .max - 1 })
    #expect((0..<100).allSatisfy { _ in stream.nextInt(in: .min ... .min) == .min })
    #expect(Set((0..<100).map { _ in stream.nextInt(in: .min ... .max) }).count == 100)
  }

  @Test("A range that does not divide 2⁶⁴ favours none of its numbers")
  func unbiased() {
    // Three quarters of all words: without drawing again, every third number would come up twice as often.
    let quarter = 1 << 62
    var stream = RandomStream(seed: 7, text: "wide")
    var counts = [0, 0, 0]
    for _ in 0..<6000 {
      let number = stream.nextInt(in: .min...(quarter - 1))
      counts[Int(UInt(bitPattern: number &- .min) % 3)] += 1
    }
    // Five standard deviations of 37.
    #expect(counts.allSatisfy { abs($0 - 2000) < 183 }, "\(counts)")
  }
}
