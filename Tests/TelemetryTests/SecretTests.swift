import Telemetry
import Testing

struct SecretTests {
    @Test func redactsItselfInEveryPrint() {
        let secret = Secret(text: "swordfish")
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), String(describing: [secret]), dumped] {
            #expect(!text.contains("swordfish"))
        }
        #expect("\(secret)" == "[secret]")
    }

    @Test func lendsItsBytes() {
        #expect(Secret(text: "swordfish").withBytes { Array($0) } == Array("swordfish".utf8))
        #expect(Secret([]).withBytes { $0.count } == 0)
        let long = (0..<10_000).map { UInt8($0 % 251) }
        #expect(Secret(long).withBytes { Array($0) } == long)
    }

    @Test func keepsManyApartWhateverTheirNumberAndSize() {
        for _ in 0..<3 {
            let secrets = (0..<1000).map { number in
                Secret([UInt8](repeating: UInt8(number % 251), count: number))
            }
            #expect(
                secrets.indices.allSatisfy { number in
                    secrets[number].withBytes { $0.count == number && $0.allSatisfy { $0 == UInt8(number % 251) } }
                }
            )
        }
    }

    @Test func wipesWhatItTakesOver() {
        var source = Array("swordfish".utf8)
        let secret = Secret(consuming: &source)
        #expect(source.isEmpty)
        #expect(secret.count == 9)
    }

    @Test func comparesEveryByte() {
        let secret = Secret(text: "swordfish")
        #expect(secret.isEqual(to: Secret(text: "swordfish")))
        #expect(!secret.isEqual(to: Secret(text: "swordfisH")))
        #expect(!secret.isEqual(to: Secret(text: "Swordfish")))
        #expect(!secret.isEqual(to: Secret(text: "swordfis")))
    }
}
