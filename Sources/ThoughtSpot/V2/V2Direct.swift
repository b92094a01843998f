// REST API 2.0, any path: for calls that are newer than this library.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `GET {endpoint}`: a path below `/api/rest/2.0/`, each segment encoded by itself.
    public static func v2GetRequest(endpoint: String) -> Endpoint {
        Endpoint("v2.get_request", .get, .v2, Path(segments: endpoint))
    }

    /// `POST {endpoint}`: a path below `/api/rest/2.0/`, each segment encoded by itself, with a JSON body or none.
    public static func v2PostRequest(endpoint: String, _ request: JSONValue? = nil) -> Endpoint {
        Endpoint("v2.post_request", .post, .v2, Path(segments: endpoint)).request(ifAny: request)
    }

    /// `POST auth/token/{type}`: a token with a request made by hand; the type goes in lower case.
    public static func v2AuthTokenDirectRequest(tokenType: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.auth_token_direct_request", .post, .v2, "auth/token/\(tokenType.lowercased())")
            .request(request)
            .anonymous()
    }
}

extension Endpoint where Value == FileContent {
    /// `POST {endpoint}`: like `v2PostRequest`, answering with a file.
    public static func v2PostRequestBinary(endpoint: String, _ request: JSONValue? = nil) -> Endpoint {
        Endpoint("v2.post_request_binary", .post, .v2, Path(segments: endpoint))
            .request(ifAny: request)
            .accept(.bytes)
    }
}

extension Endpoint {
    /// A JSON body, or none.
    fileprivate func request(ifAny request: JSONValue?) -> Endpoint { request.map { self.request($0) } ?? self }
}
