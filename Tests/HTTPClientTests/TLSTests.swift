import HTTPClient
import HTTPServer
import HTTPWire
import Telemetry
import Testing
import Transport

@Suite struct TLSTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    private func server(
        _ kind: TestCertificates.Kind = .good,
        minimum: TLSVersion = .tls12,
        clients: TLSServerSettings.ClientCertificate = .none
    ) throws -> CurrentTLS {
        let settings = TLSServerSettings(
            identity: certificates.identity(kind),
            minimumVersion: minimum,
            clientCertificate: clients
        )
        return CurrentTLS(try TLSContext(server: settings))
    }

    private static let who: DirectiveHandler = { _, context in
        .respond(Response(200, body: Array((context.peer.certificateSubject ?? "nobody").utf8)))
    }

    /// The answer to one request, or why there is none.
    private func ask(
        _ tls: CurrentTLS,
        _ change: @escaping (inout ClientSettings) -> Void
    ) async throws -> Result<String, ExchangeError> {
        let result = ResultBox()
        try await TestOrigin.run(tls: tls, settings: change, handler: TLSTests.who) { client in
            do throws(ExchangeError) {
                let response = try await client.send(Request(.get, "/"), deadline: .soon())
                result.set(.success(String(decoding: response.body, as: UTF8.self)))
            } catch {
                result.set(.failure(error))
            }
        }
        return try #require(result.get())
    }

    @Test(arguments: ["localhost", "127.0.0.1"])
    func acceptsACertificateOfItsOwnAuthorityForNameAndAddress(_ host: String) async throws {
        let answer = try await ask(server()) { settings in
            settings.tls.caFile = certificates.caFile
            settings.origin = Origin(isTLS: true, host: host, port: settings.origin.port)
        }
        #expect(try answer.get() == "nobody")
    }

    @Test(arguments: [
        (TestCertificates.Kind.expired, "expired"), (.wrongHost, "mismatch"), (.clientOnly, "purpose"),
        (.selfSigned, "self-signed"),
    ])
    func refusesAWrongCertificateBeforeTheRequestAndSaysWhy(_ kind: TestCertificates.Kind, _ word: String) async throws
    {
        let answer = try await ask(server(kind)) { $0.tls.caFile = certificates.caFile }
        guard case .failure(let error) = answer else {
            Issue.record("accepted")
            return
        }
        #expect(error.reason == .tls)
        #expect(!error.mayHaveBeenSent)
        #expect(error.detail.contains(word), "\(error.detail)")
    }

    @Test func refusesAnAuthorityItWasNotTold() async throws {
        let answer = try await ask(server()) { _ in }
        guard case .failure(let error) = answer else {
            Issue.record("accepted")
            return
        }
        #expect(error.reason == .tls)
    }

    @Test func takesAnyCertificateOnlyWhenVerificationIsOffByName() async throws {
        let answer = try await ask(server(.selfSigned)) { $0.tls.verification = .dangerouslyOff }
        #expect(try answer.get() == "nobody")
    }

    @Test func tellsTheHandlerTheSubjectOfAClientCertificate() async throws {
        let answer = try await ask(server(clients: .required(caFile: certificates.caFile))) { settings in
            settings.tls.caFile = certificates.caFile
            settings.tls.identity = certificates.identity(.client)
        }
        #expect(try answer.get() == "CN=gateway\\, one,O=Example")
    }

    @Test func servesNobodyWithoutTheCertificateItRequires() async throws {
        let answer = try await ask(server(clients: .required(caFile: certificates.caFile))) {
            $0.tls.caFile = certificates.caFile
        }
        guard case .failure = answer else {
            Issue.record("served")
            return
        }
    }

    @Test func leavesAClientUnnamedThatHasNoneOfTheOptionalCertificates() async throws {
        let answer = try await ask(server(clients: .optional(caFile: certificates.caFile))) {
            $0.tls.caFile = certificates.caFile
        }
        #expect(try answer.get() == "nobody")
    }

    /// What somebody named as an authority is one, though nobody vouches for it here: its root need not be at hand.
    @Test func takesAnIntermediateAuthorityForAnAnchor() async throws {
        let tls = try server(.below, clients: .required(caFile: certificates.intermediateFile))
        let answer = try await ask(tls) { settings in
            settings.tls.caFile = certificates.intermediateFile
            settings.tls.identity = certificates.identity(.clientBelow)
        }
        #expect(try answer.get() == "CN=below")
        // It vouches for what is below it, and for nothing beside it.
        let beside = try await ask(server(.good)) { $0.tls.caFile = certificates.intermediateFile }
        #expect(throws: ExchangeError.self) { try beside.get() }
    }

    @Test func usesTheReplacedCertificateForNewConnections() async throws {
        let current = try server(.selfSigned)
        current.replace(with: try server(.good).context)
        let answer = try await ask(current) { $0.tls.caFile = certificates.caFile }
        #expect(try answer.get() == "nobody")
    }

    @Test func reportsWhenItsCertificateExpires() throws {
        let expiry = try #require(try server(.expired).context.certificateValidity).end
        let later = try #require(try server(.good).context.certificateValidity).end
        #expect(abs(later - expiry - 3 * 86400) < 60)
    }

    @Test func namesTheFileItCannotUse() throws {
        let good = certificates.identity(.good)
        let missing = TLSIdentity(certificateFile: "/nonexistent.pem", keyFile: good.keyFile)
        #expect(throws: TLSFailure.self) { try TLSContext(server: TLSServerSettings(identity: missing)) }
        let mixed = TLSIdentity(
            certificateFile: good.certificateFile,
            keyFile: certificates.identity(.client).keyFile
        )
        let failure = #expect(throws: TLSFailure.self) { try TLSContext(server: TLSServerSettings(identity: mixed)) }
        #expect(failure?.description.contains(mixed.keyFile) == true)
    }
}
