import Testing

@testable import TokenService

@Suite struct FingerprintTests {
    @Test func agreesWithTheReferenceVectors() {
        // The first vectors of SipHash-2-4 for the key 00 01 … 0f and the messages 00 01 … (Aumasson, vectors.h).
        let reference = Fingerprint(key0: 0x0706_0504_0302_0100, key1: 0x0F0E_0D0C_0B0A_0908)
        let expected: [UInt64] = [0x726F_DB47_DD0E_0E31, 0x74F8_39C5_93DC_67FD, 0x0D6C_8009_D9A9_4F5A]
        for (length, value) in expected.enumerated() {
            #expect((0..<length).map(UInt8.init).withUnsafeBytes(reference.hash) == value)
        }
        #expect((0..<15).map(UInt8.init).withUnsafeBytes(reference.hash) == 0xA129_CA61_49BE_45E5)
    }

    @Test func marksTheSameTextTheSameWayInOneProcessOnly() {
        let one = Fingerprint()
        #expect(one.mark("alice") == one.mark("alice"))
        #expect(one.mark("alice") != one.mark("bob"))
        #expect(one.mark("alice") != Fingerprint().mark("alice"))
        #expect(one.mark("alice").description.utf8.count == 16)
    }
}
