import HTTPServer
import HTTPWire
import Sandbox

@testable import ThoughtSpot

extension Client {
    /// A client of a stand-in ThoughtSpot of its own, without sockets.
    static func ofStandIn() throws -> Client {
        Client(server: try ServerURL("https://ts.example"), send: ofStandInNetwork())
    }

    /// The way to a stand-in ThoughtSpot, for several clients.
    static func ofStandInNetwork() -> Send {
        let standIn = StandIn()
        return { request, _ throws(ExchangeError) in
            guard case .response(let response) = await standIn.answer(request) else {
                throw ExchangeError(.closed, mayHaveBeenSent: true, detail: "no response")
            }
            return response
        }
    }

    /// The same, signed in as the service account.
    static func signedInToStandIn() async throws -> Client {
        let client = try Client.ofStandIn()
        try await client.send(.sessionLogin(username: "service", password: "sandbox-only"))
        return client
    }
}
