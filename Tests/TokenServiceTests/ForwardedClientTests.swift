import HTTPWire
import Telemetry
import Testing
import Transport

@testable import TokenService

struct ForwardedClientTests {
    private func client(_ name: String, _ value: String) -> String? {
        var fields = Fields()
        fields.append(name, value)
        return ForwardedClient.address(fields)?.description
    }

    @Test(
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("203.0.113.9, 192.0.2.7", "192.0.2.7"), ("192.0.2.7:4711", "192.0.2.7"),
            ("2001:db8::7", "2001:db8::7"), ("[2001:db8::7]:4711", "2001:db8::7"), ("unknown", nil), ("", nil),
            (",", nil),
            ("alice", nil), ("192.0.2.7\u{1B}[2J", nil), ("a:b:c", nil),
        ] as [(String, String?)]
    )
    func readsTheLastEntryOfXForwardedFor(value: String, address: String?) {
        #expect(client("X-Forwarded-For", value) == address)
    }

    @Test(
        arguments: [
            ("for=192.0.2.7", "192.0.2.7"), (#"for="[2001:db8::7]:4711";proto=https"#, "2001:db8::7"),
            ("for=10.0.0.1, proto=https; For=192.0.2.7", "192.0.2.7"), ("by=10.0.0.1", nil), ("for=_hidden", nil),
        ] as [(String, String?)]
    )
    func readsTheLastElementOfForwarded(value: String, address: String?) {
        #expect(client("Forwarded", value) == address)
    }

    @Test func countsEveryCauseOfAFailure() {
        #expect(Set(UpstreamCause.Kind.allCases.map(\.rawValue)) == Set(CauseLabel.allCases.map(\.rawValue)))
    }

    @Test func marksAreTheSameWhereTheSecretIs() {
        let secret = Secret(text: "0123456789abcdef")
        #expect(Fingerprint(secret: secret).mark("alice") == Fingerprint(secret: secret).mark("alice"))
        #expect(
            Fingerprint(secret: Secret(text: "0123456789abcdeg")).mark("alice")
                != Fingerprint(secret: secret).mark("alice")
        )
        #expect(Fingerprint().mark("alice") != Fingerprint().mark("alice"))
    }
}
