import HTTPWire
import Synchronization
import Telemetry

@testable import ThoughtSpot

/// Answers requests from a list and keeps what it was asked.
final class ScriptedNetwork: Sendable {
    struct State {
        var answers: [Result<Response, ExchangeError>]
        var requests: [Request] = []
    }

    let state: Mutex<State>

    init(_ answers: [Response]) { state = Mutex(State(answers: answers.map { .success($0) })) }

    init(failing error: ExchangeError) { state = Mutex(State(answers: [.failure(error)])) }

    /// In the order they came.
    var requests: [Request] { state.withLock { $0.requests } }

    /// The last answer repeats.
    var send: Send {
        { [self] request, _ throws(ExchangeError) in
            let answer = state.withLock { state in
                state.requests.append(request)
                return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
            }
            return try answer.get()
        }
    }

    /// A client of `https://ts.example` over this network.
    func client(_ settings: ClientSettings = ClientSettings()) throws -> Client {
        Client(server: try ServerURL("https://ts.example"), settings: settings, send: send)
    }
}

extension Response {
    /// A response with a body of JSON.
    init(_ status: Int, json body: String) { self.init(status, "application/json", body) }

    /// A response with a body of that type.
    init(_ status: Int, _ type: String?, _ body: String = "", cookies: [String] = []) {
        var fields = Fields()
        if let type { fields.append("Content-Type", type) }
        for cookie in cookies { fields.append("Set-Cookie", cookie) }
        self.init(status, fields: fields, body: Array(body.utf8))
    }

    /// A login that worked.
    static let signedIn = Response(204, nil, "", cookies: ["JSESSIONID=abc; Path=/; HttpOnly; Secure"])
}

let alice = #"{"header":{"id":"0f7af46f-e48c-4cca-b60f-d63d5ddbe59f","name":"alice","extra":1},"new":[]}"#
