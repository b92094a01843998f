internal import Glibc
internal import JSON
internal import ThoughtSpot

/// Fetches long lists page by page and puts them together, with a progress line for whoever waits.
struct APIPages {
    /// How a method's list is cut.
    private enum Cut {
        /// `batchsize` and `offset`; `{"headers": […], "isLastBatch": …}`.
        case headers
        /// `batchsize` and `offset`; a bare list.
        case batches
        /// `record_size` and `record_offset` inside `request`; a bare list.
        case records
    }

    private static let size = 500

    private let call: APICall
    private let connection: APIConnection
    private let cut: Cut?

    /// A V1 list is cut unless the caller has cut it; a search of REST API 2.0 only when all of it is wanted.
    init(_ call: APICall, takesAll: Bool, _ connection: APIConnection) {
        self.call = call
        self.connection = connection
        let names = call.arguments.names
        switch call.method {
        case "metadata_list", "connection_list":
            cut = names.contains("batchsize") || names.contains("offset") ? nil : .headers
        case "metadata_listobjectheaders":
            cut = names.contains("batchsize") || names.contains("offset") ? nil : .batches
        case let name where takesAll && name.hasPrefix("v2.") && name.hasSuffix("_search"): cut = .records
        default: cut = nil
        }
    }

    /// The whole list, or the one answer of a call that is no list.
    func reply() async throws(APIFailure) -> Reply {
        guard let cut else { return try await call.reply(over: connection) }
        var items: [JSONValue] = []
        while true {
            let reply = try await page(cut, offset: items.count).reply(over: connection)
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

    private func page(_ cut: Cut, offset: Int) -> APICall {
        var page = call
        switch cut {
        case .headers, .batches:
            page.arguments["batchsize"] = .number(Self.size)
            page.arguments["offset"] = .number(offset)
        case .records:
            var request = page.arguments["request"]?.object ?? JSONObject()
            request["record_size"] = .number(Self.size)
            request["record_offset"] = .number(offset)
            page.arguments["request"] = .object(request)
        }
        return page
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
