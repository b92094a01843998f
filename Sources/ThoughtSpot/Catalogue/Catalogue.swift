package import JSON

/// Every call by its reference name: what it takes, and how named arguments become an endpoint.
///
/// V1 names are plain, those of the V2 beta begin with `v2beta.`, those of REST API 2.0 with `v2.`.
package struct Catalogue: Sendable {
    /// One call.
    package struct Method: Sendable {
        /// The reference name.
        package let name: String
        /// What it takes, in the order of the reference.
        package let arguments: [ArgumentReader.Argument]
        let build: Build
        /// What the answers of several requests make together.
        var combine: Combine?
        /// What it does, in a sentence.
        package var line: String { operation?.line ?? MethodLines.all[name] ?? "" }

        /// The vendor's heading, or the API that it belongs to.
        package var tag: String {
            operation?.tag ?? (name.hasPrefix("v2beta.") ? "V2 beta" : name.hasPrefix("v2.") ? "Any path" : "V1")
        }

        /// The vendor's description of it; nil for V1, for the beta and for what is gone from the description.
        package var operation: V2Operation?
    }

    /// Makes requests of arguments.
    typealias Build = @Sendable (ArgumentReader) throws(ArgumentError) -> [Endpoint<Reply>]

    /// Puts the answers of several requests together, in the order of the requests.
    package typealias Combine =
        @Sendable (_ arguments: JSONObject, _ answers: [JSONValue]) throws(AnswerError) -> JSONValue

    /// Every call, by name.
    package internal(set) var methods: [String: Method] = [:]

    /// Calls by the other spellings of their names; see `plain`.
    var others: [String: Method] = [:]

    /// The call of that name: the reference name, or for REST API 2.0 the vendor's operation in any spelling, such as
    /// `v2.search_users` and `v2.searchUsers`.
    package func method(_ name: String) -> Method? { methods[name] ?? others[Catalogue.plain(name)] }

    /// A name without case, hyphens and underscores: spellings of one name are the same.
    static func plain(_ name: String) -> String {
        String(decoding: name.lowercased().utf8.filter { $0 != 0x5F && $0 != 0x2D }, as: UTF8.self)
    }

    /// All APIs.
    package static let all = {
        var catalogue = Catalogue()
        catalogue.addV1()
        catalogue.addV2Beta()
        catalogue.addV2()
        return catalogue
    }()

    /// The names in alphabetical order, V1 first.
    package var names: [String] {
        methods.keys.sorted { left, right in
            left.contains(".") == right.contains(".") ? left < right : right.contains(".")
        }
    }

    /// The requests that a call with these arguments makes: one, but for `add_new_tables_to_connection`.
    package func endpoints(_ name: String, _ arguments: JSONObject) throws(ArgumentError) -> [Endpoint<Reply>] {
        guard let method = method(name) else {
            throw ArgumentError(.unknownMethod, "there is no method '\(ArgumentReader.printable(name))'; see --list")
        }
        let reader = ArgumentReader(arguments)
        let endpoints = try method.build(reader)
        try reader.finish()
        return endpoints
    }

    /// What the answers of a call's requests make together; nil if it is always one request.
    package func combined(_ name: String, _ arguments: JSONObject, _ answers: [JSONValue]) throws(AnswerError)
        -> JSONValue?
    {
        guard let combine = method(name)?.combine else { return nil }
        return try combine(arguments, answers)
    }

    /// Verb and path of a call, path arguments in braces: `PUT /callosum/v1/tspublic/v1/user/{user_guid}`.
    package func route(_ name: String) -> String? {
        guard let call = outline(name) else { return nil }
        let pieces = call.path.pieces.map { piece in
            switch piece {
            case .fixed(let text), .argument(let text): text
            }
        }
        return "\(call.verb.rawValue) \(call.api.base)\(pieces.joined())"
    }

    /// The call with placeholders for its arguments; nil if it is not always the same.
    package func outline(_ name: String) -> Call? { try? method(name)?.build(ArgumentReader()).first?.call }

    /// Adds a call that is one request.
    mutating func add<Value>(
        _ name: String,
        _ build: @escaping @Sendable (ArgumentReader) throws(ArgumentError) -> Endpoint<Value>
    ) {
        addAll(name) { reader throws(ArgumentError) in [try build(reader).erased] }
    }

    /// Adds a call that may be several requests.
    mutating func addAll(
        _ name: String,
        _ build: @escaping Build,
        combine: Combine? = nil
    ) {
        methods[name] = Method(name: name, arguments: Catalogue.arguments(build), build: build, combine: combine)
    }
}

extension Catalogue {
    /// What a call asks for, in order.
    static func arguments(_ build: Build) -> [ArgumentReader.Argument] {
        let reader = ArgumentReader()
        _ = try? build(reader)
        return reader.arguments
    }

    /// REST API V1, page by page.
    private mutating func addV1() {
        addV1Session()
        addV1Users()
        addV1UserAccess()
        addV1Groups()
        addV1GroupHierarchy()
        addV1Orgs()
        addV1Roles()
        addV1Database()
        addV1Metadata()
        addV1TML()
        addV1Dependency()
        addV1Connections()
        addV1Security()
        addV1Admin()
        addV1Data()
        addRequests()
    }
}

extension Catalogue {
    /// The arguments as they are on a client with those attributes: without `can_export_fqn`, `export_fqn` is not sent.
    package static func applying(
        _ attributes: JSONObject,
        to arguments: JSONObject,
        of method: String
    ) -> JSONObject {
        guard attributes["can_export_fqn"] == .bool(false), method.hasPrefix("metadata_tml_export") else {
            return arguments
        }
        var arguments = arguments
        arguments["export_fqn"] = .null
        return arguments
    }
}

extension Catalogue {
    /// REST API 2.0, page by page.
    private mutating func addV2() {
        addV2Authentication()
        addV2Objects()
        addOperations()
    }
}
