import HTTPWire
import JSON
import Synchronization
import Testing

@testable import ThoughtSpot

struct ClientTests {
    private static func failure<Value>(_ endpoint: Endpoint<Value>, _ response: Response) async throws -> APIError {
        let client = try ScriptedNetwork([response]).client()
        do {
            _ = try await client.send(endpoint)
        } catch { return error }
        throw TestFailure.answered
    }

    private enum TestFailure: Error { case answered }

    @Test(arguments: [301, 302, 303, 304, 307, 308, 400, 404, 409, 429, 500, 502, 503])
    func takesNothingBut2xxForSuccess(status: Int) async throws {
        guard case .rejected(let rejection) = try await Self.failure(.groupDelete(groupGUID: "g"), Response(status))
        else { throw TestFailure.answered }
        #expect(rejection.status == status)
    }

    @Test func saysWhereARedirectPointsWithoutItsQuery() async throws {
        var response = Response(302)
        response.fields.append("Location", "https://idp.example/login?RelayState=secret#f")
        let error = try await Self.failure(.groupDelete(groupGUID: "g"), response)
        #expect("\(error)".contains("redirect to https://idp.example/login,") || "\(error)".hasSuffix("login)"))
        #expect(!"\(error)".contains("secret"))
    }

    @Test(arguments: ["<!doctype html><html>", "  <html><body>Sign in"])
    func refusesASignInPage(page: String) async throws {
        guard case .malformed = try await Self.failure(.sessionLogout(), Response(200, "text/html", page)),
            case .malformed = try await Self.failure(.userGet(name: "a"), Response(200, "application/json", page)),
            case .malformed = try await Self.failure(
                .sessionAuthToken(secretKey: "k", username: "u"),
                Response(200, "text/plain", page)
            )
        else { throw TestFailure.answered }
    }

    @Test func takesAnEmptyBodyForSuccessWithoutAValue() async throws {
        for body in ["", " \n"] {
            let client = try ScriptedNetwork([Response(200, json: body)]).client()
            #expect(try await client.send(.userPost(username: "a", password: "p", displayName: "A")) == nil)
            try await client.send(.userEmail(userGUID: "g", userEmail: "m"))
            #expect(try await client.send(.adminConfiginfo()) == .null)
        }
    }

    @Test func wantsACookieAfterALogin() async throws {
        guard
            case .malformed = try await Self.failure(
                .sessionLogin(username: "u", password: "p"),
                Response(200, nil, "")
            )
        else { throw TestFailure.answered }
    }

    @Test func trimsATokenAndRefusesAnEmptyOne() async throws {
        let client = try ScriptedNetwork([Response(200, "text/plain", " dG9r\r\n")]).client()
        let answer = try await client.send(.sessionAuthToken(secretKey: "k", username: "u"))
        #expect(answer.token.reveal() == "dG9r")
        guard
            case .malformed = try await Self.failure(
                .sessionAuthToken(secretKey: "k", username: "u"),
                Response(200, "text/plain", "\n")
            )
        else { throw TestFailure.answered }
    }

