internal import Glibc
internal import JSON
internal import ThoughtSpot

/// Fetches long lists page by page and puts them together, with a progress line for whoever waits.
struct APIPages {
    /// How a method's list is cut.
    enum Cut {
        /// `batchsize` and `offset`; `{"headers": […], "isLastBatch": …}`.
        case headers
        /// `batchsize` and `offset`; a bare list.
        case batches
        /// `record_size` and `record_offset` inside `request`; a bare list.
        case records

        /// A V1 list is cut unless the caller has cut it; a search of REST API 2.0 only when all of it is wanted.
        init?(_ call: APICall, takesAll: Bool) throws(APIFailure) {
            let names = call.arguments.names
            switch call.method {
            case "metadata_list", "connection_list", "metadata_listobjectheaders":
                guard names.contains("batchsize") || names.contains("offset") else {
                    self = call.method == "metadata_listobjectheaders" ? .batches : .headers
                    return
                }
                guard !takesAll else { throw .usage("--all leaves no room for batchsize and offset") }
            case let name where name.hasPrefix("v2.") && name.hasSuffix("_search"):
                if takesAll {
                    self = .records
                    return
                }
            default:
                guard !takesAll else {
                    throw .usage("--all is for the searches of REST API 2.0; V1 lists come whole")
                }
            }
            return nil
        }

        /// The call for the list at once, which shows what the pages together will do.
        func whole(_ call: APICall) -> APICall {
            switch self {
            case .headers, .batches: call
            case .records: page(call, offset: 0, size: -1)
            }
        }

        fileprivate func page(_ call: APICall, offset: Int, size: Int) -> APICall {
            var page = call
            switch self {
            case .headers, .batches:
                page.arguments["batchsize"] = .number(size)
                page.arguments["offset"] = .number(offset)
            case .records:
                var request = page.arguments["request"]?.object ?? JSONObject()
                request["record_size"] = .number(size)
                request["record_offset"] = .number(offset)
                page.arguments["request"] = .object(request)
            }
            return page
        }
    }

    private static let size = 500

    private let call: APICall
    private let connection: APIConnection
    private let cut: Cut?

    /// Nil cuts nothing: the call has one answer.
    init(_ call: APICall, _ cut: Cut?, _ connection: APIConnection) {
        self.call = call
        self.cut = cut
        self.connection = connection
    }

    /// The whole list, or the one answer of a call that is no list.
    func reply() async throws(APIFailure) -> Reply {
        guard let cut else { return try await call.reply(over: connection) }
        var items: [JSONValue] = []
        while true {
            let reply = try await cut.page(call, offset: items.count, size: Self.size).reply(over: connection)
            guard case .json(let json) = reply else { return reply }
            guard let page = (cut == .headers ? json["headers"] : json)?.array else { return reply }
            items += page
            let isLast =
                cut == .headers ? json["isLastBatch"]?.bool ?? (page.count < Self.size) : page.count < Self.size
            if isLast || page.isEmpty {
                report(items.count, isEnd: true)
                return .json(whole(items, json, cut))
            }
            report(items.count, isEnd: false)
        }
    }

    private func whole(_ items: [JSONValue], _ last: JSONValue, _ cut: Cut) -> JSONValue {
        guard cut == .headers, case .object(var object) = last else { return .array(items) }
        object["headers"] = .array(items)
        return .object(object)
    }

    /// Only where a person sees it, and only for what takes more than one page.
    private func report(_ count: Int, isEnd: Bool) {
        guard isatty(STDERR_FILENO) == 1, count > Self.size || !isEnd else { return }
        Terminal.tell(isEnd ? "\r\(count) objects\n" : "\r\(count) objects…")
    }
}
