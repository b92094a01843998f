internal import HTTPWire
internal import JSON
internal import ThoughtSpot

/// One call to be made: the method's name and its arguments.
struct APICall: Sendable {
    let method: String
    var arguments: JSONObject
    /// Whether the person said that harm is meant.
    var isConfirmed = false

    /// The endpoints that the call is: one, but for a call that asks for several tables.
    func endpoints() throws(APIFailure) -> [Endpoint<Reply>] {
        do { return try Catalogue.all.endpoints(method, arguments) } catch { throw .argument(error) }
    }

    /// The request as the recordings have it; a list if there are several.
    func pictures(
        _ server: ServerURL,
        headers: [(name: String, value: String)] = []
    ) throws(APIFailure) -> JSONValue {
        var settings = ClientSettings()
        settings.extraHeaders = headers
        let client = Client(server: server, settings: settings) { _, _ throws(ExchangeError) in
            throw ExchangeError(.cancelled, mayHaveBeenSent: false, detail: "a dry run sends nothing")
        }
        var pictures: [JSONValue] = []
        for endpoint in try endpoints() {
            do { pictures.append(try client.picture(of: endpoint)) } catch { throw .call(error) }
        }
        guard let first = pictures.first else { throw .usage("nothing matches: no request would be sent") }
        return pictures.count == 1 ? first : .array(pictures)
    }

    /// Stops what can do great harm and was not confirmed.
    func confirm(_ endpoints: [Endpoint<Reply>]) throws(APIFailure) {
        for endpoint in endpoints where endpoint.call.effect.needsConfirmation && !isConfirmed {
            throw .unconfirmed(endpoint.call.effect)
        }
    }

    /// What ThoughtSpot answers; a list of answers if there are several requests.
    func reply(over connection: APIConnection) async throws(APIFailure) -> Reply {
        let endpoints = try endpoints()
        try confirm(endpoints)
        var replies: [Reply] = []
        for endpoint in endpoints {
            do { replies.append(try await connection.send(endpoint)) } catch {
                guard case .unauthorized = error, !connection.isSignedIn, !endpoint.call.isAnonymous else {
                    throw .call(error)
                }
                throw .configuration(
                    "\(error); nobody was signed in: set THOUGHTSPOT_TOKEN, or THOUGHTSPOT_USERNAME with THOUGHTSPOT_PASSWORD or THOUGHTSPOT_SECRET_KEY"
                )
            }
        }
        let answers = replies.map { if case .json(let value) = $0 { value } else { JSONValue.null } }
        do {
            if let whole = try Catalogue.all.combined(method, arguments, answers) { return .json(whole) }
        } catch { throw .unreadable(error.reason) }
        return replies.first ?? .none
    }
}