    @Test(
        arguments: [
            #"{"code":10002,"incident_id_guid":"cd252e5c-b552-49a8-821d-3eadaa049cca","debug":"[\"text\"]"}"#,
            #"{"error":{"message":{"code":10002,"incident_id_guid":"cd252e5c-b552-49a8-821d-3eadaa049cca"}}}"#,
            #"{"error":{"message":{"debug":{"code":10002,"incident_id_guid":"cd252e5c-b552-49a8-821d-3eadaa049cca"}}}}"#,
            #"""
            {"error":{"errors":[{"extension":{"exception":{"upstreamResponse":{"data":
            {"code":10002,"incident_id_guid":"cd252e5c-b552-49a8-821d-3eadaa049cca"}}}}}]}}
            """#,
        ]
    )
    func findsCodeAndIncidentInEveryNesting(body: String) async throws {
        guard case .rejected(let rejection) = try await Self.failure(.userGet(name: "a"), Response(400, json: body))
        else { throw TestFailure.answered }
        #expect(rejection.code == 10002)
        #expect(rejection.incident == "cd252e5c-b552-49a8-821d-3eadaa049cca")
    }

    @Test(arguments: ["", "<html>", #"{"error":null}"#, #"{"error":"text"}"#, "[]", "null", "\u{FEFF}{}"])
    func takesAnyErrorBody(body: String) async throws {
        guard case .unauthorized(let rejection) = try await Self.failure(.userGet(name: "a"), Response(401, json: body))
        else { throw TestFailure.answered }
        #expect(rejection.code == nil)
    }

    @Test func neverPrintsArgumentsOrTheServersText() async throws {
        let body = #"{"debug":"no user alice@example.com"}"#
        let error = try await Self.failure(.userGet(name: "alice@example.com"), Response(400, json: body))
        #expect(!"\(error)\(String(reflecting: error))".contains("alice"))
        guard case .rejected(let rejection) = error else { throw TestFailure.answered }
        #expect(rejection.debug.text == "no user alice@example.com")
        let endpoint = Endpoint.sessionAuthToken(secretKey: "sesame", username: "alice")
        #expect("\(endpoint)\(String(reflecting: endpoint))".contains("session_auth_token"))
        #expect(!"\(endpoint)\(String(reflecting: endpoint))".contains("sesame"))
    }

    @Test(arguments: ["tok\r\nX-Evil: 1", "tök", "a\u{0}b"])
    func refusesATokenThatIsNotPrintableASCII(token: String) async throws {
        var settings = ClientSettings()
        settings.bearerToken = Confidential(token)
        let network = ScriptedNetwork([Response(200, json: "[]")])
        let client = try network.client(settings)
        await #expect(throws: APIError.self) { try await client.send(.sessionInfo()) }
        #expect(network.requests.isEmpty)
    }

    @Test func reportsEachCallToTheObserver() async throws {
        let seen = Mutex<[String]>([])
        let network = ScriptedNetwork([Response(200, json: alice), Response(500)])
        let client = Client(
            server: try ServerURL("https://ts.example"),
            observer: { name, code, _ in seen.withLock { $0.append("\(name) \(code)") } },
            send: network.send
        )
        _ = try await client.send(.userGet(name: "alice"))
        _ = try? await client.send(.userGroupsGet(userGUID: "g"))
        #expect(seen.withLock { $0 } == ["user_get ok", "user_groups_get rejected"])
    }

    @Test(arguments: [("", true), (".", true), ("..", true), ("a/b", false), ("%2e%2e", false)])
    func refusesPathArgumentsThatAreNoSegment(argument: String, isRefused: Bool) async throws {
        let network = ScriptedNetwork([Response(204, nil)])
        let client = try network.client()
        do {
            try await client.send(.groupDelete(groupGUID: argument))
            #expect(!isRefused)
        } catch { #expect(isRefused && network.requests.isEmpty) }
    }

    @Test func refusesAnEmptyNameThatWouldMeanEverybody() async throws {
        let network = ScriptedNetwork([Response(200, json: "[]")])
        let client = try network.client()
        await #expect(throws: APIError.self) { try await client.send(.userGet(name: "")) }
        await #expect(throws: APIError.self) { try await client.send(.groupGet(guid: "")) }
        #expect(network.requests.isEmpty)
    }

    @Test func tellsWhetherTheServerMayHaveActed() async throws {
        for mayHaveBeenSent in [true, false] {
            let error = ExchangeError(.timedOut, mayHaveBeenSent: mayHaveBeenSent, detail: "x")
            let client = try ScriptedNetwork(failing: error).client()
            await #expect {
                try await client.send(.sessionInfo())
            } throws: {
                ($0 as? APIError)?.mayHaveBeenSent == mayHaveBeenSent && ($0 as? APIError)?.code == "timed_out"
            }
        }
    }
}
