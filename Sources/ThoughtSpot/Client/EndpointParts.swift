internal import JSON

/// How endpoints are written: a name and a path, then what goes with them.
extension Endpoint {
    /// The same endpoint with a change to its call.
    func with(_ change: (inout Call) -> Void) -> Endpoint {
        var call = call
        change(&call)
        return Endpoint(call)
    }

    /// Parameters in the query.
    func query(_ query: Parameters) -> Endpoint { with { $0.query = query } }

    /// Parameters as `application/x-www-form-urlencoded`.
    func form(_ form: Parameters) -> Endpoint { with { $0.body = .form(form) } }

    /// Parameters as plain parts of `multipart/form-data`.
    func multipart(_ parameters: Parameters) -> Endpoint {
        multipart(parameters.elements.map { Call.Part(name: $0.name, value: $0.value.wireText) })
    }

    /// Parts of `multipart/form-data`.
    func multipart(_ parts: [Call.Part]) -> Endpoint { with { $0.body = .multipart(parts) } }

    /// Parameters as a JSON object.
    func json(_ parameters: Parameters) -> Endpoint { with { $0.body = .json(.object(parameters.object)) } }

    /// A JSON body as it is.
    func request(_ request: JSONValue) -> Endpoint { with { $0.body = .json(request) } }

    /// The media type asked for, when it is not JSON.
    func accept(_ accept: Call.Accept) -> Endpoint { with { $0.accept = accept } }

    /// How much the call can do, when its verb does not say it.
    func effect(_ effect: Effect) -> Endpoint { with { $0.effect = effect } }

    /// What the call does to the client's session.
    func session(_ session: Call.SessionEffect) -> Endpoint {
        with {
            $0.session = session
            if case .begins = session { $0.isAnonymous = true }
        }
    }

    /// The call carries its own credentials, such as a secret key.
    func anonymous() -> Endpoint { with { $0.isAnonymous = true } }

    /// A bearer token for this call alone.
    func bearer(_ token: Confidential?) -> Endpoint { with { $0.bearer = token } }

    /// How the body is read, when the answer's type does not say it.
    func reads(_ kind: Reply.Kind) -> Endpoint { with { $0.kind = kind } }

    /// What is made of the reply before it becomes the answer.
    func finish(_ finish: @escaping @Sendable (Reply) throws(AnswerError) -> Reply) -> Endpoint {
        with { $0.finish = finish }
    }

    /// Refuses to be sent if the condition holds.
    func refused(_ refusal: APIError.Refusal, if condition: Bool) -> Endpoint {
        condition ? with { $0.refusal = refusal } : self
    }

    /// Refuses to be sent when an argument is empty that would then mean everybody.
    func refusedIfEmpty(_ argument: String) -> Endpoint {
        refused(.emptyArgument, if: argument.isEmpty)
    }
}

extension Call {
    /// The same call under another reference name.
    func named(_ name: String) -> Call {
        var call = self
        call.name = name
        return call
    }
}
